// Made-up hours: credited for every stay of a sign-up that was credited, and granted in honour to some who came.
import { exactly } from '@jinyun/kit/quantity';
import { PointEntry } from '@jinyun/volunteers/points/entities';
import { creditHours } from '@jinyun/volunteers/points/rules';
import { batch, type SeedBatch } from '../../batch.ts';
import { demoId } from '../ids.ts';
import { randomIn, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { signUpsOf } from './sign-ups.ts';

/** One of so many whose hours were credited is honoured too. */
const HONOURED_EVERY = 5;
const HONOUR_HOURS_MAX = 4;
const REASONS = ['示例：带队并讲解安全常识', '示例：整理全部走访记录', '示例：雨天坚持到最后'];

export function pointsDemo(season: Season): SeedBatch[] {
  const random = randomIn(season, 'points');
  const credited = signUpsOf(season).filter(({ creditedOn }) => creditedOn !== null);
  const credits = credited.flatMap(({ member, activity, stays, creditedOn }) =>
    stays.map((stay) => ({
      ...{ member, activity, creditedOn, kind: 'CREDIT_HOURS' as const },
      hours: exactly(creditHours(stay) as number),
      checkIn: stay.id,
    })),
  );
  const honours = credited
    .filter((_, at) => at % HONOURED_EVERY === 0)
    .map(({ member, activity, creditedOn }) => ({
      ...{ member, activity, creditedOn, kind: 'HONOUR_HOURS' as const },
      hours: exactly(random.integer(1, HONOUR_HOURS_MAX)),
      reason: random.pick(REASONS),
      grantedBy: 'demo:org_manager',
    }));
  const before = season.index * (credits.length + honours.length);
  const numbered = <E extends object>(entries: readonly E[], from: number) =>
    entries.map((entry, at) => ({ id: demoId('point', from + at + 1), ...entry, ...SYNTHETIC }));
  // Apart: a statement inserts rows of the same columns.
  return [batch(PointEntry, numbered(credits, before)), batch(PointEntry, numbered(honours, before + credits.length))];
}

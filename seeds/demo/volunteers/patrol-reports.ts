// Made-up patrol reports: what somebody saw along a road on a day on which they were checked in. None became a lead.
import { exactly } from '@jinyun/kit/quantity';
import { PatrolReport } from '@jinyun/volunteers/patrol-reports/entities';
import { batch, type SeedBatch } from '../../batch.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { demoId } from '../ids.ts';
import { numbersIn, randomIn, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { townshipsWhere } from './activities.ts';
import { signUpsOf } from './sign-ups.ts';

const REPORTS = 80;
const SPACES = { min: 10, max: 60 } as const;
const SEGMENTS_MAX = 40;

export function patrolReportsDemo(season: Season): SeedBatch[] {
  const random = randomIn(season, 'patrol-reports');
  const there = signUpsOf(season).flatMap((signUp) => signUp.stays.map((stay) => ({ signUp, stay })));
  const reports = numbersIn(season, REPORTS).map((number) => {
    const { signUp, stay } = random.pick(there);
    const id = demoId('patrol-report', number);
    const spaces = random.integer(SPACES.min, SPACES.max);
    const marked = random.integer(0, spaces);
    return {
      ...{ id, activity: signUp.activity, townshipCode: random.pick(townshipsWhere(signUp.plan)) },
      roadSegment: `示例路第 ${random.integer(1, SEGMENTS_MAX)} 段`,
      spaceCount: exactly(spaces),
      markedCount: exactly(marked),
      blockingCount: exactly(random.integer(0, spaces - marked)),
      photosHash: fingerprintOf(id, 'photos'),
      reportedOn: stay.day,
      author: signUp.member,
      ...SYNTHETIC,
    };
  });
  return [batch(PatrolReport, reports)];
}

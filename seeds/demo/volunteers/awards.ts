// Made-up awards to made-up recipients. None is to the county: what it was awarded is the article's to say.
import { Award } from '@jinyun/volunteers/awards/entities';
import { batch, type SeedBatch } from '../../batch.ts';
import { idIn } from '../crossings.ts';
import { demoId } from '../ids.ts';
import type { Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';

type Plan = {
  readonly kind: 'ORGANISATION' | 'OBSERVER' | 'MEMBER';
  readonly place: number;
  /** Where the recipient did not agree, it is in no answer. */
  readonly published: boolean;
};
const PLANS: readonly Plan[] = [
  { kind: 'ORGANISATION', place: 1, published: true },
  { kind: 'ORGANISATION', place: 2, published: true },
  { kind: 'OBSERVER', place: 1, published: true },
  { kind: 'OBSERVER', place: 3, published: true },
  { kind: 'MEMBER', place: 66, published: true },
  { kind: 'MEMBER', place: 70, published: true },
  { kind: 'MEMBER', place: 81, published: false },
];
const NAMES = { ORGANISATION: '示例优秀志愿组织', OBSERVER: '示例优秀观察员', MEMBER: '示例优秀志愿者' } as const;
const YEAR = 2026;

export function awardsDemo(season: Season): SeedBatch[] {
  const awards = PLANS.map(({ kind, place, published }, at) => ({
    id: demoId('award', season.index * PLANS.length + at + 1),
    ...{ name: NAMES[kind], kind, year: YEAR, grantor: '示例表彰单位', published },
    organisation: kind === 'ORGANISATION' ? idIn(season, 'org', place) : null,
    observer: kind === 'OBSERVER' ? idIn(season, 'observer', place) : null,
    member: kind === 'MEMBER' ? idIn(season, 'member', place) : null,
    ...SYNTHETIC,
  }));
  return [batch(Award, awards)];
}

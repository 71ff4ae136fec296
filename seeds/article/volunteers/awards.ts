// What the article says of awards: one to the county, one each to two observers; neither year nor grantor is stated.
import { Award } from '@jinyun/volunteers/awards/entities';
import { batch, type SeedBatch } from '../../batch.ts';

const STATED = { published: true, origin: 'SOURCE' as const, citations: ['A2.6'] };

const awards = batch(Award, [
  { id: 'award-observer-laocheng', name: '优秀志愿观察员', kind: 'OBSERVER', observer: 'observer-laocheng', ...STATED },
  { id: 'award-observer-laozhao', name: '优秀志愿观察员', kind: 'OBSERVER', observer: 'observer-laozhao', ...STATED },
  { id: 'award-pilot-county', name: '优秀试点地区', kind: 'COUNTY', countyCode: '331122', ...STATED },
]);

export const awardSeeds: readonly SeedBatch[] = [awards];

// What the article says of the volunteers: four organisations, two observers by nickname, an activity, awards, totals.
// Of the other ten observers only the number is known, so they have no rows; nor has any member.
import { exactly, nearly } from '@jinyun/kit/quantity';
import { Observer, ObserverAppointment } from '@jinyun/volunteers/observers/entities';
import { VolunteerOrganisation } from '@jinyun/volunteers/organisations/entities';
import { VolunteerTotal } from '@jinyun/volunteers/totals/entities';
import { batch, type SeedBatch } from '../batch.ts';
import { activitySeeds } from './volunteers/activities.ts';
import { awardSeeds } from './volunteers/awards.ts';

const FIRST_BATCH = '2021-1';
const COUNTY = 'county:331122';

const organisations = batch(VolunteerOrganisation, [
  {
    id: 'org-1',
    displayName: '未具名志愿者联合会 01',
    leader: '老程',
    origin: 'SOURCE',
    citations: ['A2.4', 'A2.5', 'A2.8'],
  },
  ...['02', '03', '04'].map((number) => ({
    id: `org-p${number}`,
    displayName: `未具名志愿者联合会 ${number}（占位）`,
    origin: 'PLACEHOLDER' as const,
  })),
]);

// That the two belong to the first batch, the only one there was, is concluded: the report counts it and names nobody.
const observers = batch(Observer, [
  {
    id: 'observer-laocheng',
    displayName: '老程',
    organisation: 'org-1',
    batch: FIRST_BATCH,
    status: 'APPOINTED',
    origin: 'SOURCE',
    citations: ['A2.4', 'A2.6', 'A2.8'],
    inferredFields: ['organisation', 'batch', 'status'],
  },
  {
    id: 'observer-laozhao',
    displayName: '老赵',
    speciality: '古树移植保护',
    batch: FIRST_BATCH,
    status: 'APPOINTED',
    origin: 'SOURCE',
    citations: ['A2.4', 'A2.6', 'A2.7'],
    inferredFields: ['batch', 'status'],
  },
]);

const appointments = batch(
  ObserverAppointment,
  ['laocheng', 'laozhao'].map((who) => ({
    id: `observer-appointment-${who}-1`,
    observer: `observer-${who}`,
    batch: FIRST_BATCH,
    state: 'APPOINTED' as const,
    origin: 'INFERRED' as const,
    citations: ['A2.4', 'A2.6'],
  })),
);

const totals = batch(VolunteerTotal, [
  {
    id: 'total-members',
    metric: 'MEMBERS',
    scope: COUNTY,
    quantity: nearly(300),
    origin: 'SOURCE',
    citations: ['A2.5'],
  },
  {
    id: 'total-observers',
    metric: 'OBSERVERS',
    scope: COUNTY,
    quantity: exactly(12),
    origin: 'SOURCE',
    citations: ['A2.4'],
  },
  {
    id: 'total-organisations',
    metric: 'ORGANISATIONS',
    scope: COUNTY,
    quantity: exactly(4),
    origin: 'SOURCE',
    citations: ['A2.4'],
  },
  {
    id: 'total-townships-covered',
    metric: 'TOWNSHIPS_COVERED',
    scope: COUNTY,
    quantity: exactly(18),
    origin: 'SOURCE',
    citations: ['A2.5'],
  },
]);

export const volunteersArticle: readonly SeedBatch[] = [
  organisations,
  observers,
  appointments,
  ...activitySeeds,
  ...awardSeeds,
  totals,
];

// The figures that the article states of policing, each with the scope and the period it states, or none.
import { atLeast, exactly } from '@jinyun/kit/quantity';
import { PolicingTotal } from '@jinyun/policing/totals/entities';
import { batch } from '../../batch.ts';

const COUNTY = 'county:331122';
const SANXI = 'township:331122207';
const HALF_YEAR = { periodFrom: '2021-09-01', periodTo: '2022-02-28' };

const countyTotals = batch(PolicingTotal, [
  {
    id: 'total-posts',
    metric: 'POSTS',
    scope: COUNTY,
    quantity: exactly(22),
    origin: 'SOURCE',
    citations: ['A1.1', 'A1.28'],
  },
  {
    id: 'total-posts-urban',
    metric: 'POSTS_URBAN',
    scope: COUNTY,
    quantity: exactly(10),
    origin: 'SOURCE',
    citations: ['A1.1'],
  },
  {
    id: 'total-posts-rural',
    metric: 'POSTS_RURAL',
    scope: COUNTY,
    quantity: exactly(12),
    origin: 'SOURCE',
    citations: ['A1.1'],
  },
  {
    id: 'total-officers-applied',
    metric: 'OFFICERS_APPLIED_FOR_POSTING',
    scope: COUNTY,
    periodFrom: '2021-08-10',
    periodTo: '2021-08-10',
    quantity: exactly(10),
    origin: 'SOURCE',
    citations: ['A1.3'],
  },
  {
    id: 'total-disputes-resolved',
    metric: 'DISPUTES_RESOLVED',
    scope: COUNTY,
    ...HALF_YEAR,
    quantity: atLeast(500),
    origin: 'SOURCE',
    citations: ['A1.28'],
  },
  {
    id: 'total-good-deeds',
    metric: 'GOOD_DEEDS',
    scope: COUNTY,
    ...HALF_YEAR,
    quantity: atLeast(800),
    origin: 'SOURCE',
    citations: ['A1.28'],
  },
]);

const localTotals = batch(PolicingTotal, [
  {
    id: 'total-assistance-huzhen',
    metric: 'ASSISTANCE_CASES',
    scope: 'post:post-huzhen',
    quantity: atLeast(1000),
    origin: 'SOURCE',
    citations: ['A1.23'],
  },
  {
    id: 'total-lectures',
    metric: 'LECTURES',
    scope: 'troupe:ai-zai-pugongying',
    quantity: atLeast(400),
    origin: 'SOURCE',
    citations: ['A1.24'],
  },
]);

const townshipTotals = batch(PolicingTotal, [
  {
    id: 'total-sanxi-villages',
    metric: 'ADMINISTRATIVE_VILLAGES',
    scope: SANXI,
    quantity: exactly(4),
    origin: 'SOURCE',
    citations: ['A1.18'],
  },
  {
    id: 'total-sanxi-registered',
    metric: 'REGISTERED_POPULATION',
    scope: SANXI,
    quantity: atLeast(7900),
    origin: 'SOURCE',
    citations: ['A1.18'],
  },
  {
    id: 'total-sanxi-resident',
    metric: 'RESIDENT_POPULATION',
    scope: SANXI,
    quantity: atLeast(3800),
    origin: 'SOURCE',
    citations: ['A1.18'],
  },
  {
    id: 'total-sanxi-distance',
    metric: 'DISTANCE_TO_COUNTY_SEAT_KM',
    scope: SANXI,
    quantity: exactly(36),
    origin: 'SOURCE',
    citations: ['A1.18'],
  },
]);

export const totalRows = [countyTotals, localTotals, townshipTotals];

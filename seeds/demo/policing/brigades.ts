// A made-up joint brigade and its duties in every state. The article's brigade keeps none: it tells of no single duty.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { exactly } from '@jinyun/kit/quantity';
import {
  BRIGADE_DUTY_KINDS,
  BRIGADE_DUTY_STATUSES,
  BRIGADE_MEMBER_CATEGORIES,
  BrigadeDuty,
  BrigadeOrganisation,
  JointBrigade,
  KeySite,
} from '@jinyun/policing/brigades/entities';
import { dutyMachine } from '@jinyun/policing/brigades/lifecycle';
import { batch, type SeedBatch } from '../../batch.ts';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { inTurn, numbersIn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { organisationFor } from './posts.ts';

const DUTIES = 40;
const SITES = 2;
const TOWNSHIPS = ['331122203', '331122001'];
const ROADS = {
  REQUESTED: [],
  ASSIGNED: ['assignDuty'],
  ON_DUTY: ['assignDuty', 'beginDuty'],
  DONE: ['assignDuty', 'beginDuty', 'completeDuty'],
  MISSED: ['assignDuty', 'missDuty'],
} as const;

export function brigadesDemo(season: Season): SeedBatch[] {
  const brigade = demoId('brigade', season.index + 1);
  const sites = numbersIn(season, SITES).map((number) => demoId('site', number));
  const told = numbersIn(season, DUTIES).map((number) => tellDuty(season, number, { brigade, sites }));
  return [
    batch(JointBrigade, [brigadeRow(season, brigade)]),
    batch(
      BrigadeOrganisation,
      [1, 2].map((number) => ({
        id: `${brigade}-org-${number}`,
        brigade,
        organisationId: demoId('org', number),
        ...SYNTHETIC,
      })),
    ),
    batch(
      KeySite,
      sites.map((id, at) => ({
        id,
        name: `示例重点场所 ${at + 1}`,
        brigade,
        townshipCode: TOWNSHIPS[at],
        ...SYNTHETIC,
      })),
    ),
    batch(
      BrigadeDuty,
      told.map(({ duty }) => duty),
    ),
    batch(
      LifecycleEvent,
      told.flatMap(({ events }) => events),
    ),
  ];
}

function brigadeRow({ index }: Season, id: string) {
  return {
    id,
    name: `示例联动大队 ${index + 1}`,
    townshipCodes: TOWNSHIPS,
    memberCategories: [...BRIGADE_MEMBER_CATEGORIES],
    duties: [...BRIGADE_DUTY_KINDS],
    members: exactly(40),
    keySitesComplete: true,
    ...SYNTHETIC,
  };
}

function tellDuty(season: Season, number: number, { brigade, sites }: { brigade: string; sites: readonly string[] }) {
  const random = randomIn(season, `duty ${number}`);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-10-10'));
  const id = demoId('duty', number);
  const kind = inTurn(BRIGADE_DUTY_KINDS, number);
  const townshipCode = inTurn(TOWNSHIPS, number);
  const people = random.integer(2, 12);
  const { duties, townshipCodes } = brigadeRow(season, brigade);
  const facts = () => ({ duty: { kind, townshipCode }, brigade: { duties, townshipCodes } });
  const story = openStory(dutyMachine, id, { diary, facts });
  const road = ROADS[inTurn(BRIGADE_DUTY_STATUSES, number)];
  const requested = diary.now();
  const dutyOn = openDiary(random, requested.day).later(2, 8).day;
  story.fire('requestDuty', 'station_chief', { dutyOn, kind });
  for (const event of road) {
    if (event === 'assignDuty') diary.later(0, 1);
    else diary.on(dutyOn);
    story.fire(event, event === 'beginDuty' ? 'member' : 'post_director', event === 'beginDuty' ? { people } : {});
  }
  const { status, events } = story.tell();
  const came = status === 'ON_DUTY' || status === 'DONE';
  const duty = {
    ...{ id, brigade, kind, status, dutyOn, townshipCode, site: random.oneIn(2) ? inTurn(sites, number) : null },
    people: came ? exactly(people) : null,
    organisationId: organisationFor(number),
    ...SYNTHETIC,
  };
  return { duty, events };
}

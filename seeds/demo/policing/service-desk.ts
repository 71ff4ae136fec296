// A made-up desk and what is asked there, in pairs: who seeks work and who seeks staff, who seeks a home and who lets one.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { DESK_REQUEST_STATUSES, ServiceDesk, ServiceDeskRequest } from '@jinyun/policing/service-desk/entities';
import { deskRequestMachine } from '@jinyun/policing/service-desk/lifecycle';
import { batch, type SeedBatch } from '../../batch.ts';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { someone } from '../people.ts';
import { inTurn, numbersIn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { organisationFor } from './posts.ts';
import { letProperty } from './rentals.ts';

const REQUESTS = 40;
const ROADS = {
  FILED: [],
  MATCH_PROPOSED: ['proposeMatch'],
  MATCHED: ['proposeMatch', 'acceptMatch'],
  CLOSED: ['proposeMatch', 'acceptMatch', 'closeRequest'],
} as const;
/** Every fifth pair is about a home. */
const HOMES_EVERY = 5;
/** Once the homes are on the platform. */
const FILED = { from: '2026-04-01', to: '2026-09-30' } as const;

export function serviceDeskDemo(season: Season): SeedBatch[] {
  const desk = demoId('desk', season.index + 1);
  const told = numbersIn(season, REQUESTS).map((number) => tellRequest(season, number, desk));
  const name = `示例服务总台 ${season.index + 1}`;
  return [
    batch(ServiceDesk, [
      { id: desk, name, sides: ['WORKER', 'LANDLORD', 'EMPLOYER'], openedOn: SEASON.from, ...SYNTHETIC },
    ]),
    batch(
      ServiceDeskRequest,
      told.map(({ request }) => request),
    ),
    batch(
      LifecycleEvent,
      told.flatMap(({ events }) => events),
    ),
  ];
}

function tellRequest(season: Season, number: number, desk: string) {
  const { from, need, match } = sideOf(season, number);
  // Two who are matched with each other draw alike, so that both were there and both were matched on one day.
  const random = randomIn(
    season,
    match?.request === undefined ? `desk request ${number}` : `desk pair ${pairOf(number)}`,
  );
  const diary = openDiary(random, workingDayWithin(random, FILED.from, FILED.to));
  const id = demoId('desk-request', number);
  const story = openStory(deskRequestMachine, id, { diary, facts: () => ({ request: { id, need } }) });
  const filedOn = story.fire('fileRequest', from === 'WORKER' ? 'resident' : 'agency_contact', { need }).day;
  const road = match === null ? [] : ROADS[inTurn(DESK_REQUEST_STATUSES, pairOf(number))];
  const days: Partial<Record<string, string>> = {};
  for (const event of road) {
    days[event] = diary.later(1, 6).day;
    story.fire(
      event,
      event === 'proposeMatch' ? 'post_officer' : 'resident',
      event === 'proposeMatch' ? { ...match } : {},
    );
  }
  const { status, events } = story.tell();
  const proposed = days.proposeMatch === undefined ? null : match;
  const request = {
    ...{ id, desk, from, need, filedOn, status, requesterName: requesterOf(season, number), ...SYNTHETIC },
    details: `示例需求 ${number}`,
    matchedRequestId: proposed?.request ?? null,
    matchedProperty: proposed?.property ?? null,
    matchProposedOn: days.proposeMatch ?? null,
    matchAcceptedOn: days.acceptMatch ?? null,
    helperOrganisationId: organisationFor(number),
  };
  return { request, events };
}

function requesterOf(season: Season, number: number): string {
  return someone(randomIn(season, `desk requester ${number}`));
}

/** 1 and 2 are the first pair. */
function pairOf(number: number): number {
  return Math.ceil(number / 2);
}

type Side = {
  readonly from: ServiceDeskRequest['from'];
  readonly need: ServiceDeskRequest['need'];
  readonly match: { readonly request?: string; readonly property?: string } | null;
};

/** The odd one of a pair seeks, the even one offers; a landlord who asks for a permit is matched with nobody. */
function sideOf(season: Season, number: number): Side {
  const seeks = number % 2 === 1;
  if (pairOf(number) % HOMES_EVERY === 0) {
    if (!seeks) return { from: 'LANDLORD', need: 'PERMIT', match: null };
    return { from: 'WORKER', need: 'HOUSING', match: { property: letProperty(season, pairOf(number)) } };
  }
  const match = { request: demoId('desk-request', seeks ? number + 1 : number - 1) };
  return seeks ? { from: 'WORKER', need: 'WORK', match } : { from: 'EMPLOYER', need: 'STAFF', match };
}

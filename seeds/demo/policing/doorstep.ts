// Made-up requests at the doorstep, in every state, at the one post that the article says can do them; who asked elsewhere
// was sent there.
import { chinaDayAt } from '@jinyun/kit/calendar/civil-date';
import { dueUnder } from '@jinyun/kit/calendar/deadline';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import type { EventInput } from '@jinyun/kit/lifecycle/machine';
import { exactly } from '@jinyun/kit/quantity';
import {
  SERVICE_ITEMS,
  SERVICE_REQUEST_STATUSES,
  ServiceRequest,
  ServiceStep,
} from '@jinyun/policing/doorstep/entities';
import { serviceRequestMachine } from '@jinyun/policing/doorstep/lifecycle';
import { batch, type SeedBatch } from '../../batch.ts';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { someone } from '../people.ts';
import { inTurn, numbersIn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import type { WalkedEvent } from '../walk.ts';

const REQUESTS = 50;
/** Declares every item; the next one declares none. */
const CAPABLE = 'post-sanxi';
const NOT_CAPABLE = 'post-fangxi';
const MISSING = ['示例材料甲', '示例材料乙'];
const ROADS = {
  SUBMITTED: [],
  CHECKED: ['checkService'],
  ACCEPTED: ['checkService', 'acceptService'],
  PROCESSING: ['checkService', 'acceptService', 'processService'],
  READY: ['checkService', 'acceptService', 'processService', 'readyService'],
  DELIVERED: [
    'checkService',
    'returnService',
    'completePapers',
    'acceptService',
    'processService',
    'readyService',
    'deliverService',
  ],
  RETURNED_ONCE: ['checkService', 'returnService'],
  REDIRECTED: ['redirectService'],
} as const;
const INPUTS: Readonly<Record<string, EventInput>> = {
  acceptService: { papersComplete: true },
  returnService: { missingPapers: MISSING },
  redirectService: { redirectedTo: CAPABLE },
};

export function doorstepDemo(season: Season): SeedBatch[] {
  const told = numbersIn(season, REQUESTS).map((number) => tellRequest(season, number));
  return [
    batch(
      ServiceRequest,
      told.map(({ request }) => request),
    ),
    batch(
      ServiceStep,
      told.flatMap(({ steps }) => steps),
    ),
    batch(
      LifecycleEvent,
      told.flatMap(({ events }) => events),
    ),
  ];
}

function tellRequest(season: Season, number: number) {
  const random = randomIn(season, `service ${number}`);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-08-31'));
  const id = demoId('service', number);
  const item = inTurn(SERVICE_ITEMS, number);
  const road = ROADS[inTurn(SERVICE_REQUEST_STATUSES, number)];
  const post = road.some((event) => event === 'redirectService') ? NOT_CAPABLE : CAPABLE;
  let returnedBefore = false;
  const facts = () => ({ request: { item, post: { id: post } }, capable: post === CAPABLE, returnedBefore });
  const story = openStory(serviceRequestMachine, id, { diary, facts });
  const submittedOn = story.fire('applyService', 'resident').day;
  let acceptedOn: string | null = null;
  for (const event of road) {
    const { day } = event === 'readyService' ? diary.later(5, 25) : diary.later(0, 2);
    story.fire(event, event === 'completePapers' ? 'resident' : 'post_officer', { ...INPUTS[event] });
    if (event === 'returnService') returnedBefore = true;
    if (event === 'acceptService') acceptedOn = day;
  }
  const { status, events } = story.tell();
  const request = {
    ...{ id, requestNo: `DEMO-2026-${String(number).padStart(4, '0')}`, item, post, status, submittedOn, ...SYNTHETIC },
    ...{ applicantName: someone(random), village: `示例村 ${random.integer(1, 20)}` },
    dueOn: item === 'ID_RENEWAL' && acceptedOn !== null ? dueUnder('ID_CARD_ISSUE', acceptedOn, HOLIDAYS) : null,
    deliveredOn: status === 'DELIVERED' ? diary.now().day : null,
    intakeMinutes: acceptedOn === null ? null : exactly(random.integer(5, 25)),
    missingPapers: returnedBefore ? MISSING : [],
    redirectedTo: status === 'REDIRECTED' ? CAPABLE : null,
  };
  return { request, steps: timelineOf(id, events), events };
}

/** One step each time that the request reached a state. */
function timelineOf(id: string, events: readonly WalkedEvent[]) {
  return events.map(({ toState, at }, index) => ({
    id: `${id}-step-${index + 1}`,
    request: id,
    position: index + 1,
    status: toState as (typeof SERVICE_REQUEST_STATUSES)[number],
    reachedOn: chinaDayAt(at),
    ...SYNTHETIC,
  }));
}

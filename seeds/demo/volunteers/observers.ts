// Made-up observers, each a member, with an appointment in each state, and the visits in which they joined the procuratorate.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import type { EventInput } from '@jinyun/kit/lifecycle/machine';
import type { Role } from '@jinyun/schema/actor';
import {
  Observer,
  ObserverAppointment,
  type ObserverStatus,
  ObserverVisit,
  type VISIT_ROLES,
} from '@jinyun/volunteers/observers/entities';
import { type AppointmentFacts, appointmentMachine } from '@jinyun/volunteers/observers/lifecycle';
import { batch, type SeedBatch } from '../../batch.ts';
import { A_SEASON, idIn, observerOn, organisationOf, VISITED } from '../crossings.ts';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId, numbers } from '../ids.ts';
import { randomIn, SEASON, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { openThread, type Thread } from '../thread.ts';
import { memberName } from './organisations.ts';

type Plan = { readonly ends: ObserverStatus; readonly termEndsOn: string };
type Step = { readonly event: string; readonly role: Role; readonly day?: string; readonly input?: EventInput };

const TERM_ENDS_ON = '2027-01-31';
const SHORT_TERM_ENDS_ON = '2026-08-31';
const RENEWED_TO = '2027-08-31';
/** In the order of their places. The first three serve all the while: the procuratorate counts on them. */
const PLANS: readonly Plan[] = [
  { ends: 'ACTIVE', termEndsOn: TERM_ENDS_ON },
  { ends: 'ACTIVE', termEndsOn: TERM_ENDS_ON },
  { ends: 'RENEWED', termEndsOn: SHORT_TERM_ENDS_ON },
  { ends: 'NOMINATED', termEndsOn: TERM_ENDS_ON },
  { ends: 'VETTED', termEndsOn: TERM_ENDS_ON },
  { ends: 'APPOINTED', termEndsOn: TERM_ENDS_ON },
  { ends: 'SUSPENDED', termEndsOn: TERM_ENDS_ON },
  { ends: 'EXPIRED', termEndsOn: SHORT_TERM_ENDS_ON },
  { ends: 'RESIGNED', termEndsOn: TERM_ENDS_ON },
  { ends: 'DISMISSED', termEndsOn: TERM_ENDS_ON },
];
/** Every appointment goes this way, as far as it goes. */
const ROAD: readonly (Step & { readonly to: ObserverStatus })[] = [
  { to: 'NOMINATED', event: 'nominateObserver', role: 'org_manager' },
  { to: 'VETTED', event: 'vetObserver', role: 'assistant' },
  { to: 'APPOINTED', event: 'appointObserver', role: 'chief_prosecutor' },
  { to: 'ACTIVE', event: 'beginTerm', role: 'prosecutor' },
];
/** What comes after it, by where the appointment ends. */
const AFTERWARDS: Partial<Record<ObserverStatus, Step>> = {
  RENEWED: {
    event: 'renewObserver',
    role: 'chief_prosecutor',
    day: '2026-08-24',
    input: { termEndsOn: RENEWED_TO },
  },
  SUSPENDED: {
    event: 'suspendObserver',
    role: 'chief_prosecutor',
    day: '2026-06-01',
    input: { reason: '示例：暂时外出务工' },
  },
  EXPIRED: { event: 'expireAppointment', role: 'system', day: '2026-09-01', input: { on: '2026-09-01' } },
  RESIGNED: { event: 'resignAsObserver', role: 'observer', day: '2026-05-11' },
  DISMISSED: {
    event: 'dismissObserver',
    role: 'chief_prosecutor',
    day: '2026-07-06',
    input: { reason: '示例：连续三次无故缺席' },
  },
};
const BATCH = '2026-1';
const SPECIALITIES = ['道路交通安全', '生态环境', '未成年人保护', '食品安全', '古树名木', '无障碍环境'];
const STEP_DAYS_MAX = 5;
const ROLES: readonly (typeof VISIT_ROLES)[number][] = ['ACCOMPANYING', 'FOLLOWING_UP', 'ADVISING', 'ACCOMPANYING'];

export function observersDemo(season: Season): SeedBatch[] {
  const random = randomIn(season, 'observers');
  const made = PLANS.map((plan, at) => ({ place: at + 1, ...appointment(season, plan, at + 1) }));
  const observers = made.map(({ place, thread }) => ({
    id: idIn(season, 'observer', place),
    displayName: memberName(season, place),
    member: idIn(season, 'member', place),
    organisation: organisationOf(season, place),
    batch: BATCH,
    speciality: random.pick(SPECIALITIES),
    status: thread.state(),
    ...SYNTHETIC,
  }));
  return [
    batch(Observer, observers),
    batch(
      ObserverAppointment,
      made.map(({ row }) => row),
    ),
    batch(
      LifecycleEvent,
      made.flatMap(({ thread }) => thread.walked().events),
    ),
    batch(ObserverVisit, visits(season)),
  ];
}

/** Nobody is renewed but for a later term, and the row shows the term that runs. */
function appointment(season: Season, { ends, termEndsOn }: Plan, place: number) {
  const id = demoId('observer-appointment', season.index * A_SEASON.observer + place);
  const diary = openDiary(randomIn(season, `appointment-${place}`), SEASON.from);
  const [nominate, ...road] = ROAD;
  const nominated = diary.now();
  let known: AppointmentFacts['appointment'] = { appointedOn: null, termEndsOn: null };
  const thread = openThread(appointmentMachine, id, {
    ...(nominate as Step),
    at: nominated.at,
    facts: { appointment: known },
  });
  for (const { event, role, to } of road) {
    if (thread.state() === ends) break;
    const moment = diary.later(1, STEP_DAYS_MAX);
    thread.fire(event, role, moment.at, { appointment: known });
    if (to === 'APPOINTED') known = { appointedOn: moment.day, termEndsOn };
  }
  if (thread.state() !== ends) last(thread, AFTERWARDS[ends] as Required<Step>, diary, known);
  const term = ends === 'RENEWED' ? { ...known, termEndsOn: RENEWED_TO } : known;
  const observer = idIn(season, 'observer', place);
  const row = { id, observer, batch: BATCH, nominatedOn: nominated.day, ...term, state: thread.state(), ...SYNTHETIC };
  return { row, thread };
}

function last(
  thread: Thread<ObserverStatus, AppointmentFacts>,
  { event, role, day, input }: Step & { readonly day: string },
  diary: ReturnType<typeof openDiary>,
  appointment: AppointmentFacts['appointment'],
): void {
  const reason = input?.reason;
  const given = { ...(input !== undefined && { input }), ...(typeof reason === 'string' && { reason }) };
  thread.fire(event, role, diary.on(day).at, { appointment }, given);
}

/** A visit in each case that the procuratorate tells of one in, by somebody who served on that day. */
function visits(season: Season) {
  const random = randomIn(season, 'observer-visits');
  return numbers(VISITED.cases.length).map((number) => {
    const place = VISITED.cases[number - 1] as number;
    const visitedOn = workingDayWithin(random, VISITED.from, VISITED.to);
    const observer = observerOn(season, visitedOn, place);
    return {
      id: demoId('observer-visit', season.index * VISITED.cases.length + number),
      observer: observer.id,
      caseId: idIn(season, 'case', place),
      visitedOn,
      role: ROLES[(number - 1) % ROLES.length] as (typeof ROLES)[number],
      ...SYNTHETIC,
    };
  });
}

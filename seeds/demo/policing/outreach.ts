// Made-up requests for lectures and outreach sessions, in every state; a lecture that was held has the session that was it.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { exactly } from '@jinyun/kit/quantity';
import {
  LECTURE_REQUEST_STATUSES,
  LectureRequest,
  LectureTroupe,
  OUTREACH_KINDS,
  OUTREACH_STATUSES,
  OUTREACH_TOPICS,
  OutreachOrganisation,
  OutreachSession,
  TroupeOrganisation,
} from '@jinyun/policing/outreach/entities';
import { lectureMachine, sessionMachine } from '@jinyun/policing/outreach/lifecycle';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { batch, type SeedBatch } from '../../batch.ts';
import { type Moment, openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { inTurn, numbersIn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { officerFor, organisationFor, postOf } from './posts.ts';

const LECTURES = 20;
const SESSIONS = 40;
const FEEDBACK = '示例反馈：同学们听得认真';
const ROADS = {
  REQUESTED: [],
  ACCEPTED: ['acceptLecture'],
  HELD: ['acceptLecture', 'holdLecture'],
  FEEDBACK: ['acceptLecture', 'holdLecture', 'giveFeedback'],
} as const;
type Held = { readonly request: string; readonly moment: Moment };

export function outreachDemo(season: Season): SeedBatch[] {
  const troupe = demoId('troupe', season.index + 1);
  const lectures = numbersIn(season, LECTURES).map((number) => tellLecture(season, number, troupe));
  const held = lectures.flatMap((lecture) => lecture.held ?? []);
  const sessions = numbersIn(season, SESSIONS).map((number, at) =>
    tellSession(season, number, { troupe, held: held[at] }),
  );
  const troupeRow = { id: troupe, name: `示例宣讲团 ${season.index + 1}`, members: exactly(12), ...SYNTHETIC };
  return [
    batch(LectureTroupe, [troupeRow]),
    batch(TroupeOrganisation, [{ id: `${troupe}-org`, troupe, organisationId: demoId('org', 3), ...SYNTHETIC }]),
    batch(
      LectureRequest,
      lectures.map(({ request }) => request),
    ),
    batch(
      OutreachSession,
      sessions.map(({ session }) => session),
    ),
    batch(
      OutreachOrganisation,
      sessions.flatMap(({ helpers }) => helpers),
    ),
    batch(
      LifecycleEvent,
      [...lectures, ...sessions].flatMap(({ events }) => events),
    ),
  ];
}

function tellLecture(season: Season, number: number, troupe: string) {
  const random = randomIn(season, `lecture ${number}`);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-09-10'));
  const id = demoId('lecture-request', number);
  const topic = inTurn(OUTREACH_TOPICS, number);
  const requestedOn = diary.now().day;
  const wantedOn = openDiary(random, requestedOn).later(8, 15).day;
  let held: Held | null = null;
  const facts = () => ({ request: { wantedOn }, sessionsHeld: held === null ? 0 : 1 });
  const story = openStory(lectureMachine, id, { diary, facts });
  story.fire('requestLecture', 'agency_contact', { topic, wantedOn });
  for (const event of ROADS[inTurn(LECTURE_REQUEST_STATUSES, number)]) {
    if (event === 'holdLecture') held = { request: id, moment: diary.on(wantedOn) };
    else diary.later(1, 4);
    const role = event === 'giveFeedback' ? 'agency_contact' : 'post_officer';
    story.fire(event, role, event === 'giveFeedback' ? { feedback: FEEDBACK } : {});
  }
  const { status, events } = story.tell();
  const request = {
    ...{ id, applicant: `示例学校 ${number}`, townshipCode: random.pick(TOWNSHIPS).code, troupe, topic, status },
    ...{ requestedOn, wantedOn, classSize: exactly(random.integer(20, 48)) },
    feedback: status === 'FEEDBACK' ? FEEDBACK : null,
    ...SYNTHETIC,
  };
  return { request, held: held as Held | null, events };
}

function tellSession(season: Season, number: number, { troupe, held }: { troupe: string; held: Held | undefined }) {
  const random = randomIn(season, `session ${number}`);
  const id = demoId('outreach', number);
  // What was asked for and held is reported, every other time.
  const wanted = inTurn(OUTREACH_STATUSES, number);
  const status = held !== undefined && wanted === 'PLANNED' ? 'REPORTED' : wanted;
  const planned = held?.moment.day ?? workingDayWithin(random, '2026-01-20', '2026-10-15');
  const diary = openDiary(random, SEASON.from);
  const kind = held === undefined ? inTurn(OUTREACH_KINDS, number) : 'SCHOOL_CLASS';
  const topic = inTurn(OUTREACH_TOPICS, number);
  const heldAt = held?.moment.at ?? openDiary(random, planned).now().at;
  const audience = random.integer(12, 160);
  const story = openStory(sessionMachine, id, { diary, facts: () => ({ session: { heldAt } }) });
  story.fire('scheduleOutreach', 'post_officer', { kind, topic });
  diary.on(planned);
  if (status !== 'PLANNED') story.fire('holdOutreach', 'post_officer');
  diary.later(1, 3);
  if (status === 'REPORTED') story.fire('recordAttendance', 'post_officer', { audience });
  const told = story.tell();
  const session = {
    ...{ id, kind, topic, status: told.status, heldAt, townshipCode: random.pick(TOWNSHIPS).code, ...SYNTHETIC },
    platform: kind === 'LIVE_STREAM' ? '示例平台' : null,
    audience: told.status === 'REPORTED' ? exactly(audience) : null,
    ...{ post: postOf(number), officer: officerFor(season, number), request: held?.request ?? null },
    troupe: held === undefined ? null : troupe,
  };
  const organisationId = organisationFor(number);
  const helpers = organisationId === null ? [] : [{ id: `${id}-helper`, session: id, organisationId, ...SYNTHETIC }];
  return { session, helpers, events: told.events };
}

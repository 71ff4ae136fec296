// The outreach room over the article's troupe and live-stream room and over many synthetic rows, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Officer } from '../posts/entities.ts';
import {
  LectureRequest,
  LectureTroupe,
  LiveStreamRoom,
  OutreachOrganisation,
  OutreachSession,
  TroupeOrganisation,
} from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** Troupes numbered from `first`, each asked once for a lecture, which was held; beside it a room that streams. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) =>
    Array.from({ length: count }, (_, index) => ({ ...make(first + index), origin }));
  await em.insertMany(
    Officer,
    each((n) => ({ id: `officer-s${n}`, name: `示例·己${n}` })),
  );
  await em.insertMany(
    LiveStreamRoom,
    each((n) => ({ id: `stream-s${n}`, name: `示例直播间${n}`, post: 'post-gaotie' })),
  );
  await em.insertMany(
    LectureTroupe,
    each((n) => ({ id: `troupe-s${n}`, name: `示例宣讲团${n}` })),
  );
  await em.insertMany(
    TroupeOrganisation,
    each((n) => ({ id: `troupe-organisation-s${n}`, troupe: `troupe-s${n}`, organisationId: `org-s${n}` })),
  );
  await em.insertMany(
    LectureRequest,
    each((n) => ({
      id: `lecture-request-s${n}`,
      applicant: `示例学校${n}`,
      townshipCode: '331122102',
      troupe: `troupe-s${n}`,
      topic: 'LAW',
      status: 'FEEDBACK',
      wantedOn: '2022-05-06',
    })),
  );
  await em.insertMany(
    OutreachSession,
    each((n) => ({
      id: `outreach-s${n}`,
      kind: 'SCHOOL_CLASS',
      topic: 'LAW',
      status: 'HELD',
      // Half past midnight in China, so still the day before in UTC.
      heldAt: new Date('2022-05-06T00:30:00+08:00'),
      townshipCode: '331122102',
      post: 'post-gaotie',
      officer: `officer-s${n}`,
      troupe: `troupe-s${n}`,
      room: `stream-s${n}`,
      request: `lecture-request-s${n}`,
    })),
  );
  await em.insertMany(
    OutreachOrganisation,
    each((n) => ({ id: `outreach-organisation-s${n}`, session: `outreach-s${n}`, organisationId: `org-s${n}` })),
  );
}

const QUESTIONS = {
  outreachSessions: `id township { name } post { displayName } officer { name } troupe { name }
    room { name } request { applicant } helperOrganisations { id } audience { knowledge }`,
  lectureTroupes: 'id organisations { id } totals { id } members { knowledge }',
  lectureRequests: 'id township { name } troupe { name } session { id officer { name } }',
  liveStreamRooms: 'id post { displayName liveStreamRooms { id } } alliance { name liveStreamRooms { id } } platforms',
};
const OF_ORGANISATION = '... on VolunteerOrganisation { lectureTroupes { name } outreachSessions { id } }';

test('the troupe shows its stated total beside what is not known of it', async () => {
  const answer = await ask(`{ lectureTroupes { totalCount nodes { id name memberCategories members { knowledge }
    organisations { id } totals { id metric scope quantity { exact atLeast } period { from to } citations { sentenceId } }
    citations { sentenceId } } } outreachSessions { totalCount } lectureRequests { totalCount } }`);
  expect(answer).toEqual({
    lectureTroupes: {
      totalCount: 1,
      nodes: [
        {
          id: 'troupe-ai-zai-pugongying',
          name: '爱在蒲公英',
          memberCategories: ['POLICE', 'KIND_CITIZEN'],
          members: { knowledge: 'UNKNOWN' },
          organisations: null,
          totals: [
            {
              id: 'total-lectures',
              metric: 'LECTURES',
              scope: 'troupe:ai-zai-pugongying',
              quantity: { exact: null, atLeast: 400 },
              period: { from: null, to: null },
              citations: [{ sentenceId: 'A1.24' }],
            },
          ],
          citations: [{ sentenceId: 'A1.24' }],
        },
      ],
    },
    outreachSessions: { totalCount: 0 },
    lectureRequests: { totalCount: 0 },
  });
});

test('one room streams on a named platform, how often is not known', async () => {
  const answer = await ask(`{ liveStreamRoom(id: "stream-jinmeiting") { name post { displayName } platforms
    sessionsHeld { exact knowledge } alliance { liveStreamRooms { id } } inferredFields citations { sentenceId } }
    post(id: "post-sanxi") { liveStreamRooms { id } }
    _entities(representations: [{ __typename: "VolunteerOrganisation", id: "org-1" }]) { ${OF_ORGANISATION} } }`);
  expect(answer).toEqual({
    liveStreamRoom: {
      name: '反诈直播间',
      post: { displayName: '金梅亭社区警务室' },
      platforms: ['抖音'],
      sessionsHeld: { exact: null, knowledge: 'UNKNOWN' },
      alliance: { liveStreamRooms: [{ id: 'stream-jinmeiting' }] },
      inferredFields: ['post', 'alliance'],
      citations: [{ sentenceId: 'A1.6' }],
    },
    post: { liveStreamRooms: null },
    _entities: [{ lectureTroupes: null, outreachSessions: null }],
  });
});

test('fifty rows of each list, and fifty organisations, cost as many statements as ten', async () => {
  const organisations = (count: number) => {
    const all = Array.from({ length: count }, (_, n) => `{ __typename: "VolunteerOrganisation", id: "org-s${n + 1}" }`);
    return `{ _entities(representations: [${all}]) { ${OF_ORGANISATION} } }`;
  };
  const lists = Object.entries(QUESTIONS).map(
    ([list, fields]) => `{ ${list}(origin: SYNTHETIC, first: 100) { totalCount nodes { ${fields} } } }`,
  );
  const cost = async (queries: readonly string[]) => {
    const counts: number[] = [];
    for (const query of queries) {
      clone.statements.length = 0;
      await ask(query);
      counts.push(clone.statements.splice(0).length);
    }
    return counts;
  };
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = await cost([...lists, organisations(10)]);
  await insertSynthetic({ first: 11, count: 40 });
  expect(await cost([...lists, organisations(50)])).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(9);
});

test('what belongs to a session is its own, and a synthetic troupe has no stated total', async () => {
  const answer = await ask(`{ outreachSession(id: "outreach-s7") { heldAt ${QUESTIONS.outreachSessions} }
    lectureRequest(id: "lecture-request-s7") { ${QUESTIONS.lectureRequests} }
    lectureTroupe(id: "troupe-s7") { ${QUESTIONS.lectureTroupes} }
    _entities(representations: [{ __typename: "VolunteerOrganisation", id: "org-s7" }]) { ${OF_ORGANISATION} } }`);
  expect(answer).toEqual({
    outreachSession: {
      id: 'outreach-s7',
      heldAt: '2022-05-05T16:30:00.000Z',
      township: { name: '新建镇' },
      post: { displayName: '高铁新城警务室' },
      officer: { name: '示例·己7' },
      troupe: { name: '示例宣讲团7' },
      room: { name: '示例直播间7' },
      request: { applicant: '示例学校7' },
      helperOrganisations: [{ id: 'org-s7' }],
      audience: { knowledge: 'UNKNOWN' },
    },
    lectureRequest: {
      id: 'lecture-request-s7',
      township: { name: '新建镇' },
      troupe: { name: '示例宣讲团7' },
      session: { id: 'outreach-s7', officer: { name: '示例·己7' } },
    },
    lectureTroupe: {
      id: 'troupe-s7',
      organisations: [{ id: 'org-s7' }],
      totals: null,
      members: { knowledge: 'UNKNOWN' },
    },
    _entities: [{ lectureTroupes: [{ name: '示例宣讲团7' }], outreachSessions: [{ id: 'outreach-s7' }] }],
  });
});

test.each([
  ['outreachSessions(status: HELD, kind: SCHOOL_CLASS, topic: LAW)', 50],
  ['outreachSessions(kind: LIVE_STREAM)', 0],
  ['outreachSessions(township: "331122102", post: "post-gaotie")', 50],
  ['outreachSessions(troupe: "troupe-s3")', 1],
  ['outreachSessions(period: { from: "2022-05-06", to: "2022-05-06" })', 50],
  ['outreachSessions(period: { from: "2022-05-01", to: "2022-05-05" })', 0],
  ['lectureTroupes(origin: SOURCE)', 1],
  ['lectureRequests(status: FEEDBACK, topic: LAW, township: "331122102")', 50],
  ['lectureRequests(troupe: "troupe-ai-zai-pugongying")', 0],
  ['lectureRequests(period: { from: "2022-05-06", to: "2022-05-31" })', 50],
  ['liveStreamRooms(post: "post-jinmeiting")', 1],
])('%s leaves %i', async (list, totalCount) => {
  expect(await ask(`{ list: ${list} { totalCount } }`)).toEqual({ list: { totalCount } });
});

test.each([
  ['outreachSession(id: "session-1") { id }', 'Argument "id" is not the id of a outreach'],
  ['lectureRequest(id: "request-1") { id }', 'Argument "id" is not the id of a lecture-request'],
  ['outreachSessions(troupe: "爱在蒲公英") { totalCount }', 'Argument "troupe" is not the id of a troupe'],
  ['lectureTroupes(first: 0) { totalCount }', 'Argument "first" must be between 1 and 100'],
  [
    'outreachSessions(period: { from: "2022-05-02", to: "2022-05-01" }) { totalCount }',
    'Argument "period" ends before',
  ],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('an unknown id is null, without an error', async () => {
  expect(await ask('{ outreachSession(id: "outreach-x") { id } lectureTroupe(id: "troupe-x") { id } }')).toEqual({
    outreachSession: null,
    lectureTroupe: null,
  });
});

// The leads room over the article's one lead and over synthetic ones, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { procuratorate } from '../department.ts';
import { Lead, LeadAssessment } from './entities.ts';

const SECRET = '示例案情';
const SEALED = Buffer.from('示例·举报人');
const SUBMITTED_AT = new Date('2022-01-31T17:03:04Z');

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  await em.insertMany(Lead, [
    { id: 'lead-s1', channel: 'PUBLIC', domain: 'WORK_SAFETY', status: 'MERGED', duplicateOf: 'lead-s2', origin },
    {
      id: 'lead-s2',
      channel: 'POLICE_REFERRAL',
      domain: 'WORK_SAFETY',
      townshipCode: '331122207',
      place: '示例路',
      status: 'REGISTERED',
      submittedAt: SUBMITTED_AT,
      recordedAt: SUBMITTED_AT,
      referredByPostId: 'post-sanxi',
      reporterProtection: 'SEALED',
      description: SECRET,
      reporterSealed: SEALED,
      origin,
    },
    {
      id: 'lead-r1',
      channel: 'POLICE_REFERRAL',
      referredByPostId: 'post-fangxi',
      origin: 'INFERRED',
      citations: ['A1.25'],
    },
  ]);
  await em.insertMany(LeadAssessment, [
    { id: 'assessment-s2-b', lead: 'lead-s2', assessedOn: '2022-02-09', authenticity: 'CREDIBLE', origin },
    {
      id: 'assessment-s2-a',
      lead: 'lead-s2',
      assessedOn: '2022-02-08',
      authenticity: 'DOUBTFUL',
      verifiability: 'VERIFIABLE',
      risk: 'LOW',
      opinion: SECRET,
      origin,
    },
  ]);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test('the one lead of the article came from an observer, who is protected; what it does not say stays unknown', async () => {
  const answer = await ask(`{ leads(origin: SOURCE) { totalCount nodes { id channel domain township { code name } place
    status submittedMonth evidenceCount { exact atLeast text knowledge } duplicateOf { id } referredByPost { id }
    reporterProtection assessments { id } case { id } siteVerifications { id visitedAt }
    origin citations { sentenceId } inferredFields validFrom validTo } } }`);
  expect(answer).toEqual({
    leads: {
      totalCount: 1,
      nodes: [
        {
          id: 'lead-5kq8w2n7c3',
          channel: 'OBSERVER',
          domain: 'ENVIRONMENT_RESOURCES',
          township: { code: '331122001', name: '五云街道' },
          place: '黄龙路、仙都路',
          status: 'FILED',
          submittedMonth: null,
          evidenceCount: { exact: null, atLeast: null, text: '不详', knowledge: 'UNKNOWN' },
          duplicateOf: null,
          referredByPost: null,
          reporterProtection: 'SEALED',
          assessments: null,
          case: { id: 'case-c1' },
          siteVerifications: [{ id: 'verification-c1-site', visitedAt: null }],
          origin: 'SOURCE',
          citations: [{ sentenceId: 'A2.1' }, { sentenceId: 'A2.2' }],
          inferredFields: ['domain', 'township', 'status', 'reporterProtection'],
          validFrom: null,
          validTo: null,
        },
      ],
    },
  });
});

test('a lead tells its month by the calendar of China and no instant, not even that of its recording', async () => {
  const answer = await ask(`{ lead(id: "lead-s2") { submittedMonth recordedAt township { name } referredByPost { id }
    assessments { id assessedOn authenticity verifiability risk lead { id } } case { id } siteVerifications { id } } }`);
  const lead = { id: 'lead-s2' };
  expect(answer).toEqual({
    lead: {
      submittedMonth: '2022-02',
      recordedAt: '2022-01-31T16:00:00.000Z',
      township: { name: '三溪乡' },
      referredByPost: { id: 'post-sanxi' },
      assessments: [
        {
          id: 'assessment-s2-a',
          assessedOn: '2022-02-08',
          authenticity: 'DOUBTFUL',
          verifiability: 'VERIFIABLE',
          risk: 'LOW',
          lead,
        },
        {
          id: 'assessment-s2-b',
          assessedOn: '2022-02-09',
          authenticity: 'CREDIBLE',
          verifiability: null,
          risk: null,
          lead,
        },
      ],
      case: null,
      siteVerifications: [],
    },
  });
  expect(await ask('{ lead(id: "lead-s1") { duplicateOf { id place } assessments { id } } }')).toEqual({
    lead: { duplicateOf: { id: 'lead-s2', place: '示例路' }, assessments: [] },
  });
});

test.each(['description', 'reporterSealed', 'reporter', 'submittedAt', 'activityId', 'activity'])(
  'a lead has no field %s in the graph',
  async (field) => {
    const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, {
      query: `{ lead(id: "lead-s2") { ${field} } }`,
    });
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  },
);

test('what is confidential lies in the table, and no read of the graph fetches it', async () => {
  const stored = await clone.department.orm.em
    .fork()
    .findOneOrFail(Lead, 'lead-s2', { populate: ['description', 'reporterSealed'] });
  expect(stored.description).toBe(SECRET);
  expect(Buffer.from(stored.reporterSealed ?? [])).toEqual(SEALED);
  clone.statements.length = 0;
  await ask(`{ leads { nodes { id place assessments { risk } duplicateOf { id } case { id } siteVerifications { id } } }
    _entities(representations: [{ __typename: "Lead", id: "lead-s2" }, { __typename: "PolicePost", id: "post-sanxi" }]) {
      ... on Lead { place } ... on PolicePost { leadsReferred { text } } } }`);
  expect(clone.statements.length).toBeGreaterThan(4);
  expect(
    clone.statements.filter((sql) => /description|sealed|activity_id|opinion|findings|select \*/.test(sql)),
  ).toEqual([]);
});

test('a post’s referred leads are computed from rows that are not synthetic; where there are none, unknown', async () => {
  const posts = ['post-fangxi', 'post-sanxi', 'post-x'].map((id) => `{ __typename: "PolicePost", id: "${id}" }`);
  const answer = await ask(`{ _entities(representations: [${posts}]) { ... on PolicePost {
    id leadsReferred { exact atLeast atMost text knowledge citations { sentenceId } } } } }`);
  const unknown = { exact: null, atLeast: null, atMost: null, text: '不详', knowledge: 'UNKNOWN', citations: [] };
  const one = { ...unknown, atLeast: 1, text: '至少1', knowledge: 'COMPUTED', citations: [{ sentenceId: 'A1.25' }] };
  expect(answer).toEqual({
    _entities: [
      { id: 'post-fangxi', leadsReferred: one },
      { id: 'post-sanxi', leadsReferred: unknown },
      { id: 'post-x', leadsReferred: unknown },
    ],
  });
});

test('leads of an activity are told from ten on, invented ones never, and who was there is in no answer', async () => {
  const em = clone.department.orm.em.fork();
  const rows = (prefix: string, count: number, columns: { activityId: string; origin: 'INFERRED' | 'SYNTHETIC' }) =>
    Array.from({ length: count }, (_, n) => ({
      id: `lead-${prefix}${n}`,
      citations: columns.origin === 'SYNTHETIC' ? [] : ['A2.9'],
      ...columns,
    }));
  const made = [
    ...rows('ten', 10, { activityId: 'activity-ten', origin: 'INFERRED' }),
    ...rows('nine', 9, { activityId: 'activity-nine', origin: 'INFERRED' }),
    ...rows('nineteen', 10, { activityId: 'activity-nine', origin: 'SYNTHETIC' }),
  ];
  await em.insertMany(Lead, made);
  const ids = ['activity-ten', 'activity-nine', 'activity-x'];
  const activities = ids.map((id) => `{ __typename: "Activity", id: "${id}" }`);
  clone.statements.length = 0;
  const answer = await ask(`{ _entities(representations: [${activities}]) { ... on Activity {
    id leadsRaised { exact atLeast text knowledge citations { sentenceId } } } } }`);
  expect(clone.statements.splice(0)).toHaveLength(1);
  const unknown = { exact: null, atLeast: null, text: '不详', knowledge: 'UNKNOWN', citations: [] };
  const ten = { ...unknown, atLeast: 10, text: '至少10', knowledge: 'COMPUTED' };
  expect(answer).toEqual({
    _entities: ids.map((id) => ({ id, leadsRaised: id === 'activity-ten' ? ten : unknown })),
  });
  await em.nativeDelete(Lead, { id: { $in: made.map(({ id }) => id) } });
});

test.each([
  ['domain: WORK_SAFETY', ['lead-s1', 'lead-s2']],
  ['domain: HERITAGE_TREES', []],
  ['status: FILED', ['lead-5kq8w2n7c3']],
  ['channel: POLICE_REFERRAL', ['lead-r1', 'lead-s2']],
  ['channel: POLICE_REFERRAL, origin: SYNTHETIC', ['lead-s2']],
  ['township: "331122001"', ['lead-5kq8w2n7c3']],
  ['month: "2022-02"', ['lead-s2']],
  ['month: "2022-01"', []],
  ['township: null, domain: null', ['lead-5kq8w2n7c3', 'lead-r1', 'lead-s1', 'lead-s2']],
])('the filter %s leaves %j', async (filters, ids) => {
  expect(await ask(`{ leads(${filters}) { totalCount nodes { id } } }`)).toEqual({
    leads: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
  });
});

test.each([
  ['lead(id: "5kq8w2n7c3") { id }', 'id', 'is not the id of a lead'],
  ['lead(id: "lead-5KQ8") { id }', 'id', 'is not the id of a lead'],
  ['lead(id: "lead-1\' or true --") { id }', 'id', 'is not the id of a lead'],
  ['leads(township: "331122104") { totalCount }', 'township', 'is not a township of the county'],
  ['leads(month: "2022-02-01") { totalCount }', 'month', 'is not a month'],
  ['leads(first: 101) { totalCount }', 'first', 'must be between 1 and 100'],
  ['leads(after: "lead-s1") { totalCount }', 'after', 'is not a cursor of this list'],
])('%s is refused with a sentence', async (selection, argument, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
  expect(errors?.[0]?.message).toContain(sentence);
});

test('an unknown enum value is refused before anything is read', async () => {
  clone.statements.length = 0;
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: '{ leads(domain: RUMOURS) { totalCount } }',
  });
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(clone.statements).toEqual([]);
});

test('an unknown lead is null, by id and as an entity', async () => {
  const answer = await ask(`{ lead(id: "lead-x") { id }
    _entities(representations: [{ __typename: "Lead", id: "lead-x" }, { __typename: "Lead", id: "lead-s1" }]) { ... on Lead { status } } }`);
  expect(answer).toEqual({ lead: null, _entities: [null, { status: 'MERGED' }] });
});

const REFUSED: [string, Partial<RequiredEntityData<Lead>>, string][] = [
  [
    'a reporter sealed for a lead given without a name',
    { reporterProtection: 'ANONYMOUS', reporterSealed: SEALED },
    'lead_reporter_check',
  ],
  ['a reporter nobody protects', { reporterSealed: SEALED }, 'lead_reporter_check'],
  ['a lead that duplicates itself', { duplicateOf: 'lead-bad' }, 'lead_duplicate_check'],
  ['a synthetic lead that cites', { citations: ['A2.2'] }, 'lead_citations_check'],
];
test.each(REFUSED)('the table refuses %s', async (_, columns, constraint) => {
  const row = { id: 'lead-bad', origin: 'SYNTHETIC' as const, ...columns };
  await expect(clone.department.orm.em.fork().insert(Lead, row)).rejects.toThrow(constraint);
});

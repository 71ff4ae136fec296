// The doorstep room over what the article tells of 三溪乡 and over many synthetic posts, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { PolicePost } from '../posts/entities.ts';
import { ServiceCapability, ServiceRequest, ServiceStep } from './entities.ts';

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

/** Posts numbered from `first` in 七里乡; each does two items, one at a broken kiosk, and has one request with two steps. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) => numbers.map((n) => ({ ...make(n), origin }));
  await em.insertMany(
    PolicePost,
    each((n) => ({ id: `post-s${n}`, displayName: `示例${n}`, townshipCode: '331122203' })),
  );
  await em.insertMany(ServiceCapability, [
    ...each((n) => ({ id: `capability-s${n}-a`, post: `post-s${n}`, item: 'HOUSEHOLD' as const })),
    ...each((n) => ({
      id: `capability-s${n}-b`,
      post: `post-s${n}`,
      item: 'EXIT_ENTRY' as const,
      mode: 'KIOSK' as const,
      outOfOrderSince: '2022-03-01',
    })),
  ]);
  await em.insertMany(
    ServiceRequest,
    each((n) => ({
      id: `service-s${n}`,
      requestNo: `S-${n}`,
      item: 'HOUSEHOLD',
      post: `post-s${n}`,
      status: 'REDIRECTED',
      submittedOn: '2022-04-01',
      missingPapers: ['户口簿'],
      redirectedTo: 'post-sanxi',
    })),
  );
  await em.insertMany(ServiceStep, [
    ...each((n) => ({ id: `step-s${n}-2`, request: `service-s${n}`, position: 2, status: 'REDIRECTED' as const })),
    ...each((n) => ({ id: `step-s${n}-1`, request: `service-s${n}`, position: 1, status: 'SUBMITTED' as const })),
  ]);
}

test('三溪乡 does five items; how most of them are done, and since when, is not told', async () => {
  const item = (name: string, more: object = {}) => ({
    item: name,
    mode: null,
    device: null,
    since: null,
    outOfOrderSince: null,
    inferredFields: [],
    citations: [{ sentenceId: 'A1.20' }, { sentenceId: 'A1.22' }],
    ...more,
  });
  const services = [
    item('EXIT_ENTRY'),
    item('HOUSEHOLD'),
    item('ID_RENEWAL', { mode: 'STAFFED', citations: [{ sentenceId: 'A1.21' }, { sentenceId: 'A1.22' }] }),
    item('TRAFFIC', { mode: 'KIOSK', device: '交通服务自助机', inferredFields: ['mode', 'device'] }),
    item('TRAFFIC_VIOLATION'),
  ];
  const ITEM = 'item mode device since outOfOrderSince inferredFields citations { sentenceId }';
  const answer = await ask(`{ township(code: "331122207") { services { ${ITEM} } }
    post(id: "post-sanxi") { serviceCapabilities { ${ITEM} } } serviceCapabilities { totalCount }
    elsewhere: township(code: "331122211") { services { item } } other: post(id: "post-fangxi") { serviceCapabilities { item } } }`);
  expect(answer).toEqual({
    township: { services },
    post: { serviceCapabilities: services },
    serviceCapabilities: { totalCount: 5 },
    elsewhere: { services: null },
    other: { serviceCapabilities: null },
  });
});

test('the one renewal: ten minutes at the counter, less than five on foot; when the card came is not known', async () => {
  const answer = await ask(`{ serviceRequests { totalCount nodes { id requestNo item post { displayName }
    applicantName { text masked rule }
    village status submittedOn dueOn deliveredOn intakeMinutes { exact text knowledge }
    walkMinutes { exact atMost upperOpen text } missingPapers redirectedTo { id } timeline { status reachedOn }
    origin citations { sentenceId } inferredFields } } }`);
  const node = {
    id: 'service-sanxi-id-renewal',
    requestNo: null,
    item: 'ID_RENEWAL',
    post: { displayName: '三溪乡警务室' },
    applicantName: { text: '吴某某', masked: true, rule: 'name/1' },
    village: '后吴自然村',
    status: 'ACCEPTED',
    submittedOn: '2022-03-16',
    dueOn: null,
    deliveredOn: null,
    intakeMinutes: { exact: 10, text: '10', knowledge: 'STATED' },
    walkMinutes: { exact: null, atMost: 5, upperOpen: true, text: '不到5' },
    missingPapers: null,
    redirectedTo: null,
    timeline: [
      { status: 'SUBMITTED', reachedOn: '2022-03-16' },
      { status: 'ACCEPTED', reachedOn: '2022-03-16' },
    ],
    origin: 'SOURCE',
    citations: [{ sentenceId: 'A1.21' }],
    inferredFields: ['status'],
  };
  expect(answer).toEqual({ serviceRequests: { totalCount: 1, nodes: [node] } });
});

test('fifty posts with items and requests cost as many statements as ten', async () => {
  const questions = [
    'serviceCapabilities(origin: SYNTHETIC, first: 100) { nodes { post { township { services { id } } serviceCapabilities { id } } } }',
    'serviceRequests(township: "331122203", first: 100) { nodes { post { name } redirectedTo { name } timeline { status } } }',
    'whereCanI(item: HOUSEHOLD, from: "331122203") { inTownship capability { post { name serviceCapabilities { item } } } }',
  ];
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = await countStatements(questions);
  await insertSynthetic({ first: 11, count: 40 });
  expect(await countStatements(questions)).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(6);
});

test('a resident of 三溪乡 is sent there first, however many places do the item; nobody is sent nowhere', async () => {
  type Answer = { whereCanI: { inTownship: boolean | null; capability: { id: string } }[] | null };
  const where = async (args: string) =>
    ((await ask(`{ whereCanI(${args}) { inTownship capability { id } } }`)) as Answer).whereCanI;
  const near = await where('item: HOUSEHOLD, from: "331122207"');
  expect(near?.[0]).toEqual({ inTownship: true, capability: { id: 'capability-sanxi-household' } });
  expect(near?.slice(1).map(({ inTownship }) => inTownship)).toEqual(Array(50).fill(false));
  const anywhere = await where('item: EXIT_ENTRY');
  expect(anywhere?.[0]).toEqual({ inTownship: null, capability: { id: 'capability-sanxi-exit-entry' } });
  expect(anywhere).toHaveLength(51);
  expect(await where('item: ID_RENEWAL, from: "331122203"')).toEqual([
    { inTownship: false, capability: { id: 'capability-sanxi-id-renewal' } },
  ]);
  await clone.department.orm.em.fork().nativeDelete(ServiceCapability, { item: 'TRAFFIC_VIOLATION' });
  expect(await where('item: TRAFFIC_VIOLATION')).toBeNull();
});

test('what belongs to a request is its own, its steps in their order', async () => {
  const answer =
    await ask(`{ serviceRequest(id: "service-s7") { requestNo post { displayName } redirectedTo { displayName }
    missingPapers timeline { status } intakeMinutes { knowledge } } }`);
  expect(answer).toEqual({
    serviceRequest: {
      requestNo: 'S-7',
      post: { displayName: '示例7' },
      redirectedTo: { displayName: '三溪乡警务室' },
      missingPapers: ['户口簿'],
      timeline: [{ status: 'SUBMITTED' }, { status: 'REDIRECTED' }],
      intakeMinutes: { knowledge: 'UNKNOWN' },
    },
  });
});

test('who holds the number on the receipt learns how far the request is, and nothing of the applicant', async () => {
  const answer = await ask(`{ known: trackService(no: "S-7") { item status origin post { displayName } missingPapers
    redirectedTo { displayName } timeline { status } } unknown: trackService(no: "S-7000") { item } }`);
  expect(answer).toEqual({
    known: {
      item: expect.any(String),
      status: 'REDIRECTED',
      origin: 'SYNTHETIC',
      post: { displayName: '示例7' },
      missingPapers: ['户口簿'],
      redirectedTo: { displayName: '三溪乡警务室' },
      timeline: [{ status: 'SUBMITTED' }, { status: 'REDIRECTED' }],
    },
    unknown: null,
  });
  const query = '{ trackService(no: "S-7") { applicantName { text } village requestNo } }';
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ message }) => message)).toEqual([
    expect.stringContaining('"applicantName" on type "ServiceTracking"'),
    expect.stringContaining('"village" on type "ServiceTracking"'),
    expect.stringContaining('"requestNo" on type "ServiceTracking"'),
  ]);
});

test.each([
  ['serviceCapabilities(mode: KIOSK, township: "331122203")', 50],
  ['serviceCapabilities(item: HOUSEHOLD, post: "post-sanxi")', 1],
  ['serviceCapabilities(post: "post-sanxi", township: "331122203")', 0],
  ['serviceRequests(origin: SOURCE, item: ID_RENEWAL)', 1],
  ['serviceRequests(status: REDIRECTED, township: "331122203")', 50],
  ['serviceRequests(period: { from: "2022-03-16", to: "2022-03-31" })', 1],
  ['serviceRequests(post: "post-s7")', 1],
])('%s finds %i', async (list, totalCount) => {
  expect(await ask(`{ it: ${list} { totalCount } }`)).toEqual({ it: { totalCount } });
});

test('paging forward and back passes each request once, in one order', async () => {
  type Page = { it: { nodes: { id: string }[]; pageInfo: { endCursor: string; startCursor: string } } };
  const page = async (args: string) =>
    ((await ask(`{ it: serviceRequests(${args}) { nodes { id } pageInfo { endCursor startCursor } } }`)) as Page).it;
  const first = await page('first: 30');
  const rest = await page(`first: 30, after: "${first.pageInfo.endCursor}"`);
  const back = await page(`last: 30, before: "${rest.pageInfo.startCursor}"`);
  expect([first.nodes.length, rest.nodes.length]).toEqual([30, 21]);
  expect(back.nodes).toEqual(first.nodes);
});

test('an id that fits and names nobody is null', async () => {
  const answer = await ask('{ serviceCapability(id: "capability-x") { id } serviceRequest(id: "service-x") { id } }');
  expect(answer).toEqual({ serviceCapability: null, serviceRequest: null });
});

async function countStatements(questions: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const question of questions) {
    clone.statements.length = 0;
    await ask(`{ ${question} }`);
    counts.push(clone.statements.splice(0).length);
  }
  return counts;
}

test.each([
  ['serviceCapability(id: "sanxi") { id }', 'Argument "id" is not the id of a capability'],
  ['serviceRequest(id: "post-sanxi") { id }', 'Argument "id" is not the id of a service'],
  ['serviceCapabilities(township: "331122104") { totalCount }', 'Argument "township" is not a township of the county'],
  ['serviceCapabilities(first: 0) { totalCount }', 'Argument "first" must be between 1 and 100'],
  ['serviceRequests(post: "sanxi") { totalCount }', 'Argument "post" is not the id of a post'],
  ['serviceRequests(period: { from: "2022-02-02", to: "2022-02-01" }) { totalCount }', '"period" ends before'],
  ['trackService(no: "33112218900101001X") { item }', 'a citizen number finds nothing here'],
  ['trackService(no: "") { item }', 'Argument "no" is not the number of a request: it has 1 to 32 capital letters'],
  ['whereCanI(item: HOUSEHOLD, from: "三溪乡") { inTownship }', 'Argument "from" is not a township of the county'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

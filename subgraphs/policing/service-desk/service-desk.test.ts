// The service desk room over the article's one desk and over many synthetic requests, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { RentalProperty } from '../rentals/entities.ts';
import { ServiceDesk, ServiceDeskRequest } from './entities.ts';

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

/** Desks numbered from `first`; at each a worker asks for housing and a landlord is matched with that worker. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) => numbers.map((n) => ({ ...make(n), origin }));
  await em.insertMany(
    RentalProperty,
    each((n) => ({ id: `property-s${n}`, roadName: '示例路' })),
  );
  await em.insertMany(
    ServiceDesk,
    each((n) => ({ id: `desk-s${n}`, name: `示例总台${n}`, post: 'post-sanxi' })),
  );
  await em.insertMany(ServiceDeskRequest, [
    ...each((n) => ({
      id: `desk-request-s${n}-worker`,
      desk: `desk-s${n}`,
      from: 'WORKER' as const,
      need: 'HOUSING' as const,
      requesterName: '示某',
      filedOn: '2022-03-01',
      status: 'FILED' as const,
      helperOrganisationId: `org-s${n}`,
    })),
    ...each((n) => ({
      id: `desk-request-s${n}-landlord`,
      desk: `desk-s${n}`,
      from: 'LANDLORD' as const,
      status: 'MATCHED' as const,
      matchedRequestId: `desk-request-s${n}-worker`,
      matchedProperty: `property-s${n}`,
      matchProposedOn: '2022-03-02',
      matchAcceptedOn: '2022-03-03',
    })),
  ]);
}

test('the one desk of the article bridges three sides; what is filed there is not known', async () => {
  const answer = await ask(`{ serviceDesks { totalCount nodes { id name post { displayName } sides openedOn
      requests { totalCount } origin citations { sentenceId } inferredFields } }
    post(id: "post-fengjingshan") { serviceDesks { id } } other: post(id: "post-fangxi") { serviceDesks { id } }
    serviceDeskRequests { totalCount } serviceDesk(id: "desk-x") { id } serviceDeskRequest(id: "desk-request-x") { id } }`);
  expect(answer).toEqual({
    serviceDesks: {
      totalCount: 1,
      nodes: [
        {
          id: 'desk-fengjingshan',
          name: '流动人口服务总台',
          post: { displayName: '风景山社区警务室' },
          sides: ['WORKER', 'LANDLORD', 'EMPLOYER'],
          openedOn: null,
          requests: null,
          origin: 'SOURCE',
          citations: [{ sentenceId: 'A1.12' }],
          inferredFields: [],
        },
      ],
    },
    post: { serviceDesks: [{ id: 'desk-fengjingshan' }] },
    other: { serviceDesks: null },
    serviceDeskRequests: { totalCount: 0 },
    serviceDesk: null,
    serviceDeskRequest: null,
  });
});

const REQUEST = `id desk { name post { name } } from need requesterName { text masked } filedOn status helperOrganisation { id }
  match { proposedOn acceptedOn request { id from } property { roadName } }`;

test('fifty desks with their requests cost as many statements as ten', async () => {
  const helped = (count: number) => {
    const ids = Array.from(
      { length: count },
      (_, index) => `{ __typename: "VolunteerOrganisation", id: "org-s${index + 1}" }`,
    );
    return `_entities(representations: [${ids}]) { ... on VolunteerOrganisation { helpedDeskRequests { nodes { id } } } }`;
  };
  const questions = (count: number) => [
    'serviceDesks(origin: SYNTHETIC, first: 100) { nodes { post { serviceDesks { id } } requests(first: 1) { totalCount nodes { id } } } }',
    `serviceDeskRequests(township: "331122207", first: 100) { nodes { ${REQUEST} } }`,
    helped(count),
  ];
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = await countStatements(questions(10));
  await insertSynthetic({ first: 11, count: 40 });
  expect(await countStatements(questions(50))).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(8);
});

test('a match names the other side’s request and the property; without one there is none', async () => {
  const answer = await ask(`{ serviceDeskRequest(id: "desk-request-s7-landlord") { ${REQUEST} }
    worker: serviceDeskRequest(id: "desk-request-s7-worker") { ${REQUEST} } }`);
  const desk = { name: '示例总台7', post: { name: '三溪乡警务室' } };
  expect(answer).toEqual({
    serviceDeskRequest: {
      id: 'desk-request-s7-landlord',
      desk,
      from: 'LANDLORD',
      need: null,
      requesterName: null,
      filedOn: null,
      status: 'MATCHED',
      helperOrganisation: null,
      match: {
        proposedOn: '2022-03-02',
        acceptedOn: '2022-03-03',
        request: { id: 'desk-request-s7-worker', from: 'WORKER' },
        property: { roadName: '示例路' },
      },
    },
    worker: {
      id: 'desk-request-s7-worker',
      desk,
      from: 'WORKER',
      need: 'HOUSING',
      requesterName: { text: '示某', masked: true },
      filedOn: '2022-03-01',
      status: 'FILED',
      helperOrganisation: { id: 'org-s7' },
      match: null,
    },
  });
});

test('an organisation sees the requests it helped with, page by page; one that helped with none answers null', async () => {
  const answer = await ask(`{ _entities(representations: [{ __typename: "VolunteerOrganisation", id: "org-s7" },
    { __typename: "VolunteerOrganisation", id: "org-1" }]) {
    ... on VolunteerOrganisation { helpedDeskRequests { totalCount nodes { id } pageInfo { hasNextPage } } } } }`);
  const page = { totalCount: 1, nodes: [{ id: 'desk-request-s7-worker' }], pageInfo: { hasNextPage: false } };
  expect(answer).toEqual({ _entities: [{ helpedDeskRequests: page }, { helpedDeskRequests: null }] });
});

test.each([
  ['serviceDesks(origin: SOURCE)', 1],
  ['serviceDesks(post: "post-sanxi", township: "331122207")', 50],
  ['serviceDesks(post: "post-sanxi", township: "331122001")', 0],
  ['serviceDeskRequests(from: WORKER, need: HOUSING)', 50],
  ['serviceDeskRequests(status: MATCHED, origin: SYNTHETIC)', 50],
  ['serviceDeskRequests(desk: "desk-s3")', 2],
  ['serviceDeskRequests(desk: "desk-s3", township: "331122001")', 0],
  ['serviceDeskRequests(period: { from: "2022-03-01", to: "2022-03-31" })', 50],
])('%s finds %i', async (list, totalCount) => {
  expect(await ask(`{ it: ${list} { totalCount } }`)).toEqual({ it: { totalCount } });
});

test('paging forward and back passes each request once, in one order', async () => {
  type Page = { it: { nodes: { id: string }[]; pageInfo: { endCursor: string; startCursor: string } } };
  const page = async (args: string) =>
    ((await ask(`{ it: serviceDeskRequests(${args}) { nodes { id } pageInfo { endCursor startCursor } } }`)) as Page)
      .it;
  const first = await page('first: 60');
  const rest = await page(`first: 60, after: "${first.pageInfo.endCursor}"`);
  const back = await page(`last: 60, before: "${rest.pageInfo.startCursor}"`);
  expect([first.nodes.length, rest.nodes.length]).toEqual([60, 40]);
  expect(back.nodes).toEqual(first.nodes);
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
  ['serviceDesk(id: "post-sanxi") { id }', 'Argument "id" is not the id of a desk'],
  ['serviceDeskRequest(id: "request-1") { id }', 'Argument "id" is not the id of a desk-request'],
  ['serviceDesks(post: "sanxi") { totalCount }', 'Argument "post" is not the id of a post'],
  ['serviceDesks(first: 101) { totalCount }', 'Argument "first" must be between 1 and 100'],
  ['serviceDeskRequests(desk: "sanxi") { totalCount }', 'Argument "desk" is not the id of a desk'],
  ['serviceDeskRequests(township: "3311") { totalCount }', 'Argument "township" is not a township of the county'],
  ['serviceDeskRequests(period: { from: "2022-02-02", to: "2022-02-01" }) { totalCount }', '"period" ends before'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

// The assistance room, of which the article states a total and no row, and many synthetic ones, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { JointAgency } from '../mediation/entities.ts';
import { AssistanceOrganisation, AssistancePartner, PoliceAssistance, SocialAssistance } from './entities.ts';

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

const SECRET = '示例病情';

/** Cases of assistance numbered from `first`, each with its own partner, organisation, lead and police assistance. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) =>
    Array.from({ length: count }, (_, index) => ({ ...make(first + index), origin }));
  await em.insertMany(
    JointAgency,
    each((n) => ({ id: `agency-s${n}`, name: `示例所${n}`, kind: 'OTHER' })),
  );
  await em.insertMany(
    SocialAssistance,
    each((n) => ({
      id: `assistance-s${n}`,
      need: 'LIVING',
      status: 'REFERRED',
      townshipCode: '331122101',
      post: 'post-huzhen',
      raisedOn: '2022-04-01',
      referredOn: '2022-04-02',
      beneficiary: `示例·戊${n}`,
      circumstances: SECRET,
      referredLeadId: `lead-s${n}`,
    })),
  );
  await em.insertMany(
    AssistancePartner,
    each((n) => ({ id: `assistance-partner-s${n}`, assistance: `assistance-s${n}`, agency: `agency-s${n}` })),
  );
  await em.insertMany(
    AssistanceOrganisation,
    each((n) => ({
      id: `assistance-organisation-s${n}`,
      assistance: `assistance-s${n}`,
      organisationId: `org-s${n}`,
    })),
  );
  await em.insertMany(
    PoliceAssistance,
    each((n) => ({
      id: `police-assistance-s${n}`,
      caseId: `case-s${n}`,
      kind: 'SITE_ACCESS',
      assistedOn: '2022-04-05',
      post: 'post-huzhen',
    })),
  );
}

const ASSISTANCE = `id need township { name } post { displayName } partners { name } helperOrganisations { id }
  referredLead { id }`;
const FOREIGN = `... on PublicInterestCase { policeAssistance { kind post { displayName } case { id } } }
  ... on Lead { originAssistance { id post { id } } } ... on VolunteerOrganisation { socialAssistances { id } }`;

/** The three foreign entities that this room adds to, numbered from 1. */
function referencesTo(count: number): string {
  const all = Array.from({ length: count }, (_, index) => index + 1).flatMap((n) => [
    `{ __typename: "PublicInterestCase", id: "case-s${n}" }`,
    `{ __typename: "Lead", id: "lead-s${n}" }`,
    `{ __typename: "VolunteerOrganisation", id: "org-s${n}" }`,
  ]);
  return `{ _entities(representations: [${all}]) { ${FOREIGN} } }`;
}

test('more than a thousand cases are stated of one post, and no row is invented for them', async () => {
  const answer = await ask(`{ socialAssistances { totalCount nodes { id } }
    post(id: "post-huzhen") { totals { metric quantity { exact atLeast text } period { from to } } } }`);
  expect(answer).toEqual({
    socialAssistances: { totalCount: 0, nodes: [] },
    post: {
      totals: [
        {
          metric: 'ASSISTANCE_CASES',
          quantity: { exact: null, atLeast: 1000, text: '至少1000' },
          period: { from: null, to: null },
        },
      ],
    },
  });
});

test('a case, a lead and an organisation of which no row tells answer null, not an empty list', async () => {
  expect(await ask(referencesTo(1))).toEqual({
    _entities: [{ policeAssistance: null }, { originAssistance: null }, { socialAssistances: null }],
  });
});

test('fifty rows, and fifty references of each kind, cost as many statements as ten', async () => {
  const list = `{ socialAssistances(first: 100) { totalCount nodes { ${ASSISTANCE} } } }`;
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
  const forTen = await cost([list, referencesTo(10)]);
  await insertSynthetic({ first: 11, count: 40 });
  expect(await cost([list, referencesTo(50)])).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(6);
});

test('what belongs to a case of assistance is its own, and the stated total stays what it is', async () => {
  const answer = await ask(`{ socialAssistance(id: "assistance-s7") { ${ASSISTANCE} }
    post(id: "post-huzhen") { totals { quantity { text } origin } }
    _entities(representations: [{ __typename: "PublicInterestCase", id: "case-s7" },
      { __typename: "Lead", id: "lead-s7" }, { __typename: "VolunteerOrganisation", id: "org-s7" }]) { ${FOREIGN} } }`);
  expect(answer).toEqual({
    socialAssistance: {
      id: 'assistance-s7',
      need: 'LIVING',
      township: { name: '壶镇镇' },
      post: { displayName: '壶镇镇中警务室' },
      partners: [{ name: '示例所7' }],
      helperOrganisations: [{ id: 'org-s7' }],
      referredLead: { id: 'lead-s7' },
    },
    post: { totals: [{ quantity: { text: '至少1000' }, origin: 'SOURCE' }] },
    _entities: [
      {
        policeAssistance: [{ kind: 'SITE_ACCESS', post: { displayName: '壶镇镇中警务室' }, case: { id: 'case-s7' } }],
      },
      { originAssistance: { id: 'assistance-s7', post: { id: 'post-huzhen' } } },
      { socialAssistances: [{ id: 'assistance-s7' }] },
    ],
  });
});

test('who is helped and why is in the table and nowhere in the schema', async () => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: '{ socialAssistance(id: "assistance-s1") { beneficiary circumstances } }',
  });
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(2).fill('GRAPHQL_VALIDATION_FAILED'));
  const stored = await clone.department.orm.em.fork().findOneOrFail(SocialAssistance, 'assistance-s1');
  expect(stored.circumstances).toBe(SECRET);
});

test.each([
  ['socialAssistances(status: REFERRED, township: "331122101")', 50],
  ['socialAssistances(township: "331122001")', 0],
  ['socialAssistances(need: LIVING, post: "post-huzhen")', 50],
  ['socialAssistances(need: HOUSING)', 0],
  ['socialAssistances(origin: SOURCE)', 0],
  ['socialAssistances(period: { from: "2022-04-01", to: "2022-04-01" })', 50],
  ['socialAssistances(period: { from: "2022-04-02", to: "2022-04-30" })', 0],
])('%s leaves %i', async (list, totalCount) => {
  expect(await ask(`{ list: ${list} { totalCount } }`)).toEqual({ list: { totalCount } });
});

test.each([
  ['socialAssistance(id: "post-huzhen") { id }', 'Argument "id" is not the id of a assistance'],
  ['socialAssistances(post: "huzhen") { totalCount }', 'Argument "post" is not the id of a post'],
  ['socialAssistances(township: "1") { totalCount }', 'Argument "township" is not a township of the county'],
  ['socialAssistances(first: 101) { totalCount }', 'Argument "first" must be between 1 and 100'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('an unknown id is null, without an error', async () => {
  expect(await ask('{ socialAssistance(id: "assistance-x") { id } }')).toEqual({ socialAssistance: null });
});

// One department runs for real beside mocks of the two others: questions across departments are answered, joins lead to rows
// that are there, work goes to the real one alone, and every answer says what is mocked.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { openFront } from '@jinyun/county/front';
import { demoIdsOf } from '@jinyun/county/mock/kinds';
import { idsBeside, mockOthers } from '@jinyun/county/mock/others';
import type { Listening } from '@jinyun/gateway/listen/server';
import { buildSchema } from '@jinyun/kit/department';
import { type Department, PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { getNamedType, isObjectType } from 'graphql';
import { type ClonedDepartment, cloneDepartment } from '../clone.ts';
import { listJourneys } from '../journeys/witness.ts';
import { type Answer, ask } from './testing/ask.ts';

const JOURNEYS = [
  'auditor/from-tip-to-trees',
  'dashboard/charts-of-lists',
  'dashboard/township-balance-sheet',
  'director/who-can-be-called-tonight',
  'manager/who-serves-where',
  'prosecutor/hazard-passed-on',
  'public/funnel',
];

/** A question from a mock to rows of the real department, and the path on which the real one's own word is found. */
type Join = { readonly query: string; readonly found: (data: Data) => readonly (Data | null)[] };
const POINTS: Readonly<Record<Department, Join>> = {
  policing: {
    query: '{ leads { nodes { id referredByPost { id origin displayName } } } }',
    found: ({ leads }) => leads.nodes.map((each: Data) => each.referredByPost),
  },
  procuratorate: {
    query: '{ activities { nodes { id leadCall { id origin platform } } } }',
    found: ({ activities }) => activities.nodes.map((each: Data) => each.leadCall),
  },
  volunteers: {
    query: '{ expertAssistances { nodes { id expert { id origin displayName } } } }',
    found: ({ expertAssistances }) => expertAssistances.nodes.map((each: Data) => each.expert),
  },
};
/** A question from the real department's rows to what a mock adds to them. */
const ADDED: Readonly<Record<Department, Join>> = {
  policing: {
    query: '{ posts { nodes { id origin leadsReferred { knowledge } jointActivities { origin } } } }',
    found: ({ posts }) => posts.nodes.map((each: Data) => each.leadsReferred),
  },
  procuratorate: {
    query: '{ expertAssistances { nodes { origin expert { id origin displayName } } } }',
    found: ({ expertAssistances }) => expertAssistances.nodes.map((each: Data) => each.expert),
  },
  volunteers: {
    query: '{ organisations { nodes { id origin mediationTeams { origin } alliances { origin } } } }',
    found: ({ organisations }) => organisations.nodes.flatMap((each: Data) => each.alliances ?? []),
  },
};

describe.each(DEPARTMENT_DEFINITIONS)('--only $name', (definition) => {
  const only = definition.name;
  const others = DEPARTMENT_DEFINITIONS.map(({ name }) => name).filter((name) => name !== only);
  let real: ClonedDepartment;
  let front: Listening;

  beforeAll(async () => {
    real = await cloneDepartment(definition);
    const options = { host: '127.0.0.1', port: 0, observe: () => {}, mocked: others };
    front = await openFront([real.department, ...mockOthers(only)], options);
  });
  afterAll(async () => {
    await front.close();
    await real.close();
  });

  test.each(JOURNEYS)('%s is answered, and says what is mocked', async (name) => {
    const query = listJourneys().find((journey) => journey.name === name)?.query ?? '';
    const answer = await ask(front.url, query);
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({ data: expect.any(Object), extensions: { mocked: others } });
  });

  test('what a mock names is there', async () => {
    const rows = await join(POINTS[only]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toMatchObject({ id: expect.any(String), origin: expect.not.stringMatching('SYNTHETIC') });
  });

  test('what real rows lead to is made up, and says so', async () => {
    const rows = await join(ADDED[only]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.origin ?? row.knowledge).toBe('SYNTHETIC');
  });

  test('an id that a mock makes up has the form that the department expects', async () => {
    const query = buildSchema(definition).getQueryType()?.getFields() ?? {};
    const byId = Object.values(query).filter(({ args }) => args.some(({ name }) => name === 'id'));
    expect(byId.length).toBeGreaterThan(5);
    for (const { name, type } of byId) {
      const [id] = demoIdsOf(getNamedType(type).name);
      const { errors } = await real.department.execute(PUBLIC_ACTOR, {
        query: `{ ${name}(id: "${id}") { __typename } }`,
      });
      expect({ name, id, errors }).toEqual({ name, id, errors: undefined });
    }
  });

  async function join({ query, found }: Join): Promise<Data[]> {
    const { data, errors } = await ask(front.url, query);
    expect(errors).toBeUndefined();
    return found(data ?? {}).filter((row) => row !== null);
  }

  test('work goes to the procuratorate where it is real, and is refused with the way out where it is not', async () => {
    const query = 'mutation ($input: SubmitLeadInput!) { submitLead(input: $input) { trackingNo } }';
    const input = { idempotencyKey: randomUUID(), place: '示例', description: '示例' };
    const answer = await ask(front.url, query, { input });
    if (only === 'procuratorate') expectDone(answer);
    else expectRefused(answer);
  });
});

test('every id that mocks take for a row of the article is of the type that they take it for', () => {
  for (const definition of DEPARTMENT_DEFINITIONS) {
    const idsOf = idsBeside(definition.name);
    const types = Object.values(buildSchema(definition).getTypeMap()).filter(isObjectType);
    const listed = types.filter(({ name }) => definition.entities.some(({ meta }) => meta.className === name));
    expect(listed.some(({ name }) => idsOf(name).length > 0)).toBe(true);
    for (const { name } of listed) for (const id of idsOf(name)) expect(id).not.toMatch(/-demo\d{4}$|undefined/);
  }
});

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question, which each test states.
type Data = Record<string, any>;

function expectDone({ data, errors }: Answer): void {
  expect(errors).toBeUndefined();
  expect(data).toEqual({ submitLead: { trackingNo: expect.any(String) } });
}

function expectRefused({ data, errors }: Answer): void {
  expect(data).toEqual({ submitLead: null });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('procuratorate is mocked, so submitLead changes nothing'),
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'procuratorate' },
    },
  ]);
}

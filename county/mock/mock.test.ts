// A mocked department answers every question of its SDL, always the same, and says of everything that it is made up.
import { expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { runProgram } from '../../test/promises/testing/program.ts';
import { DEPARTMENT_DEFINITIONS } from '../departments.ts';
import type { AnsweringDepartment } from './department.ts';
import { mockOthers } from './others.ts';
import { listQuestions } from './testing/every-question.ts';

const MOCKS = [...mockOthers('policing'), ...mockOthers('volunteers').filter(({ name }) => name === 'policing')];
const PROCESS_TIMEOUT_MS = 20_000;

test.each(MOCKS)(
  '$name answers every root field, two levels deep, and says of everything that it is synthetic',
  async (mock) => {
    const folder = DEPARTMENT_DEFINITIONS.find(({ name }) => name === mock.name)?.folder ?? '';
    const questions = listQuestions(folder, 2);
    expect(questions.length).toBeGreaterThan(10);
    for (const { name, query } of questions) {
      const { data, errors } = await mock.execute(PUBLIC_ACTOR, { query });
      expect({ name, errors }).toEqual({ name, errors: undefined });
      for (const part of partsOf(data)) {
        if ('origin' in part) expect(part.origin).toBe('SYNTHETIC');
        if ('knowledge' in part) expect(part.knowledge).toBe('SYNTHETIC');
        if ('exact' in part)
          expect([part.exact, part.atLeast, part.atMost].filter((bound) => bound !== null)).toHaveLength(1);
        if ('citations' in part) expect(part.citations).toEqual([]);
      }
    }
  },
);

test(
  'two processes answer the same, whatever order they are asked in',
  async () => {
    const [one, other] = await Promise.all(
      ['forwards', 'backwards'].map((way) => runProgram({ command: ['county/mock/testing/answers-main.ts', way] })),
    );
    expect(one).toMatchObject({ code: 0, output: expect.stringMatching(/^[0-9a-f]{64}\n$/) });
    expect(other?.output).toBe(one?.output);
  },
  PROCESS_TIMEOUT_MS,
);

test('a row is the same by its id, in a list and as an entity', async () => {
  const fields = 'id place domain township { code } referredByPost { id } evidenceCount { text } submittedMonth';
  const { leads } = await ask('procuratorate', `{ leads { nodes { ${fields} } } }`);
  for (const lead of leads.nodes) {
    const byId = await ask('procuratorate', `{ lead(id: "${lead.id}") { ${fields} } }`);
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Lead { ${fields} } } }`;
    const representations = [{ __typename: 'Lead', id: lead.id }];
    const entities = await ask('procuratorate', query, { representations });
    expect([byId.lead, ...entities._entities]).toEqual([lead, lead]);
  }
});

test('an entity answers to any key it is asked by; a code that is none of the 18 townships answers nothing', async () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on VolunteerOrganisation { id displayName } ... on Township { code name } }
  }`;
  const representations = [
    { __typename: 'VolunteerOrganisation', id: 'org-of-a-real-row' },
    { __typename: 'Township', code: '331122207' },
    { __typename: 'Township', code: '331122999' },
  ];
  const { _entities } = await ask('volunteers', query, { representations });
  expect(_entities).toEqual([
    { id: 'org-of-a-real-row', displayName: expect.stringMatching(/^示例·/) },
    { code: '331122207', name: '三溪乡' },
    null,
  ]);
});

test.each(MOCKS)(
  '$name: a row with a lifecycle is in a state of its table, and has as many versions as steps',
  async (mock) => {
    const { folder = '', machines = [] } = DEPARTMENT_DEFINITIONS.find(({ name }) => name === mock.name) ?? {};
    const seen = new Set<unknown>();
    for (const { query } of listQuestions(folder, 2)) {
      const { data } = await mock.execute(PUBLIC_ACTOR, { query });
      for (const part of partsOf(data)) {
        const machine = machines.find(({ type }) => type === part.__typename);
        if (machine === undefined) continue;
        seen.add(machine.type);
        expect(Object.keys(machine.states)).toContain(part.status ?? part.state);
        if (!Array.isArray(part.history)) continue;
        if ('version' in part) expect(part.history).toHaveLength(Number(part.version));
        const { event } = part.history.at(-1);
        if (event !== undefined) expect(event.toState).toBe(part.status ?? part.state);
      }
    }
    expect([...seen].sort()).toEqual(machines.map(({ type }) => type).sort());
  },
);

test('both sides of a relation say the same', async () => {
  const query = '{ cases { nodes { id recommendations { id case { id } } rectificationItems { id case { id } } } } }';
  const { cases } = await ask('procuratorate', query);
  const children = cases.nodes.flatMap((each: Part) => [
    ...(each.recommendations as Part[]).map((child) => [child.case, { id: each.id }]),
    ...(each.rectificationItems as Part[]).map((child) => [child.case, { id: each.id }]),
  ]);
  expect(children.length).toBeGreaterThan(5);
  for (const [back, parent] of children) expect(back).toEqual(parent);
});

test('a mutation is refused, and says how to run the department', async () => {
  const query = 'mutation ($input: RegisterLeadInput!) { registerLead(input: $input) { lead { id } } }';
  const input = { id: 'lead-demo0001', expectedVersion: 1, idempotencyKey: 'a-random-value-of-22ch' };
  const { data, errors } = await mockOf('procuratorate').execute(PUBLIC_ACTOR, { query, variables: { input } });
  expect(data).toEqual({ registerLead: null });
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(
        /procuratorate is mocked, so registerLead changes nothing: .* --only procuratorate\./,
      ),
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'procuratorate' },
    },
  ]);
});

test.each(['no-lead', 'lead-UPPER', ''])('%j is no id of a lead, as with the real department', async (id) => {
  const { errors } = await mockOf('procuratorate').execute(PUBLIC_ACTOR, { query: `{ lead(id: "${id}") { id } }` });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
});

type Part = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question, which each test states.
type Data = Record<string, any>;

function mockOf(name: string): AnsweringDepartment {
  const found = MOCKS.find((mock) => mock.name === name);
  if (found === undefined) throw new Error(`${name} is not mocked here.`);
  return found;
}

async function ask(name: string, query: string, variables = {}): Promise<Data> {
  const { data, errors } = await mockOf(name).execute(PUBLIC_ACTOR, { query, variables });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

function* partsOf(value: unknown): Generator<Part> {
  if (Array.isArray(value)) for (const each of value) yield* partsOf(each);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  yield value as Part;
  for (const each of Object.values(value)) yield* partsOf(each);
}

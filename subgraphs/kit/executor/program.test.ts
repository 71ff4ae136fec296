// A compiled program answers as graphql-js does: the same data, the same errors in the same order, the same resolvers asked.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { type DocumentNode, type ExecutionResult, execute, parse } from 'graphql';
import { ENDLESS } from '../ending.ts';
import { compileProgram } from './program.ts';
import type { Comparison } from './testing/compare-main.ts';
import { buildUnrulySchema, type UnrulyContext } from './testing/unruly-schema.ts';

const schema = buildUnrulySchema();
const CASES = 1_000;

test(`${CASES} operations drawn at random, on resolvers that misbehave in every way`, async () => {
  const program = join(import.meta.dirname, 'testing/compare-main.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, `${CASES}`]);
  const { ran, withErrors, partial, sentences, unheard, differences } = JSON.parse(stdout) as Comparison;
  expect(differences).toEqual([]);
  expect({ ran, unheard }).toEqual({ ran: CASES, unheard: 0 });
  expect(withErrors).toBeGreaterThan(CASES / 3);
  expect(partial).toBeGreaterThan(CASES / 10);
  expect(sentences).toBeGreaterThan(30);
}, 60_000);

const WRONG_CALLS: readonly (readonly [query: string, variables?: Record<string, unknown>, operationName?: string])[] =
  [
    ['query A { total } query B { total }'],
    ['query A { total } query B { total }', {}, 'B'],
    ['query A { total }', {}, 'C'],
    ['query ($n: Int!) { things(n: $n) { __typename } }'],
    ['query ($n: Int) { things(n: $n) { __typename } }', { n: 'three' }],
    [
      'query ($c: Colour) { echo(range: {}, colours: [RED]) book { colour } shelf { best { echo(n: 1) } } a: echo(range: {colours: [$c]}) }',
      { c: 'PINK' },
    ],
    ['query ($r: Range!) { echo(range: $r) }', { r: { from: null, more: 1, deeper: { from: 'x' } } }],
    ['query ($r: Range!) { echo(range: $r) }', { r: { to: 5, deeper: {} } }],
    ['query ($d: [Day]) { echo(range: {}, days: $d) }', { d: '2022-03-16' }],
    ['query ($on: Boolean = true) { total @include(if: $on) shelf { name @skip(if: $on) } }', { on: null }],
    ['{ __proto__: total constructor: total shelf { __proto__: name toString: colour } }'],
    [
      '{ __schema { types { name kind fields(includeDeprecated: true) { name type { name ofType { name } } args { name defaultValue } } } } }',
    ],
    ['{ __type(name: "Book") { name interfaces { name } possibleTypes { name } } __typename }'],
  ];

test.each(WRONG_CALLS)('%s %j %s', async (query, variables = {}, operationName) => {
  const document = parse(query);
  for (const seed of ['one', 'two', 'three'])
    await check(document, variables, { seed, tame: true }, operationName ?? null);
});

test('a program serves every form that its conditions give it, and each is its own', async () => {
  const query = `query (${[0, 1, 2, 3, 4, 5, 6, 7].map((n) => `$c${n}: Boolean!`)}) { ${[0, 1, 2, 3, 4, 5, 6, 7].map((n) => `f${n}: total @include(if: $c${n})`).join(' ')} }`;
  const document = parse(query);
  const program = compileProgram(schema, document, null);
  for (let bits = 0; bits < 256; bits++) {
    const variables = Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((n) => [`c${n}`, (bits & (1 << n)) !== 0]));
    const context: UnrulyContext = { seed: 'forms', asked: [], tame: true };
    const answered = await program({ context, variables, ending: ENDLESS });
    const expected = await execute({ schema, document, contextValue: context, variableValues: variables });
    expect(told(answered)).toEqual(told(expected));
  }
});

test('once nobody waits, no resolver is called any more, and what was begun is told', async () => {
  const context: UnrulyContext = { seed: 'x', asked: [], tame: true };
  const program = compileProgram(schema, parse('mutation { paint a: paint b: give }'), null);
  const ending = { ended: null as string | null };
  const asked = context.asked;
  const push = asked.push.bind(asked);
  asked.push = (...items) => {
    ending.ended = 'deadline';
    return push(...items);
  };
  const { data, errors } = await program({ context, variables: {}, ending });
  expect(data).toBeNull();
  expect(asked).toHaveLength(1);
  expect(errors?.map(({ path, extensions: { code } }) => ({ path, code }))).toEqual([
    { path: ['a'], code: 'DEADLINE_EXCEEDED' },
    { path: ['b'], code: 'DEADLINE_EXCEEDED' },
  ]);
});

/** Runs the operation both ways; what was asked and what was answered must be the same. */
async function check(
  document: DocumentNode,
  variables: Record<string, unknown>,
  place: Pick<UnrulyContext, 'seed' | 'tame'>,
  operationName: string | null = null,
): Promise<ExecutionResult> {
  const plain: UnrulyContext = { ...place, asked: [] };
  const compiled: UnrulyContext = { ...place, asked: [] };
  const expected = await execute({ schema, document, operationName, variableValues: variables, contextValue: plain });
  const program = compileProgram(schema, document, operationName);
  const answered = await program({ context: compiled, variables, ending: ENDLESS });
  expect({ seed: place.seed, ...told(answered) }).toEqual({ seed: place.seed, ...told(expected) });
  expect(compiled.asked).toEqual(plain.asked);
  return answered;
}

/** As text, so that the order of fields counts; an error with all that a client could read of it. */
function told({ data, errors }: ExecutionResult): object {
  return { data: JSON.stringify(data), errors: errors?.map((error) => JSON.stringify(error)) };
}

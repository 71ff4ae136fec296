// A department that fails costs its own fields, told at each of them; nobody waits for one longer than the deadline.
import { afterEach, expect, test } from '@jest/globals';
import { type Library, type LibraryOptions, openLibrary } from '@jinyun/test/federation/testing/library';
import { ask, told } from '@jinyun/test/promises/testing/ask';
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { LIMITS } from '../config.ts';
import { listRootFields } from './root-fields.ts';

const ANY = buildSchema('scalar _Any type Query { a: Int }');
let library: Library | null = null;
afterEach(async () => {
  await library?.close();
  library = null;
});

test('one that never answers, and cannot be interrupted, is left behind at the deadline', async () => {
  const { url } = await open({ requestTimeoutMs: 1_000, instead: { shelf: () => new Promise(() => {}) } });
  const began = performance.now();
  // The desk is asked first, then the shelf, then the desk again: nothing is left of the time for it.
  const answer = await ask(url, '{ loans { id copy { weightG postage } } }');
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(answer.data).toEqual({
    loans: ['l1', 'l2', 'l3'].map((id) => ({ id, copy: { weightG: null, postage: null } })),
  });
  expect(told(answer)[0]).toEqual({ code: 'DEADLINE_EXCEEDED', subgraph: 'shelf', path: ['loans'] });
});

test('past the deadline no mutation is begun, also where a department would not hear the signal', async () => {
  let begun = 0;
  const shelf = () => new Promise<never>(() => {});
  const desk = async () => {
    begun++;
    return { data: { renew: { id: 'l1' } } };
  };
  const { url } = await open({ requestTimeoutMs: 200, instead: { shelf, desk } });
  const answer = await ask(url, 'mutation { weigh(house: "north", number: 1) { number } renew(id: "l1") { id } }');
  expect(answer.data).toEqual({ weigh: null, renew: null });
  expect(told(answer)).toEqual([
    { code: 'DEADLINE_EXCEEDED', subgraph: 'shelf', path: ['weigh'] },
    { code: 'DEADLINE_EXCEEDED', subgraph: 'desk', path: ['renew'] },
  ]);
  expect(begun).toBe(0);
});

test('one that throws costs its own fields; the operator is told why, the client is not', async () => {
  const shelf = () => Promise.reject(new Error('certificate of shelf-7 has expired'));
  const { url, observations } = await open({ instead: { shelf } });
  const answer = await ask(url, '{ first: works { id } second: copies { number } loans { id } }');
  expect(answer.data).toEqual({ first: null, second: null, loans: [{ id: 'l1' }, { id: 'l2' }, { id: 'l3' }] });
  expect(told(answer)).toEqual([
    { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelf', path: ['first'] },
    { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelf', path: ['second'] },
  ]);
  expect(answer.text).not.toContain('shelf-7');
  expect(observations).toContainEqual({
    event: 'upstream_failed',
    subgraph: 'shelf',
    cause: 'certificate of shelf-7 has expired',
  });
});

test('the deadline that nobody sets is the one of the limits', () => {
  expect(LIMITS.requestTimeoutMs).toBeLessThanOrEqual(LIMITS.requestTimeoutMaxMs);
});

test.each([
  ['{ a b: c { d } }', {}, ['a', 'b']],
  ['query ($on: Boolean = true) { a @skip(if: $on) b @include(if: $on) }', {}, ['b']],
  ['query ($on: Boolean = true) { a @skip(if: $on) b @include(if: $on) }', { on: false }, ['a']],
  ['{ a @include(if: false) ... @skip(if: true) { b } ... { c } }', {}, ['c']],
  [
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on T { a } } }',
    { representations: [] },
    ['_entities'],
  ],
])('the root fields of %s', (query, variables, fields) => {
  const node = parse(query).definitions[0] as OperationDefinitionNode;
  const { coerced = {} } = getVariableValues(ANY, node.variableDefinitions ?? [], variables);
  expect(listRootFields(node, coerced)).toEqual(fields);
});

async function open(options: LibraryOptions): Promise<Library> {
  library = await openLibrary(options);
  return library;
}

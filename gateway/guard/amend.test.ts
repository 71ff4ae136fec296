// What a stage adds to an operation is fetched and never shown; what it denies is never fetched, and told in its place:
// on both ways to an answer.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Library, openLibrary } from '@jinyun/test/federation/testing/library';
import { ask } from '@jinyun/test/promises/testing/ask';
import type { HiddenRow } from '../execute/hidden-row.ts';
import { ENGINES } from '../request.ts';
import type { Amendment } from './amend.ts';

const REASON = '页数不公开 Pages are not for the public: ask the shelf.';
describe.each(ENGINES)('with %s', (engine) => {
  let denied: readonly string[] = [];
  let hidden: Readonly<Record<string, readonly string[]>> = {};
  let library: Library;
  const rows: HiddenRow[] = [];

  beforeAll(async () => {
    const amend = (): Amendment => ({
      key: JSON.stringify({ denied, hidden }),
      denies: (parent, field) => (denied.includes(`${parent.name}.${field.name}`) ? REASON : null),
      hides: ({ name }) => hidden[name] ?? [],
    });
    library = await openLibrary({ engine, amend, onRead: (read) => void rows.push(...read) });
  });
  beforeEach(() => {
    denied = [];
    hidden = {};
    rows.splice(0);
    library.shelf.queries.splice(0);
  });
  afterAll(() => library.close());

  test('hidden fields are fetched from their departments, told as raw values, and stay out of the answer', async () => {
    const query = '{ loans { copy { number } } }';
    const plain = await ask(library.url, query);
    hidden = { Copy: ['weightG', 'number'], Loan: ['id'] };
    const { text } = await ask(library.url, query);
    expect(text).toBe(plain.text);
    expect(rows.filter(({ typeName }) => typeName === 'Loan').map(({ values }) => values.id)).toEqual([
      'l1',
      'l2',
      'l3',
    ]);
    const copies = rows.filter(({ typeName }) => typeName === 'Copy').map(({ values }) => values);
    expect(copies).toHaveLength(3);
    for (const { weightG, number } of copies) expect([typeof weightG, typeof number]).toEqual(['number', 'number']);
  });

  test('of an interface each type has its own hidden fields', async () => {
    hidden = { Book: ['pages'], Map: ['scale'] };
    const { data } = await ask(library.url, '{ works { title } }');
    const kinds = new Map(rows.map(({ typeName, values }) => [typeName, Object.keys(values)]));
    expect(Object.fromEntries(kinds)).toEqual({ Book: ['pages'], Map: ['scale'] });
    expect(data?.works).toHaveLength(rows.length);
  });

  test('a denied field is asked of nobody; null stands in its place, and the reason is told once', async () => {
    denied = ['Copy.pages'];
    const { data, errors } = await ask(library.url, '{ copies { number sheets: pages } }');
    expect(data?.copies).toContainEqual({ number: 1, sheets: null });
    expect(errors).toEqual([
      { message: REASON, path: ['copies', 'sheets'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ]);
    expect(library.shelf.queries.join()).not.toContain('pages');
  });

  test('through a fragment and under a condition it is denied as well, and told only where it is selected', async () => {
    denied = ['Copy.pages', 'Book.pages'];
    const query = `query ($with: Boolean!) { copies { ...C } works { ... on Book { pages @include(if: $with) } } }
    fragment C on Copy { number pages }`;
    const off = await ask(library.url, query, { with: false });
    expect(off.errors?.map(({ path }) => path)).toEqual([['copies', 'pages']]);
    const on = await ask(library.url, query, { with: true });
    expect(on.errors?.map(({ path }) => path)).toEqual([
      ['copies', 'pages'],
      ['works', 'pages'],
    ]);
    expect(library.shelf.queries.join()).not.toContain('pages');
  });

  test('where all of an object is denied, it is still there', async () => {
    denied = ['Copy.pages'];
    const { data } = await ask(library.url, '{ copies { pages } }');
    expect(data?.copies).toEqual(expect.arrayContaining([{ pages: null }]));
  });

  test('where a denied field must not be null, what holds it is null', async () => {
    denied = ['Copy.number'];
    const { data, errors } = await ask(library.url, '{ loans { id copy { number pages } } }');
    expect(data).toEqual({ loans: ['l1', 'l2', 'l3'].map((id) => ({ id, copy: null })) });
    expect(errors?.map(({ path }) => path)).toEqual([['loans', 'copy', 'number']]);
  });

  test('who is denied and who is not are planned apart', async () => {
    const query = '{ copies { pages } }';
    denied = ['Copy.pages'];
    await ask(library.url, query);
    denied = [];
    const { data, errors } = await ask(library.url, query);
    expect(errors).toBeUndefined();
    expect(data?.copies).toContainEqual({ pages: 320 });
  });
});

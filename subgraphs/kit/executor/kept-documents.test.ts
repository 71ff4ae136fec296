// Documents are parsed and validated once, and what is kept of them stays within its bounds.
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { KeptDocuments } from './kept-documents.ts';

const schema = buildSchema('type Query { total(n: Int): Int }');
const open = (bounds = {}) => new KeptDocuments(schema, bounds);

test('a text is read once, and its program compiled once', () => {
  const kept = open();
  const { document } = kept.read('query A { total } query B { b: total }');
  expect(kept.read('query A { total } query B { b: total }').document).toBe(document);
  if (document === null) throw new Error('It is a document.');
  expect(kept.program(document, 'A')).toBe(kept.program(document, 'A'));
  expect(kept.program(document, 'A')).not.toBe(kept.program(document, 'B'));
});

test('a name that no operation has is answered, but not kept', async () => {
  const kept = open();
  const { document } = kept.read('query A { total }');
  if (document === null) throw new Error('It is a document.');
  expect(kept.program(document, 'C')).not.toBe(kept.program(document, 'C'));
});

test.each([
  ['{ total', 'GRAPHQL_PARSE_FAILED'],
  ['{ sum }', 'GRAPHQL_VALIDATION_FAILED'],
  ['', 'GRAPHQL_PARSE_FAILED'],
  [`{ total ${'{ total '.repeat(100_000)}`, 'GRAPHQL_PARSE_FAILED'],
])('%# a wrong text is told as such each time', (text, code) => {
  const kept = open();
  for (const errors of [kept.read(text).errors, kept.read(text).errors])
    expect(errors?.[0]?.extensions).toEqual({ code });
});

test('beyond the number of documents the one least asked for goes', () => {
  const kept = open({ documentsMax: 2 });
  const [first, second] = [kept.read('{ a: total }').document, kept.read('{ b: total }').document];
  kept.read('{ a: total }');
  kept.read('{ c: total }');
  expect(kept.read('{ a: total }').document).toBe(first);
  expect(kept.read('{ b: total }').document).not.toBe(second);
});

test('beyond the bytes documents go, and one that alone is too large is never kept', () => {
  const kept = open({ bytesMax: 32 * 64 });
  const small = kept.read('{ a: total }').document;
  expect(kept.read('{ a: total }').document).toBe(small);
  const large = `{ ${Array.from({ length: 20 }, (_none, n) => `a${n}: total`).join(' ')} }`;
  expect(kept.read(large).document).not.toBe(kept.read(large).document);
  kept.read(`{ ${'b: total '.repeat(6)} }`);
  expect(kept.read('{ a: total }').document).not.toBe(small);
});

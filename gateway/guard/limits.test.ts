// What an operation would cost is known before it is planned, from the document's own length.
import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { LIMITS } from '../config.ts';
import { checkLimits, measureOperation } from './limits.ts';

test.each([
  ['{ a }', { depth: 1, fieldCount: 1 }],
  ['{ a b { c { d } } }', { depth: 3, fieldCount: 4 }],
  ['{ ... { a } ... on T { b { c } } }', { depth: 2, fieldCount: 3 }],
  ['{ ...F x { ...F } } fragment F on T { a { b } }', { depth: 3, fieldCount: 5 }],
  ['{ ...Missing a }', { depth: 1, fieldCount: 1 }],
  ['{ __proto__: a { constructor: b } ...__proto__ } fragment __proto__ on T { c }', { depth: 2, fieldCount: 3 }],
])('%s', (text, size) => {
  expect(measure(text)).toEqual(size);
});

test('fragments that double at each of 60 levels are measured in no time', () => {
  const levels = Array.from({ length: 60 }, (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`);
  const began = performance.now();
  const { fieldCount } = measure(`{ ...F0 } ${levels.join(' ')} fragment F60 on T { a }`);
  expect(performance.now() - began).toBeLessThan(200);
  expect(fieldCount).toBe(2 ** 60);
});

test('a fragment that spreads itself, directly or the long way round, is measured to an end', () => {
  expect(measure('{ ...A } fragment A on T { a ...A }').fieldCount).toBeGreaterThan(0);
  expect(measure('{ ...A } fragment A on T { a ...B } fragment B on T { b { ...A } }').depth).toBeGreaterThan(0);
});

test('the limits themselves pass and one more does not', () => {
  const { operationDepthMax: depth, operationFieldsMax: fields } = LIMITS;
  check(nest(depth));
  check(`{ ${'a '.repeat(fields)} }`);
  expect(() => check(nest(depth + 1))).toThrow(
    expect.objectContaining({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining(`nests fields ${depth + 1} deep; at most ${depth}`),
    }),
  );
  expect(() => check(`{ ${'a '.repeat(fields + 1)} }`)).toThrow(
    expect.objectContaining({
      code: 'LIMIT_EXCEEDED',
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'operationFieldsMax' },
    }),
  );
});

function nest(depth: number): string {
  return `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
}

function measure(text: string) {
  return onOperation(text, measureOperation);
}

function check(text: string): void {
  onOperation(text, checkLimits);
}

function onOperation<T>(text: string, work: (...given: Parameters<typeof measureOperation>) => T): T {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error(`no operation in ${text}`);
  return work(document, operation);
}

// The explorer ships every journey as an example. UPDATE_JOURNEYS=1 rewrites its list.
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { listExamples, readExamples, writeExamples } from './examples.ts';

test('the examples of the explorer are the journeys', () => {
  const examples = listExamples();
  if (process.env.UPDATE_JOURNEYS) writeExamples(examples);
  expect(readExamples()).toEqual(examples);
});

test('no two journeys have one number, and an example only reads, for a click runs it', () => {
  const examples = listExamples();
  const numbers = examples.map(({ number }) => number).filter((number) => number !== null);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const { query } of examples) {
    const operations = parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition');
    expect(operations).toMatchObject([{ operation: 'query' }]);
  }
});

import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { CASES, WORKLOADS } from '../workloads.ts';
import { schemaOf } from './department.ts';
import { BENCH_DEPARTMENTS, composeBench } from './federation.ts';
import { toFirstVersion } from './first-version.ts';
import { composeNasty, NASTY_QUESTIONS } from './nasty.ts';

const ADDRESSES = Object.fromEntries(BENCH_DEPARTMENTS.map(({ name }) => [name, `http://${name}.example/graphql`]));

test('the federation composes, and all that is asked of it is valid', () => {
  const schema = Supergraph.build(composeBench(ADDRESSES)).apiSchema().toGraphQLJSSchema();
  for (const { query } of [...Object.values(WORKLOADS), ...Object.values(CASES)])
    expect(validate(schema, parse(query))).toEqual([]);
});

test('every department’s schema can be built', () => {
  for (const department of BENCH_DEPARTMENTS) expect(schemaOf(department).getQueryType()).toBeDefined();
});

test('in the first version one department owns a type and the others extend it', () => {
  const texts = BENCH_DEPARTMENTS.map(toFirstVersion);
  const owners = (type: string): number => texts.filter((text) => new RegExp(`^type ${type} `, 'm').test(text)).length;
  expect(['Township', 'Post', 'Observer'].map(owners)).toEqual([1, 1, 1]);
  expect(texts.join('')).not.toContain('@inaccessible');
});

test('nasty questions are valid and have more ways than 500 for a field', () => {
  const supergraph = Supergraph.build(composeNasty(ADDRESSES));
  const schema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { debug: { pathsLimit: 500 } });
  for (const { query } of NASTY_QUESTIONS) {
    expect(validate(schema.toGraphQLJSSchema(), parse(query))).toEqual([]);
    expect(() => planner.buildQueryPlan(operationFromDocument(schema, parse(query)))).toThrow(
      'reached the limit of 500',
    );
  }
});

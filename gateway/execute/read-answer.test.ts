// What a department answers is a GraphQL answer to what was asked, or it is found out.
import { expect, test } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { assertFits } from './assert-fits.ts';
import { readAnswer } from './read-answer.ts';

const SCHEMA = buildSchema(`
  type Query { one: Thing many: [Thing] thing: Thing count: Int free: JSON }
  interface Thing { id: ID }
  type Stone implements Thing { id: ID weight: Int }
  type Leaf implements Thing { id: ID }
  scalar JSON
`);

const ENTITIES =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Stone { weight } } }';
const TWO = {
  representations: [
    { __typename: 'Stone', id: 1 },
    { __typename: 'Stone', id: 2 },
  ],
};

test.each([
  ['no JSON', '{ count }', '<html>', {}],
  ['a string', '{ count }', '"data"', {}],
  ['neither data nor errors', '{ count }', '{}', {}],
  ['data that is a list', '{ count }', '{"data":[]}', {}],
  ['errors that are no list', '{ count }', '{"errors":"all"}', {}],
  ['a field left out', '{ count one { id } }', '{"data":{"count":1}}', {}],
  ['an alias left out', '{ total: count }', '{"data":{"count":1}}', {}],
  ['one for a list', '{ many { id } }', '{"data":{"many":{"id":"1"}}}', {}],
  ['a list for one', '{ one { id } }', '{"data":{"one":[]}}', {}],
  ['a text in a list of objects', '{ many { id } }', '{"data":{"many":[{"id":"1"},"2"]}}', {}],
  ['an object for a number', '{ count }', '{"data":{"count":{"n":1}}}', {}],
  [
    'a type that lacks its own field',
    '{ one { __typename ... on Stone { weight } } }',
    '{"data":{"one":{"__typename":"Stone"}}}',
    {},
  ],
  ['no entities', ENTITIES, '{"data":{"_entities":null}}', TWO],
  ['an entity that is no object', ENTITIES, '{"data":{"_entities":[1,null]}}', TWO],
])('%s is a failure', (_what, query, body, variables) => {
  expect(() => readFitting(query, body, variables)).toThrow();
});

test.each([
  ['null', '{ one { id } many { id } }', '{"data":{"one":null,"many":null}}', {}],
  ['null inside a list', '{ many { id } }', '{"data":{"many":[null,{"id":null}]}}', {}],
  [
    'the fields of another type left out',
    '{ one { __typename ... on Stone { weight } ... on Thing { id } } }',
    '{"data":{"one":{"__typename":"Leaf","id":"1"}}}',
    {},
  ],
  [
    'what @skip leaves out',
    'query ($no: Boolean!) { count one @skip(if: $no) { id } }',
    '{"data":{"count":1}}',
    { no: true },
  ],
  ['any form for a scalar of its own', '{ free }', '{"data":{"free":{"a":[1]}}}', {}],
  ['entities that are not there', ENTITIES, '{"data":{"_entities":[null,{"weight":1}]}}', TWO],
  [
    'names with a meaning in JavaScript',
    '{ __proto__: count constructor: count }',
    '{"data":{"__proto__":1,"constructor":2}}',
    {},
  ],
])('%s passes as it came', (_what, query, body, variables) => {
  expect(JSON.stringify({ data: readFitting(query, body, variables).data })).toBe(body);
});

test('errors pass whatever the status, without what is malformed in them', () => {
  const body =
    '{"errors":[{"message":"没有","path":["one",0],"extensions":{"code":"FORBIDDEN"}},{"message":"so","path":5,"extensions":[]}]}';
  expect(readAnswer({ status: 500, body: Buffer.from(body) })).toEqual({
    data: null,
    errors: [
      { message: '没有', path: ['one', 0], extensions: { code: 'FORBIDDEN' } },
      { message: 'so', path: undefined, extensions: {} },
    ],
  });
});

function readFitting(query: string, body: string, variables: Record<string, unknown>) {
  const answer = readAnswer({ status: 200, body: Buffer.from(body) });
  const node = parse(query).definitions[0] as OperationDefinitionNode;
  const requires = 'representations' in variables ? [] : null;
  if (answer.data !== null) assertFits({ node, requires }, answer.data, { schema: SCHEMA, given: variables });
  return answer;
}

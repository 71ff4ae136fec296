// Each rule is shown the smallest SDL that breaks it, and finds that and nothing else.
import { expect, test } from '@jest/globals';
import { parse, Source } from 'graphql';
import { readDepartments, type SubgraphSdl } from '../compose.ts';
import { checkRules } from './rules.ts';

const OWNER = `
"县。 County."
type County @key(fields: "code") {
  "代码。 Code."
  code: ID! @classified(as: "P0")
  "来源。 Origin."
  origin: String! @classified(as: "P0")
}
`;

test('the working tree breaks no rule', () => {
  expect(checkRules(readDepartments())).toEqual([]);
});

test.each([
  ['every-field-is-classified', 'type A { "甲。 Field." a: Int }'],
  ['every-field-is-classified', 'type A { "甲。 Field." a: Int @classified(as: "P9") }'],
  ['every-field-is-classified', 'type A { "甲。 Field." a: Int @classified(as: "P0") @classified(as: "P1") }'],
  ['sealed-classes-stay-home', 'type A { "甲。 Field." a: Int @classified(as: "P3") }'],
  ['deniable-is-nullable', 'type A { "甲。 Field." a: Int! @classified(as: "P1") }'],
  ['deniable-is-nullable', 'extend type Query { "甲。 Field." a: Int! @classified(as: "P0") }'],
  ['foreign-field-is-nullable', 'extend type County { "甲。 Field." a: Int! @classified(as: "P0") }'],
  ['no-field-returns-provenanced', 'type A { "甲。 Field." a: [Provenanced!] @classified(as: "P0") }'],
  ['no-access-directive', 'type A { "甲。 Field." a: Int @classified(as: "P0") @authenticated }'],
  ['described-in-two-languages', 'type A { "Only English." a: Int @classified(as: "P0") }'],
  ['described-in-two-languages', 'type A { "甲。 Field." a(b: Int): Int @classified(as: "P0") }'],
])('%s refuses %s', (rule, sdl) => {
  const problems = checkRules([department('one', OWNER), department('two', describeTypes(sdl))]);
  expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  expect(problems[0]).toMatchObject({ department: 'two', place: { file: 'two.graphql', line: 1 } });
});

test('one root field has one department', () => {
  const sdl = 'extend type Query { "甲。 Field." a: Int @classified(as: "P0") }';
  const problems = checkRules([department('one', sdl), department('two', sdl)]);
  expect(problems).toMatchObject([{ rule: 'no-shared-root-field', department: 'two', coordinate: 'Query.a' }]);
});

test('a field that two departments answer has one class', () => {
  const sdl = (name: string) => describeTypes(`type A { "甲。 Field." a: Int @shareable @classified(as: "${name}") }`);
  const problems = checkRules([department('one', sdl('P0')), department('two', sdl('P1'))]);
  expect(problems).toMatchObject([
    {
      rule: 'one-class-per-field',
      coordinate: 'A.a',
      facts: { found: 'P1', wanted: 'P0', other: 'one (one.graphql:1)' },
    },
  ]);
});

function department(name: string, sdl: string): SubgraphSdl {
  return { name, url: `http://${name}.example/graphql`, typeDefs: parse(new Source(sdl, `${name}.graphql`)) };
}

function describeTypes(sdl: string): string {
  return sdl.startsWith('type') ? `"甲。 Type." ${sdl}` : sdl;
}

// The committed coverage is that of the working tree and misses nothing; and what would be missing is said.
import { expect, test } from '@jest/globals';
import { parse, Source } from 'graphql';
import { listFields } from '../checks/rule.ts';
import { readDepartments, type SubgraphSdl } from '../compose.ts';
import { CROSSING, MODEL } from './model.ts';
import { SEALED_COLUMNS } from './sealed.ts';
import { describeCoverage, readCoverage } from './write.ts';

const subgraphs = readDepartments();

test('coverage.txt is what the working tree covers: "npm run schema -- coverage" writes it', () => {
  expect(readCoverage()).toBe(describeCoverage(subgraphs).text);
});

test('nothing of the entity model is missing', () => {
  expect(describeCoverage(subgraphs).missing).toEqual([]);
  expect(readCoverage()).toMatch(/\n0 missing\n$/);
});

test.each([
  [
    'a field',
    /(type Dispute implements[^}]*\n {2})riskFlags:/,
    '$1gone:',
    'Dispute.riskFlags  MISSING: there is no Dispute.riskFlags',
  ],
  [
    'a value of an enum',
    /\n {2}LAYERED_SUBCONTRACTING/,
    '\n  GONE',
    'Dispute.riskFlags  MISSING: Dispute.riskFlags lacks LAYERED_SUBCONTRACTING',
  ],
  ['a query', /\n {2}dispute\(/, '\n  gone(', 'query Query.dispute  MISSING: there is no Query.dispute'],
  [
    'a type',
    /(type MediationAgreement implements[^}]*\n {2})performBy: Date/,
    '$1performBy: String',
    'MediationAgreement.performBy  MISSING: MediationAgreement.performBy answers String, not Date',
  ],
  [
    'what another department adds',
    /\n {2}originDispute:/,
    '\n  gone:',
    'Lead.originDispute  MISSING: there is no Lead.originDispute in policing',
  ],
])('%s that is gone is missing by name, and the last line counts it', (_, part, instead, line) => {
  const { text, missing } = describeCoverage(edit(part, instead));
  expect(missing).toEqual([line]);
  expect(text).toContain(`\n${line}\n`);
  expect(text).toMatch(/\n1 missing\n$/);
});

test('a mutation is later until it is there, and neither is missing', () => {
  const mutation = 'type Mutation { "申报。 Report." reportDispute: Int @classified(as: "P0") }';
  const names = (text: string) => text.split('\n').filter((line) => line.startsWith('mutation '));
  const without = names(describeCoverage(subgraphs.map(withoutMutations)).text);
  expect(without.every((line) => line.endsWith(': later'))).toBe(true);
  expect(without).toContain('mutation reportDispute: later');
  const added = subgraphs
    .map(withoutMutations)
    .concat({ name: 'x', url: '', typeDefs: parse(new Source(mutation, 'x.graphql')) });
  expect(names(describeCoverage(added).text)).toContain('mutation reportDispute: present');
});

test('every root list says what it is filtered and ordered by and how long a page may be', () => {
  const [, lists = ''] = /## root lists\n([\s\S]*?)\n\n/.exec(describeCoverage(subgraphs).text) ?? [];
  expect(lists.split('\n').length).toBeGreaterThan(40);
  expect(lists.split('\n').filter((line) => !/ {2}at most 100 a page$/.test(line) || /UNSAID/.test(line))).toEqual([]);
});

test('keys cross departments as the list says and in no other type; a key that may cross has an owner', () => {
  const departments = departmentsByKey(subgraphs);
  expect(CROSSING.filter((name) => !departments.has(name))).toEqual([]);
  const crossing = [...departments].filter(([, names]) => names.size > 1).map(([type]) => type);
  expect(crossing.filter((type) => !CROSSING.includes(type))).toEqual([]);
  // A way from a patrol report to its lead would be one to the reporter, so that key stands ready and crosses nowhere.
  expect(CROSSING.filter((type) => !crossing.includes(type))).toEqual(['PatrolReport']);
});

test('a key of another type in two departments would be seen', () => {
  const stray = 'type Dispute @key(fields: "id") { id: ID! }';
  const [first, ...rest] = subgraphs;
  const two = [first, ...rest].map((subgraph) => ({
    name: subgraph?.name ?? '',
    url: '',
    typeDefs: parse(new Source(stray, 'x.graphql')),
  }));
  expect(departmentsByKey(two).get('Dispute')?.size).toBe(3);
});

test('no type is stated twice, and no sealed column either', () => {
  const types = MODEL.flatMap((part) => part.types.map(({ type }) => type));
  expect(types.filter((type, at) => types.indexOf(type) !== at)).toEqual([]);
  const columns = SEALED_COLUMNS.map(({ column }) => column);
  expect(columns.filter((column, at) => columns.indexOf(column) !== at)).toEqual([]);
});

/** In which departments each type carries a key, resolvable or not. */
function departmentsByKey(all: readonly SubgraphSdl[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { department, type } of listFields(all)) {
    if (!type.directives?.some(({ name }) => name.value === 'key')) continue;
    found.set(type.name.value, (found.get(type.name.value) ?? new Set()).add(department));
  }
  return found;
}

/** The departments with the first match of `part` in any file replaced. */
function edit(part: RegExp, instead: string): SubgraphSdl[] {
  return subgraphs.map((subgraph) => {
    const sources = new Map(
      subgraph.typeDefs.definitions.flatMap(({ loc }) => (loc ? [[loc.source.name, loc.source.body]] : [])),
    );
    const definitions = [...sources].flatMap(
      ([name, body]) => parse(new Source(body.replace(part, instead), name)).definitions,
    );
    return { ...subgraph, typeDefs: { ...subgraph.typeDefs, definitions } };
  });
}

function withoutMutations(subgraph: SubgraphSdl): SubgraphSdl {
  const definitions = subgraph.typeDefs.definitions.filter(
    (node) => !('name' in node && node.name?.value === 'Mutation'),
  );
  return { ...subgraph, typeDefs: { ...subgraph.typeDefs, definitions } };
}

// Every list at the root of every department is filtered, ordered and counted by what its rows tell, so that whoever knows
// one list knows them all. A list that falls short is named here, and so is an exception that is no longer needed.
import { expect, test } from '@jest/globals';
import { type FieldDefinitionNode, Kind, parse, print, Source, type TypeNode } from 'graphql';
import { classesOf, listFields } from './checks/rule.ts';
import { readDepartments, type SubgraphSdl } from './compose.ts';

/** What a list lacks, and why it may. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'marketDayRules.period': 'a rule holds from one day to another, or without end; inForce says whether it holds',
  'marketDayRules.orderBy': 'as above: no day is the main one',
  'marketDayRules { byMonth }': 'as above',
  'leads.orderBy': 'an order to the day would tell what submittedMonth keeps back',
  'patrolReports.orderBy': 'an order to the day would tell what reportedMonth keeps back',
  'pointEntries.orderBy': 'an order to the day would tell what creditedMonth keeps back',
  'pointEntries { byMonth }': 'creditedMonth is personal (P2)',
};

/** Days and instants of the record itself, not of what it tells. */
const OF_THE_RECORD = new Set(['recordedAt', 'validFrom', 'validTo']);

type Fields = ReadonlyMap<string, FieldDefinitionNode>;
type List = {
  readonly name: string;
  readonly args: ReadonlyMap<string, string>;
  readonly orders: readonly string[];
  readonly node: Fields;
  readonly page: Fields;
};

test('lists are found in every department', () => {
  expect(readDepartments().map((department) => listsOf(department).length > 5)).toEqual([true, true, true]);
});

test('every list has the filters, the order and the counts that its rows call for, but for reasoned exceptions', () => {
  const missing = readDepartments().flatMap(listsOf).flatMap(missingOf);
  expect(missing.sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});

test.each([
  ['id: ID!', []],
  ['origin: Origin!', ['list.origin']],
  ['kind: Kind', ['list.kind']],
  ['status: Status', ['list.status', 'list { byStatus }']],
  ['township: Township', ['list.township', 'list { byTownship }']],
  ['townships: [Township!]', ['list.township']],
  ['heldOn: Date', ['list.period', 'list.orderBy', 'list { byMonth }']],
  ['within: Period', ['list.period', 'list.orderBy', 'list { byMonth }']],
  ['heldMonth: String', ['list.month', 'list.orderBy', 'list { byMonth }']],
  ['recordedAt: DateTime validTo: Date', []],
])('rows that tell %s call for %j', (fields, missing) => {
  const page = '(first: Int, after: String, last: Int, before: String)';
  const sdl = `type Query { list${page}: RowConnection } type RowConnection { nodes: [Row!]! } type Row { ${fields} }`;
  expect(listsOf(department(sdl)).flatMap(missingOf)).toEqual(missing);
  const unpaged = listsOf(department(sdl.replace(page, ''))).flatMap(missingOf);
  expect(unpaged).toEqual(['list.first', 'list.after', 'list.last', 'list.before', ...missing]);
});

test('a count has the class of what it counts by, and answers with its enum', () => {
  const lists = readDepartments().flatMap(listsOf);
  const wrong = lists.flatMap((list) => countedOf(list).filter(([by, field]) => !fits(list.page.get(by), field)));
  expect(wrong.map(([by, field]) => `${by} of ${field?.name.value}`)).toEqual([]);
  expect(lists.flatMap(countedOf).length).toBeGreaterThan(60);
});

test('no count, order or day stands on what is personal', () => {
  const personal = readDepartments()
    .flatMap(listsOf)
    .flatMap((list) => countedOf(list).filter(([, field]) => field && classesOf(field).includes('P2')));
  expect(personal).toEqual([]);
});

test('leads are filtered and counted by nothing that leads on to a reporter: no day, no activity, no campaign', () => {
  const leads = readDepartments()
    .flatMap(listsOf)
    .find(({ name }) => name === 'leads');
  const filters = ['channel', 'domain', 'month', 'origin', 'status', 'township'];
  expect([...(leads?.args.keys() ?? [])].sort()).toEqual([...filters, 'after', 'before', 'first', 'last'].sort());
  const counts = [...(leads?.page.keys() ?? [])].filter((field) => field.startsWith('by'));
  expect(counts.sort()).toEqual(['byMonth', 'byStatus', 'byTownship']);
});

/** The lists of a department, with what a page of each and its rows hold. */
function listsOf(subgraph: SubgraphSdl): List[] {
  const query = [...fieldsOf(subgraph, 'Query').values()];
  return query.flatMap(({ name, type, arguments: given = [] }) => {
    if (!namedType(type).endsWith('Connection')) return [];
    const page = fieldsOf(subgraph, namedType(type));
    const args = new Map(given.map((argument) => [argument.name.value, print(argument.type)]));
    const nodes = page.get('nodes');
    const node = fieldsOf(subgraph, nodes ? namedType(nodes.type) : '');
    return [{ name: name.value, args, orders: valuesOf(subgraph, args.get('orderBy')), node, page }];
  });
}

/** What the rows of a list call for and it has not, as `list.argument` and `list { count }`. */
function missingOf({ name, args, node, page }: List): string[] {
  const typeOf = (field: string): string | undefined => {
    const found = node.get(field);
    return found && namedType(found.type);
  };
  const months = [...node.keys()].filter((field) => /^month$|Month$/.test(field));
  const dated = months.length > 0 || [...node.values()].some(isDay);
  const wanted: readonly [argument: string, type: string | undefined][] = [
    ['first', 'Int'],
    ['after', 'String'],
    ['last', 'Int'],
    ['before', 'String'],
    ['origin', typeOf('origin')],
    ['kind', typeOf('kind')],
    ['status', typeOf('status')],
    ['township', node.has('township') || node.has('townships') ? 'ID' : undefined],
    ['month', months.length > 0 ? 'String' : undefined],
    ['period', dated && months.length === 0 ? 'PeriodInput' : undefined],
    ['orderBy', dated ? (args.get('orderBy') ?? 'an order') : undefined],
  ];
  const counts = [
    ['byStatus', node.has('status')],
    ['byTownship', node.has('township')],
    ['byMonth', dated],
  ] as const;
  const given = wanted.filter(([argument, type]) => type !== undefined && args.get(argument) !== type);
  const counted = counts.filter(([by, called]) => called && !page.has(by));
  return [...given.map(([argument]) => `${name}.${argument}`), ...counted.map(([by]) => `${name} { ${by} }`)];
}

/** The counts of a list and the fields of its rows that they count by; a row may lead to its township by another. */
function countedOf({ node, page, orders }: List): [by: string, field: FieldDefinitionNode | undefined][] {
  const day = orders.find((order) => order.endsWith('_ASC'))?.replace(/_ASC$/, '');
  const named = day?.toLowerCase().replace(/_[a-z]/g, (part) => part.slice(1).toUpperCase()) ?? '';
  const month = [...node.keys()].find((field) => /Month$/.test(field)) ?? (node.has(named) ? named : 'window');
  const fields: [string, FieldDefinitionNode | undefined][] = [
    ['byStatus', node.get('status')],
    ['byTownship', node.get('township')],
    ['byMonth', node.get(month)],
  ];
  return fields.filter(([by, field]) => page.has(by) && (by !== 'byTownship' || field !== undefined));
}

function fits(count: FieldDefinitionNode | undefined, field: FieldDefinitionNode | undefined): boolean {
  if (count === undefined || field === undefined || classesOf(count).join() !== classesOf(field).join()) return false;
  return count.name.value !== 'byStatus' || namedType(count.type) === `${namedType(field.type)}Count`;
}

function isDay({ name, type }: FieldDefinitionNode): boolean {
  return ['Date', 'DateTime', 'Period'].includes(namedType(type)) && !OF_THE_RECORD.has(name.value);
}

function fieldsOf(subgraph: SubgraphSdl, type: string): Fields {
  const fields = listFields([subgraph]).filter((at) => at.type.name.value === type);
  return new Map(fields.map(({ field }) => [field.name.value, field]));
}

function valuesOf({ typeDefs }: SubgraphSdl, name: string | undefined): string[] {
  const found = typeDefs.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name,
  );
  return found?.kind === Kind.ENUM_TYPE_DEFINITION ? (found.values ?? []).map((value) => value.name.value) : [];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function department(sdl: string): SubgraphSdl {
  return { name: 'one', url: 'http://one.example/graphql', typeDefs: parse(new Source(sdl, 'one.graphql')) };
}

// Whatever filters and order a list at the root is given, it holds the rows they mean, in that order, and each of its counts
// adds up to its total: worked out anew from the list's whole content, for every list that the schemas have.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import fc from 'fast-check';
import { type GraphQLArgument, getNamedType, isEnumType, isListType, isRequiredArgument } from 'graphql';
import pg from 'pg';
import { type ClonedDepartment, cloneDepartment } from '../clone.ts';
import { afterSettling } from '../settle.ts';
import { factsOf, fits, type Given, groupsOf, inOrder, type Row } from './testing/list-oracle.ts';
import { ask, countsOf, listRootLists, type RootList } from './testing/root-lists.ts';
import { insertRows } from './testing/synthetic-rows.ts';

const LISTS = DEPARTMENT_DEFINITIONS.flatMap((definition) =>
  listRootLists(definition).map((list) => [list.name, definition.name, list] as const),
);
const ROWS = 40;

const clones = new Map<string, ClonedDepartment>();
beforeAll(async () => {
  for (const definition of DEPARTMENT_DEFINITIONS) {
    const clone = await cloneDepartment(definition);
    clones.set(definition.name, clone);
    await insertRows(clone.department.orm, nodesOf(definition.name), { from: 0, to: ROWS });
  }
});
afterAll(async () => {
  for (const clone of clones.values()) await clone.close();
});

function nodesOf(department: string): string[] {
  return LISTS.filter(([, name]) => name === department).map(([, , { node }]) => node.name);
}

type Count = { readonly count: number } & Readonly<Record<string, unknown>>;
type Answer = { readonly totalCount: number; readonly nodes: readonly Row[] } & Readonly<Record<string, Count[]>>;

async function read(department: string, list: RootList, given: readonly Given[], asOf?: string): Promise<Answer> {
  const written = given.map(([argument, value]) => `${argument}: ${write(list, argument, value)}`);
  const query = ask(
    list,
    ['first: 100', ...written],
    `totalCount nodes { ${factsOf(list)} } ${countsOf(list).join(' ')}`,
  );
  const answer = await clones.get(department)?.department.execute(PUBLIC_ACTOR, { query, asOf });
  expect(answer?.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer?.data?.list));
}

function write({ args }: RootList, argument: string, value: unknown): string {
  const type = args.find(({ name }) => name === argument)?.type;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${JSON.stringify(inner)}`)} }`;
  }
  return isEnumType(getNamedType(type)) ? `${value}` : JSON.stringify(value);
}

const DAYS = ['2021-06-01', '2022-01-01', '2022-01-28', '2022-02-01', '2022-03-02', '2022-04-28', '2022-12-31'];
const day = fc.constantFrom(...DAYS);

/** Values of an argument; undefined where any would only be a reference to some other row. */
function valuesOf({ name, type }: GraphQLArgument): fc.Arbitrary<unknown> | undefined {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const one = fc.constantFrom(...named.getValues().map((value) => value.name));
    return isListType(type) ? one.map((value) => `[${value}]`) : one;
  }
  if (name === 'township') return fc.constantFrom(...TOWNSHIPS.map(({ code }) => code));
  if (name === 'month') return day.map((value) => value.slice(0, 'YYYY-MM'.length));
  if (named.name === 'PeriodInput')
    return fc.tuple(day, day).map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : a }));
  if (named.name === 'Date') return day;
  return named.name === 'Boolean' ? fc.boolean() : undefined;
}

/** Few arguments at a time, or hardly a row would fit them all. */
function argumentsOf({ args }: RootList): fc.Arbitrary<Given[]> {
  const drawn = args.flatMap((arg) => {
    const values = isRequiredArgument(arg) ? undefined : valuesOf(arg);
    return values === undefined ? [] : [values.map((value): Given => [arg.name, value])];
  });
  const some = drawn.map((given) =>
    fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: given, weight: 1 }),
  );
  return fc.tuple(...some).map((given) => given.filter((each) => each !== null));
}

function checkSums({ totalCount, ...answer }: Answer, list: RootList): void {
  for (const count of Object.keys(list.connection.getFields()).filter((name) => /^by[A-Z]/.test(name))) {
    const counts = (answer[count] ?? []).map((group) => group.count);
    expect([count, counts.reduce((sum, each) => sum + each, 0)]).toEqual([count, totalCount]);
    expect(counts.every((each) => each > 0)).toBe(true);
  }
}

function checkGroups(answer: Answer, list: RootList, rows: readonly Row[]): void {
  for (const [count, key] of [
    ['byTownship', 'township'],
    ['byMonth', 'month'],
    ['byStatus', 'status'],
  ] as const) {
    const wanted = count in list.connection.getFields() ? groupsOf(list, rows, count) : undefined;
    if (wanted === undefined) continue;
    const found = answer[count]?.map((group) => [keyOf(group[key]), group.count]);
    expect([count, found]).toEqual([count, wanted]);
  }
}

function keyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'code' in value ? value.code : value;
}

test.each(LISTS)('%s of %s: filters, order and counts agree with the rows', async (_, department, list) => {
  const { nodes: all, totalCount } = await read(department, list, []);
  expect([all.length, all.length >= ROWS]).toEqual([totalCount, true]);
  const property = fc.asyncProperty(argumentsOf(list), async (given) => {
    const answer = await read(department, list, given);
    checkSums(answer, list);
    const filters = given.filter(([argument]) => argument !== 'orderBy');
    const order = given.find(([argument]) => argument === 'orderBy')?.[1] as string | undefined;
    const known = filters.every((filter) => fits(list, all[0] as Row, filter) !== undefined);
    const left = known ? all.filter((row) => filters.every((filter) => fits(list, row, filter))) : answer.nodes;
    expect(answer.nodes.map(({ id }) => id)).toEqual(inOrder(list, left, order).map(({ id }) => id));
    checkGroups(answer, list, left);
  });
  await fc.assert(property, { numRuns: 20 });
});

const ORDERED = LISTS.filter(([, , { args }]) => args.some(({ name }) => name === 'orderBy'));
test.each(ORDERED)('%s of %s: every order is the same walked from either end', async (_, department, list) => {
  const { nodes: all } = await read(department, list, []);
  for (const order of ordersOf(list)) {
    const ids = inOrder(list, all, order).map(({ id }) => id);
    expect(await walk(department, list, order, 'first')).toEqual(ids);
    expect(await walk(department, list, order, 'last')).toEqual(ids);
  }
});

function ordersOf({ args }: RootList): string[] {
  const type = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

/** The ids of a list, page by page, from its front or from its end. */
async function walk(department: string, list: RootList, order: string, size: 'first' | 'last'): Promise<string[]> {
  const [beyond, info] = size === 'first' ? ['after', 'endCursor'] : ['before', 'startCursor'];
  const ids: string[][] = [];
  for (let cursor = null; ids.length < 10; ) {
    const place = [`${size}: 17`, `${beyond}: ${JSON.stringify(cursor)}`, `orderBy: ${order}`];
    const query = ask(list, place, `nodes { id } pageInfo { cursor: ${info} }`);
    const { data, errors } = (await clones.get(department)?.department.execute(PUBLIC_ACTOR, { query })) ?? {};
    expect(errors).toBeUndefined();
    const page = data?.list as { nodes: Row[]; pageInfo: { cursor: string | null } };
    if (page.nodes.length === 0) break;
    ids.push(page.nodes.map(({ id }) => id));
    cursor = page.pageInfo.cursor as never;
  }
  return size === 'first' ? ids.flat() : ids.reverse().flat();
}

test('as of an instant, every list counts what it held then', async () => {
  const before = new Map<string, Answer>();
  for (const [name, department, list] of LISTS) before.set(name, await read(department, list, []));
  const instants = new Map<string, string>();
  for (const [department, { databaseUrl }] of clones) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    instants.set(department, await afterSettling(client));
    await client.end();
  }
  for (const [department, clone] of clones) {
    await insertRows(clone.department.orm, nodesOf(department), { from: ROWS, to: ROWS + 5 });
  }
  for (const [name, department, list] of LISTS) {
    const { totalCount } = await read(department, list, []);
    expect([name, totalCount]).toEqual([name, (before.get(name)?.totalCount ?? 0) + 5]);
    expect([name, await read(department, list, [], instants.get(department))]).toEqual([name, before.get(name)]);
  }
});

// Every list at the root of the graph costs its department as many SQL statements for 40 rows as for 10: with all that its
// rows tell and lead to, and with all its counts.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '../clone.ts';
import { ask, countsOf, everythingOf, listRootLists, type RootList } from './testing/root-lists.ts';
import { insertRows } from './testing/synthetic-rows.ts';

const LISTS = DEPARTMENT_DEFINITIONS.map((definition) => ({ definition, lists: listRootLists(definition) }));
const FEW = 10;
const MANY = 40;

/** What each list cost for few rows, before the rest came. */
const costs = new Map<string, number>();
const clones = new Map<string, ClonedDepartment>();
beforeAll(async () => {
  for (const { definition, lists } of LISTS) {
    const clone = await cloneDepartment(definition);
    clones.set(definition.name, clone);
    const names = lists.map(({ node }) => node.name);
    await insertRows(clone.department.orm, names, { from: 0, to: FEW });
    for (const list of lists) costs.set(list.name, await costOf(clone, list, FEW));
    await insertRows(clone.department.orm, names, { from: FEW, to: MANY });
  }
});
afterAll(async () => {
  for (const clone of clones.values()) await clone.close();
});

/** Statements for a whole list. Its rows must all be there, or the number would say nothing. */
async function costOf({ department, statements }: ClonedDepartment, asked: RootList, rows: number): Promise<number> {
  const nodes = `nodes { ${everythingOf(asked.node, 1)} }`;
  const query = ask(asked, ['origin: SYNTHETIC', 'first: 100'], `totalCount ${nodes} ${countsOf(asked).join(' ')}`);
  statements.length = 0;
  const { data, errors } = await department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  const list = data?.list as { totalCount: number; nodes: readonly unknown[] } | undefined;
  expect([list?.totalCount, list?.nodes.length]).toEqual([rows, rows]);
  return statements.length;
}

test('lists are found in every department', () => {
  expect(LISTS.map(({ lists }) => lists.length > 5)).toEqual([true, true, true]);
});

test.each(LISTS.flatMap(({ definition, lists }) => lists.map((list) => [list.name, definition.name, list] as const)))(
  '%s cost %s the same',
  async (name, department, list) => {
    const clone = clones.get(department) as ClonedDepartment;
    const cost = await costOf(clone, list, MANY);
    expect(cost).toBe(costs.get(name));
    expect(cost).toBeGreaterThanOrEqual(2 + countsOf(list).length);
  },
);

// Made-up rows in a real database: every state by legal events, nothing doubled, nothing half, nothing of the article's touched.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { eventOf, type Machine, nextState } from '@jinyun/kit/lifecycle/machine';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { DEMO_SEEDS, type DemoOptions } from './demo.ts';
import { holdsDemo, holdsOtherSeed, loadDemo } from './load-demo.ts';

const OPTIONS: DemoOptions = { seed: 1, scale: 1 };

/** Its states stand in the column of its observer; demo/volunteers.test.ts walks them. */
const ELSEWHERE = 'ObserverAppointment';

let clones: ReadonlyMap<string, ClonedDepartment>;
beforeAll(async () => {
  const open = DEPARTMENT_DEFINITIONS.map(async (each) => [each.name, await cloneDepartment(each)] as const);
  clones = new Map(await Promise.all(open));
}, 60_000);
afterAll(async () => {
  for (const clone of clones.values()) await clone.close();
});

test('before anything is loaded, nothing is there and no other seed stands in the way', async () => {
  for (const { name } of DEPARTMENT_DEFINITIONS) {
    expect(await holdsDemo(ormOf(name), DEMO_SEEDS[name])).toBe(false);
    expect(await holdsOtherSeed(ormOf(name), DEMO_SEEDS[name], OPTIONS)).toBe(false);
  }
});

test('a run that was cut off is run again and completes; after that nothing is added', async () => {
  const seed = DEMO_SEEDS.policing;
  const cut = loadDemo(ormOf('policing'), seed, OPTIONS, ({ rows }) => {
    if (rows > 4_000) throw new Error('cut off');
  });
  await expect(cut).rejects.toThrow('cut off');
  const again = await loadDemo(ormOf('policing'), seed, OPTIONS);
  expect(again.added).toBeGreaterThan(0);
  expect(again.added).toBeLessThan(again.rows);
  expect(await loadDemo(ormOf('policing'), seed, OPTIONS)).toEqual({ rows: again.rows, added: 0 });
});

test('a greater scale only adds, and progress comes to its end', async () => {
  for (const { name } of DEPARTMENT_DEFINITIONS) {
    const orm = ormOf(name);
    const one = await loadDemo(orm, DEMO_SEEDS[name], OPTIONS);
    let last = { rows: 0, total: 0 };
    const two = await loadDemo(orm, DEMO_SEEDS[name], { ...OPTIONS, scale: 2 }, (progress) => {
      last = progress;
    });
    expect(two.added).toBe(two.rows - one.rows);
    expect(last.rows).toBe(two.rows);
    expect(await holdsDemo(orm, DEMO_SEEDS[name])).toBe(two.rows > 0);
  }
});

test('rows of another seed number are noticed', async () => {
  const orm = ormOf('policing');
  expect(await holdsOtherSeed(orm, DEMO_SEEDS.policing, OPTIONS)).toBe(false);
  expect(await holdsOtherSeed(orm, DEMO_SEEDS.policing, { seed: 2, scale: 1 })).toBe(true);
});

test('few statements load many rows', async () => {
  const { statements } = cloneOf('policing');
  statements.length = 0;
  const { rows } = await loadDemo(ormOf('policing'), DEMO_SEEDS.policing, OPTIONS);
  expect(rows / statements.length).toBeGreaterThan(80);
});

test.each(
  DEPARTMENT_DEFINITIONS.flatMap(({ name }) =>
    (definitionOf(name).machines ?? [])
      .filter(({ type }) => type !== ELSEWHERE)
      .map((machine) => [machine.type, name, machine] as const),
  ),
)(
  '%s: rows are in every state, and the events in the database lead there along the table',
  async (type, name, machine) => {
    const { em } = ormOf(name);
    const entity = definitionOf(name).entities.find((each) => each.meta.className === type);
    const rows = (await em.fork().find(entity as never, { origin: 'SYNTHETIC' } as never)) as WithStatus[];
    expect([...new Set(rows.map(({ status }) => status))].sort()).toEqual(Object.keys(machine.states).sort());
    const events = await em.fork().find(LifecycleEvent, { type }, { orderBy: { entityId: 'asc', version: 'asc' } });
    const histories = Map.groupBy(events, ({ entityId }) => entityId);
    expect([...histories.keys()].sort()).toEqual(rows.map(({ id }) => id).sort());
    for (const row of rows) expect(walkAgain(machine, histories.get(row.id) ?? [])).toEqual(walkedOf(row, histories));
  },
);

type WithStatus = { readonly id: string; readonly status: string; readonly version?: number };

/** State and version after the events, each of which must be legal, by a role that may, after the one before it. */
function walkAgain(machine: Machine, events: readonly LifecycleEvent[]) {
  let state: string | null = null;
  let before: Date | null = null;
  for (const { name, fromState, toState, role, version, at } of events) {
    const to: string | null = nextState(machine, name, state);
    expect({ name, fromState, toState }).toEqual({ name, fromState: state, toState: to });
    expect(eventOf(machine, name)?.who).toContain(role);
    expect(at.getTime()).toBeGreaterThanOrEqual(before?.getTime() ?? 0);
    expect(version).toBe(events.findIndex((each) => each.name === name && each.version === version) + 1);
    state = to;
    before = at;
  }
  return { status: state, version: events.length };
}

/** Of what does not count its versions, the history says how many there were. */
function walkedOf({ id, status, version }: WithStatus, histories: ReadonlyMap<string, readonly unknown[]>) {
  return { status, version: version ?? histories.get(id)?.length };
}

function definitionOf(name: string) {
  const found = DEPARTMENT_DEFINITIONS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No department is called ${name}.`);
  return found;
}

function cloneOf(name: string): ClonedDepartment {
  const clone = clones.get(name);
  if (clone === undefined) throw new Error(`No department is called ${name}.`);
  return clone;
}

function ormOf(name: string) {
  return cloneOf(name).department.orm;
}

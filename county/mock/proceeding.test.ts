// What is made up about a row with a lifecycle is legal by its machine's table, which is walked again here.
import { expect, test } from '@jest/globals';
import { eventOf, nextState } from '@jinyun/kit/lifecycle/machine';
import { ROLES, type Role } from '@jinyun/schema/actor';
import { DEPARTMENT_DEFINITIONS } from '../departments.ts';
import { demoIdsOf } from './kinds.ts';
import { actionsOf, deadlinesOf, historyOf, proceedingOf } from './proceeding.ts';

const MACHINES = DEPARTMENT_DEFINITIONS.flatMap(({ machines = [] }) => machines);
const IDS = ['of-a-real-row', ...Array.from({ length: 30 }, (_, at) => `row-${at}`)];

test('there are machines to check', () => {
  expect(MACHINES.map(({ type }) => type)).toEqual(expect.arrayContaining(['Dispute', 'Lead']));
});

test.each(MACHINES)('$type: the history is a legal walk from nothing to the state', (machine) => {
  const states = new Set<string>();
  for (const id of [...IDS, ...demoIdsOf(machine.type)]) {
    const proceeding = proceedingOf(machine, id);
    let state: string | null = null;
    let since = 0;
    for (const [at, { event, since: begun }] of historyOf(proceeding).entries()) {
      expect(event).toMatchObject({
        fromState: state,
        version: at + 1,
        toState: nextState(machine, event.name, state),
      });
      expect(eventOf(machine, event.name)?.who).toContain(event.role);
      if (eventOf(machine, event.name)?.anonymous) expect(event.by).toBeNull();
      expect(begun.getTime()).toBeGreaterThan(since);
      expect(begun.getFullYear()).toBe(2026);
      [state, since] = [event.toState, begun.getTime()];
    }
    expect(state).toBe(proceeding.status);
    states.add(proceeding.status);
  }
  expect(states.size).toBeGreaterThan(1);
});

test.each(MACHINES)('$type: no shorter walk leads to the state', (machine) => {
  for (const id of IDS) {
    const { status, events } = proceedingOf(machine, id);
    let reached = new Set<string | null>([null]);
    for (let length = 1; length < events.length; length++) {
      reached = new Set([...reached].flatMap((from) => movesFrom(machine, from)));
      expect(reached).not.toContain(status);
    }
  }
});

test.each(MACHINES)('$type: the actions are those legal for the role whose guards ask nothing', (machine) => {
  for (const role of Object.keys(ROLES) as Role[]) {
    for (const id of IDS) {
      const proceeding = proceedingOf(machine, id);
      const expected = machine.events.filter(
        ({ name, who, guards }) =>
          nextState(machine, name, proceeding.status) !== null && who.includes(role) && guards.length === 0,
      );
      const actions = actionsOf(machine, proceeding, { role, asOf: null });
      expect(actions.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      expect(actionsOf(machine, proceeding, { role, asOf: '2026-03-01T00:00:00Z' })).toEqual([]);
    }
  }
});

test('some rows let somebody do something', () => {
  const actions = MACHINES.flatMap((machine) =>
    IDS.flatMap((id) => actionsOf(machine, proceedingOf(machine, id), { role: 'prosecutor', asOf: null })),
  );
  expect(actions.length).toBeGreaterThan(0);
});

test.each(MACHINES)('$type: a deadline began with an event of the walk', (machine) => {
  for (const id of IDS) {
    const proceeding = proceedingOf(machine, id);
    const days = proceeding.events.map(({ at }) => at.toISOString().slice(0, 10));
    for (const { startedOn } of deadlinesOf(machine, proceeding)) expect(days).toContain(String(startedOn));
  }
});

function movesFrom({ events }: (typeof MACHINES)[number], from: string | null): string[] {
  return events.flatMap(({ moves }) => moves.filter(([state]) => state === from).map(([, to]) => to));
}

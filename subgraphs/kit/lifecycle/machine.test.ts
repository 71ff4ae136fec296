// What every table of a lifecycle promises, over random sequences of events; and what is noticed in a table that is wrong.
import { expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { ROLES, type Role } from '@jinyun/schema/actor';
import { ToldError } from '@jinyun/schema/told-error';
import fc from 'fast-check';
import { WHAT } from '../calendar/deadline-rules.ts';
import { checkMachine, isFinal, legalEvents, type Machine, nextState, reachable } from './machine.ts';
import { availableEvents, step } from './step.ts';

const machines = DEPARTMENT_DEFINITIONS.flatMap(({ machines: each = [] }) => each);
const named = machines.map((machine) => [machine.type, machine] as const);
const roles = fc.constantFrom(...(Object.keys(ROLES) as Role[]));

test('the tables are there', () => {
  expect(named.map(([type]) => type)).toEqual(expect.arrayContaining(['Dispute', 'Lead']));
});

test.each(named)('the table of %s is sound', (_, machine) => {
  expect(checkMachine(machine)).toEqual([]);
});

test.each(named)('%s: no sequence of events ever leaves the listed states', (_, machine) => {
  const names = fc.constantFrom(...machine.events.map(({ name }) => name), 'noSuchEvent');
  const sequence = fc.array(fc.tuple(names, roles), { maxLength: 60 });
  fc.assert(
    fc.property(sequence, (events) => {
      let state: string | null = null;
      for (const [event, role] of events) {
        const legal = legalEvents(machine, state).map(({ name }) => name);
        const next = tryStep(machine, state, event, role);
        // An illegal event changes nothing; a legal one leads to a state of the table.
        if (!legal.includes(event)) expect(next).toBe(state);
        state = next;
        expect(state === null || Object.hasOwn(machine.states, state)).toBe(true);
      }
    }),
  );
});

test.each(named)('%s: every state is reached by events from nothing', (_, machine) => {
  expect([...reachable(machine)].sort()).toEqual(Object.keys(machine.states).sort());
});

test.each(named)('%s: every state that is not final has a way to one that is', (_, machine) => {
  const states = Object.keys(machine.states);
  const ending = new Set(states.filter((state) => isFinal(machine, state)));
  for (let size = -1; size !== ending.size; ) {
    size = ending.size;
    for (const { moves } of machine.events)
      for (const [from, to] of moves) if (from !== null && ending.has(to)) ending.add(from);
  }
  expect([...ending].sort()).toEqual(states.sort());
});

test.each(named)(
  '%s: every event may be fired by somebody, and is drawn for those alone, where it is legal',
  (_, machine) => {
    const unguarded = withoutGuards(machine);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(machine.states)), roles, (state, role) => {
        const may = legalEvents(machine, state).filter(({ who }) => who.includes(role));
        const drawn = availableEvents(unguarded, { state, role, facts: null });
        expect(drawn.map(({ name }) => name)).toEqual(may.map(({ name }) => name));
      }),
    );
    expect(machine.events.filter(({ who }) => who.length === 0)).toEqual([]);
  },
);

test.each(named)('%s: names of events and guards are words of a schema, told in two languages', (_, machine) => {
  for (const { name, zh, en, guards } of machine.events) {
    expect(name).toMatch(/^[a-z][A-Za-z]+$/);
    for (const text of [zh, ...guards.map((guard) => guard.zh)]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of [en, ...guards.map((guard) => guard.en)]) expect(text).not.toMatch(/\p{Script=Han}/u);
  }
  for (const { rule } of machine.deadlines ?? []) expect(WHAT).toHaveProperty(rule);
});

test.each<[string, Partial<Machine>]>([
  ['lists the event open twice', { events: [row('open', [[null, 'A']]), row('open', [['A', 'B']])] }],
  ['moves from A to C, and one of them is no state', { events: [row('open', [[null, 'A']]), row('go', [['A', 'C']])] }],
  [
    'leads from A to two states',
    {
      events: [
        row('open', [[null, 'A']]),
        row('go', [
          ['A', 'A'],
          ['A', 'B'],
        ]),
      ],
    },
  ],
  ['B is never reached', { events: [row('open', [[null, 'A']])] }],
  ['names close, which is no event', { deadlines: [{ rule: 'CIVIL_NOTICE', from: 'open', until: ['close'] }] }],
])('a table that %s is noticed', (problem, wrong) => {
  const sound: Machine = {
    ...{ type: 'Thing', zh: '东西', en: 'thing', states: { A: 'a', B: 'b' } },
    events: [row('open', [[null, 'A']]), row('go', [['A', 'B']])],
  };
  expect(checkMachine(sound)).toEqual([]);
  expect(checkMachine({ ...sound, ...wrong })).toContainEqual(expect.stringContaining(problem));
});

function row(name: string, moves: [string | null, string][]): Machine['events'][number] {
  return { name, zh: '步', en: 'step', moves, who: ['system'], guards: [] };
}

/** The state after the attempt; as before where it was refused. Guards are left out: they depend on more than the state. */
function tryStep(machine: Machine, state: string | null, event: string, role: Role): string | null {
  try {
    const to = step(withoutGuards(machine), { event, state, role, facts: null, input: {} });
    expect(to).toBe(nextState(machine, event, state));
    return to;
  } catch (error) {
    if (error instanceof ToldError) expect(['ILLEGAL_TRANSITION', 'FORBIDDEN']).toContain(error.code);
    else expect(String(error)).toContain('has no event noSuchEvent');
    return state;
  }
}

function withoutGuards(machine: Machine): Machine {
  return { ...machine, events: machine.events.map((each) => ({ ...each, guards: [] })) };
}

// A state machine as one table: states, events, who may fire them, guards, deadlines and the law behind each.
// Pure: mutations, `availableActions`, diagrams and seeds all read the same table.
import type { Role } from '@jinyun/schema/actor';
import type { DeadlineRuleId } from '../calendar/deadline-rules.ts';

/** What an event is given beside the row: absent while only asking whether it could be fired. */
export type EventInput = Readonly<Record<string, unknown>>;

/** A condition of an event. `F` is what it looks at: the row and what belongs to it. */
export type Guard<F> = {
  /** Stable name, told with GUARD_FAILED. */
  readonly name: string;
  readonly zh: string;
  /** A sentence that says what must hold. */
  readonly en: string;
  readonly law?: string;
  /** With null for input: whether any input could meet it, so that a dashboard draws only buttons that can work. */
  holds(facts: F, input: EventInput | null): boolean;
};

export type MachineEvent<S extends string, F> = {
  /** The name of the mutation that fires it. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** From which state to which; null is where nothing exists yet. An event may leave a state as it is. */
  readonly moves: readonly (readonly [from: S | null, to: S])[];
  readonly who: readonly Role[];
  readonly guards: readonly Guard<F>[];
  readonly law?: string;
  /** Whoever fires it is not written down: a reporter (举报工作规定 59, by analogy). */
  readonly anonymous?: true;
};

/** A period that one event starts and any of some others ends. */
export type MachineDeadline<F> = {
  readonly rule: DeadlineRuleId;
  readonly from: string;
  readonly until: readonly string[];
  /** Whether it runs for this row; always unless said. */
  applies?(facts: F): boolean;
};

export type Machine<S extends string = string, F = unknown> = {
  /** The GraphQL type whose `status` it governs. */
  readonly type: string;
  readonly zh: string;
  readonly en: string;
  readonly states: Readonly<Record<S, string>>;
  readonly events: readonly MachineEvent<S, F>[];
  readonly deadlines?: readonly MachineDeadline<F>[];
};

/** How a room writes the rows of its table, each row's name first. */
export function rowsOf<S extends string, F>() {
  type Event = MachineEvent<S, F>;
  type Rest = Omit<Event, 'name' | 'zh' | 'en' | 'guards'> & Partial<Pick<Event, 'guards'>>;
  return {
    guard: (name: string, rest: Omit<Guard<F>, 'name'>): Guard<F> => ({ name, ...rest }),
    event: (name: string, zh: string, en: string, rest: Rest): Event => ({ name, zh, en, guards: [], ...rest }),
    /** The moves of an event that leaves each of these states as it is. */
    staying: (states: readonly S[]): Event['moves'] => states.map((state) => [state, state] as const),
    /** The moves of an event that leads from each of these states to one. */
    leading: (from: readonly S[], to: S): Event['moves'] => from.map((state) => [state, to] as const),
  };
}

/** Where the event leads from this state; null where it is not legal there. */
export function nextState<S extends string, F>(machine: Machine<S, F>, event: string, from: S | null): S | null {
  const move = eventOf(machine, event)?.moves.find(([state]) => state === from);
  return move?.[1] ?? null;
}

export function eventOf<S extends string, F>(machine: Machine<S, F>, name: string): MachineEvent<S, F> | undefined {
  return machine.events.find((event) => event.name === name);
}

/** The events legal in this state, whoever asks, in the order of the table. */
export function legalEvents<S extends string, F>(machine: Machine<S, F>, from: S | null): MachineEvent<S, F>[] {
  return machine.events.filter(({ moves }) => moves.some(([state]) => state === from));
}

/** Whether no event leads out of the state. */
export function isFinal<S extends string, F>(machine: Machine<S, F>, state: S): boolean {
  return !machine.events.some(({ moves }) => moves.some(([from, to]) => from === state && to !== state));
}

/** What is wrong with a table, one sentence each; a sound one has nothing. */
export function checkMachine<S extends string, F>(machine: Machine<S, F>): string[] {
  const states = Object.keys(machine.states);
  const known = new Set(states);
  const moves = machine.events.flatMap(({ name, moves: each }) => each.map(([from, to]) => ({ name, from, to })));
  const twice = machine.events.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at);
  return [
    ...twice.map((name) => `${machine.type} lists the event ${name} twice.`),
    ...moves
      .filter(({ from, to }) => (from !== null && !known.has(from)) || !known.has(to))
      .map(({ name, from, to }) => `${machine.type}.${name} moves from ${from} to ${to}, and one of them is no state.`),
    ...moves
      .filter(({ name, from }, at) => moves.findIndex((other) => other.name === name && other.from === from) !== at)
      .map(({ name, from }) => `${machine.type}.${name} leads from ${from} to two states.`),
    ...states
      .filter((state) => !reachable(machine).has(state))
      .map((state) => `${machine.type}.${state} is never reached.`),
    ...deadlinesOf(machine)
      .filter((event) => eventOf(machine, event) === undefined)
      .map((event) => `${machine.type} has a deadline that names ${event}, which is no event.`),
  ];
}

/** Every state that some sequence of events reaches. */
export function reachable<S extends string, F>(machine: Machine<S, F>): Set<string> {
  const found = new Set<string | null>([null]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { moves } of machine.events) for (const [from, to] of moves) if (found.has(from)) found.add(to);
  }
  found.delete(null);
  return found as Set<string>;
}

function deadlinesOf<S extends string, F>({ deadlines = [] }: Machine<S, F>): string[] {
  return deadlines.flatMap(({ from, until }) => [from, ...until]);
}

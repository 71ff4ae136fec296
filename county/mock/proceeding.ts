// A made-up row of a type with a lifecycle: a state of its table, the shortest walk of events there, and what may follow.
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { type AvailableAction, computeDeadlines, type Deadline } from '@jinyun/kit/lifecycle/answers';
import type { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { legalEvents, type Machine, type MachineEvent, nextState, reachable } from '@jinyun/kit/lifecycle/machine';
import { drawOf } from './draw.ts';
import { dayIn2026 } from './plain-value.ts';
import type { Asker } from './world.ts';

export type Proceeding = { readonly status: string; readonly events: readonly LifecycleEvent[] };

/** Where nothing hangs on a clock, "now" is the end of the year that everything made up lies in. */
const NOW = new Date('2026-12-31T16:00:00Z');

/** The same state and walk for the same id. */
export function proceedingOf(machine: Machine, id: string): Proceeding {
  const draw = drawOf(machine.type, id, 'proceeding');
  const status = draw.pick([...reachable(machine)]);
  let day = draw.integer(0, 120);
  let state: string | null = null;
  const events = shortestWalk(machine, status).map((event, at): LifecycleEvent => {
    const fromState: string | null = state;
    state = nextState(machine, event.name, fromState);
    if (at > 0) day += draw.integer(1, 10);
    return { ...tellEvent(machine, event, id), version: at + 1, fromState, toState: state ?? '', at: morningOf(day) };
  });
  return { status, events };
}

/** As `history` answers it: one version an event. */
export function historyOf({ events }: Proceeding) {
  return events.map((event, at) => ({
    since: event.at,
    until: events[at + 1]?.at ?? null,
    changedFields: at === 0 ? [] : ['status', 'version'],
    event: { ...event, by: event.subject },
  }));
}

/** The events that are legal in the state and open to the role, of those whose guards ask nothing. None of the past. */
export function actionsOf(machine: Machine, { status }: Proceeding, { role, asOf }: Asker): AvailableAction[] {
  if (asOf !== null) return [];
  const possible = legalEvents(machine, status).filter(({ who, guards }) => who.includes(role) && guards.length === 0);
  return possible.map(({ name, zh, en, law }) => ({ name, label: `${zh}。${en}.`, law: law ?? null }));
}

/** The periods that the walk began; one that hangs on more than the walk is left out. */
export function deadlinesOf({ deadlines = [] }: Machine, { events }: Proceeding): Deadline[] {
  const certain = deadlines.filter(({ applies }) => applies === undefined);
  return computeDeadlines(certain, { facts: null, events }, { calendar: HOLIDAYS, at: NOW });
}

/** Breadth first from nothing, in the order of the table. */
function shortestWalk(machine: Machine, goal: string): MachineEvent<string, unknown>[] {
  const walks = new Map<string | null, MachineEvent<string, unknown>[]>([[null, []]]);
  for (const [from, walk] of walks) {
    for (const event of legalEvents(machine, from)) {
      const to = nextState(machine, event.name, from);
      if (to !== null && !walks.has(to)) walks.set(to, [...walk, event]);
    }
  }
  return walks.get(goal) ?? [];
}

function tellEvent({ type }: Machine, { name, who, anonymous }: MachineEvent<string, unknown>, entityId: string) {
  const role = who[0] ?? 'system';
  const id = `${entityId}-${name}`;
  const subject = anonymous ? null : `mock:${role}`;
  return { id, type, entityId, name, role, subject, reason: null, origin: 'SYNTHETIC' as const };
}

function morningOf(day: number): Date {
  return new Date(`${dayIn2026(day)}T02:00:00Z`);
}

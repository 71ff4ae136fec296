// Decides whether an event may be fired: is it legal in this state, may this role, do its guards hold. Pure.
import type { Role } from '@jinyun/schema/actor';
import { ToldError } from '@jinyun/schema/told-error';
import { type EventInput, eventOf, legalEvents, type Machine, type MachineEvent, nextState } from './machine.ts';

export type Attempt<S extends string, F> = {
  readonly event: string;
  /** Null where the event makes what it speaks of. */
  readonly state: S | null;
  readonly role: Role;
  readonly facts: F;
  readonly input: EventInput;
};

/**
 * The state the event leads to. Throws ILLEGAL_TRANSITION with the legal events, FORBIDDEN with the roles that may, or
 * GUARD_FAILED with the guard's name; a name that is no event of the table is our own bug.
 */
export function step<S extends string, F>(machine: Machine<S, F>, attempt: Attempt<S, F>): S {
  const { event: name, state, role, facts, input } = attempt;
  const event = eventOf(machine, name);
  if (event === undefined) throw new Error(`${machine.type} has no event ${name}.`);
  const to = nextState(machine, name, state);
  if (to === null) throw illegal(machine, name, state);
  if (!event.who.includes(role)) throw forbidden(event, role);
  const failed = event.guards.find((guard) => !guard.holds(facts, input));
  if (failed !== undefined) {
    const { name: guard, zh, en, law } = failed;
    const told = { guard, ...(law !== undefined && { law }) };
    throw new ToldError('GUARD_FAILED', `${name} is not possible yet: ${en}（${zh}）`, told);
  }
  return to;
}

/** The events this role could fire now: legal in the state, allowed to the role, and no guard stands in the way for good. */
export function availableEvents<S extends string, F>(
  machine: Machine<S, F>,
  { state, role, facts }: Omit<Attempt<S, F>, 'event' | 'input'>,
): MachineEvent<S, F>[] {
  return legalEvents(machine, state).filter(
    ({ who, guards }) => who.includes(role) && guards.every((guard) => guard.holds(facts, null)),
  );
}

function illegal<S extends string, F>(machine: Machine<S, F>, name: string, state: S | null): ToldError {
  const legal = legalEvents(machine, state)
    .filter(({ who }) => who.some((role) => role !== 'system'))
    .map((event) => event.name);
  const instead = legal.length === 0 ? 'nothing more can be done with it' : `possible now: ${legal.join(', ')}`;
  const sentence = `${name} is not legal while the ${machine.type} is ${state ?? 'not there'}; ${instead}.`;
  return new ToldError('ILLEGAL_TRANSITION', sentence, { currentState: state, legalEvents: legal });
}

function forbidden<S extends string, F>({ name, who }: MachineEvent<S, F>, role: Role): ToldError {
  const sentence = `${name} may not be fired by the role ${role}: it takes ${who.join(' or ')}.`;
  return new ToldError('FORBIDDEN', sentence, { roles: [...who] });
}

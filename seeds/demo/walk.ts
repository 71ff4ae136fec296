// Brings a synthetic row into its state by events that its machine allows, as if people had fired them. Pure.
import type { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { type EventInput, eventOf, type Machine } from '@jinyun/kit/lifecycle/machine';
import { step } from '@jinyun/kit/lifecycle/step';
import type { Role } from '@jinyun/schema/actor';

export type WalkStep<F> = {
  readonly event: string;
  readonly role: Role;
  readonly at: Date;
  /** What the event's guards look at, as it stood before it. */
  readonly facts: F;
  readonly input?: EventInput;
  readonly reason?: string;
};

export type Walked<S extends string> = {
  readonly status: S;
  readonly version: number;
  readonly events: readonly WalkedEvent[];
};

/** A row of LifecycleEvent. */
export type WalkedEvent = Pick<
  LifecycleEvent,
  'id' | 'type' | 'entityId' | 'version' | 'name' | 'fromState' | 'toState' | 'role' | 'subject' | 'reason' | 'at'
> & { readonly origin: 'SYNTHETIC' };

/** State, version and history after the steps. Throws as `step` does where one of them is not legal. */
export function walk<S extends string, F>(
  machine: Machine<S, F>,
  entityId: string,
  steps: readonly WalkStep<F>[],
): Walked<S> {
  let state: S | null = null;
  const events = steps.map(({ event, role, at, facts, input = {}, reason }, index) => {
    const from: S | null = state;
    const to: S = step(machine, { event, state: from, role, facts, input });
    state = to;
    const version = index + 1;
    const subject = eventOf(machine, event)?.anonymous ? null : `demo:${role}`;
    const id = `${entityId}-event-${version}`;
    const what = { id, type: machine.type, entityId, version, name: event, fromState: from, toState: to };
    return { ...what, role, subject, reason: reason ?? null, at, origin: 'SYNTHETIC' as const };
  });
  if (state === null) throw new Error(`${entityId} was brought into no state: a walk has one step at least.`);
  return { status: state, version: events.length, events };
}

// Tells what happened to one made-up row: events fired at moments of a diary, each with the facts as they stood then.
import type { EventInput, Machine } from '@jinyun/kit/lifecycle/machine';
import type { Role } from '@jinyun/schema/actor';
import type { Diary, Moment } from './diary.ts';
import { type Walked, type WalkStep, walk } from './walk.ts';

export type Story<S extends string> = {
  /** Fires the event now, as the diary stands. */
  fire(event: string, role: Role, input?: EventInput, reason?: string): Moment;
  /** State, version and history; throws where an event was not legal. */
  tell(): Walked<S>;
};

/** `facts` must copy what it shows: the row goes on changing after the event. */
export function openStory<S extends string, F>(
  machine: Machine<S, F>,
  entityId: string,
  { diary, facts }: { readonly diary: Diary; readonly facts: () => F },
): Story<S> {
  const steps: WalkStep<F>[] = [];
  return {
    fire: (event, role, input = {}, reason) => {
      const moment = diary.now();
      steps.push({ event, role, at: moment.at, facts: facts(), input, ...(reason !== undefined && { reason }) });
      return moment;
    },
    tell: () => walk(machine, entityId, steps),
  };
}

// What comes of an attempt at an event, in words that a test compares: the state it leads to, or why it is refused.
import { ToldError } from '@jinyun/schema/told-error';
import type { Machine } from '../lifecycle/machine.ts';
import { type Attempt, step } from '../lifecycle/step.ts';

/** A state, the name of the guard that stands in the way, or the code of the refusal. */
export function outcomeOf<S extends string, F>(
  machine: Machine<S, F>,
  attempt: Omit<Attempt<S, F>, 'input'> & Partial<Pick<Attempt<S, F>, 'input'>>,
): string {
  try {
    return step(machine, { input: {}, ...attempt });
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    return String(error.extensions.guard ?? error.code);
  }
}

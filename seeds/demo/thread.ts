// The events of one made-up row, put down one by one, each checked against its machine as it is put down.
import type { EventInput, Machine } from '@jinyun/kit/lifecycle/machine';
import type { Role } from '@jinyun/schema/actor';
import { type Walked, type WalkStep, walk } from './walk.ts';

export type Thread<S extends string, F> = {
  readonly id: string;
  /** Throws where the event is not legal now, not the role's, or a guard stands in its way. */
  fire(event: string, role: Role, at: Date, facts: F, given?: Given): void;
  state(): S;
  walked(): Walked<S>;
};
type Given = { readonly input?: EventInput; readonly reason?: string };

/** Begins with the event that makes the row. */
export function openThread<S extends string, F>(machine: Machine<S, F>, id: string, first: WalkStep<F>): Thread<S, F> {
  const steps: WalkStep<F>[] = [first];
  let walked = walk(machine, id, steps);
  return {
    id,
    fire: (event, role, at, facts, given = {}) => {
      steps.push({ event, role, at, facts, ...given });
      walked = walk(machine, id, steps);
    },
    state: () => walked.status,
    walked: () => walked,
  };
}

/** The state a row was in just before an instant; null where it was not there yet. */
export function stateBefore<S extends string>({ events }: Walked<S>, at: Date): S | null {
  const before = events.filter((event) => (event.at as Date) < at);
  return (before.at(-1)?.toState as S | undefined) ?? null;
}

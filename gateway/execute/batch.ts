// Entities that one call of a department asks for.
import type { AnswerPath, Data } from './targets.ts';

/** Targets that are asked for in one call. `context` are variables that their places decide. */
export type Batch = {
  readonly targets: readonly Data[];
  /** Where each target stands. */
  locate(): readonly AnswerPath[];
  readonly context: Readonly<Record<string, unknown>>;
};

// What answers operations in these suites: our gateway, whichever way it is built, and the oracles it has to equal.
import type { FormattedExecutionResult } from 'graphql';

export type Operation = {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>>;
};
export type Answer = FormattedExecutionResult & {
  /** The answer's `data` as it was sent, so that the order of fields and the figures' digits count. */
  readonly text?: string;
};
/** Rejects for nothing that a subgraph does. */
export type Subject = (operation: Operation) => Promise<Answer>;

/** A subject that is open, and how many fetches it has sent since the last `fetches.splice(0)`. */
export type OpenSubject = {
  readonly name: string;
  readonly answer: Subject;
  readonly fetches: Sent[];
  close(): Promise<void>;
};

/** One call of a subgraph. */
export type Sent = { readonly subgraph: string; readonly query: string; readonly representations: number };

// The one place where a department's server writes to its log: one JSON line an event on standard error.

export type Observation = {
  readonly department: string;
  readonly cause: unknown;
} & (
  | { readonly event: 'masked_error'; readonly reference: string }
  | { readonly event: 'database_unreachable' }
  | { readonly event: 'outbox_stalled' }
  | { readonly event: 'outbox_delivery_failed'; readonly topic: string; readonly attempt: number }
);

/** Writes one observation. The cause keeps its stack here, and only here. */
export function observe(observation: Observation): void {
  const { cause, ...rest } = observation;
  const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...rest, cause: reason })}\n`);
}

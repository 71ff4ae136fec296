// A request that is refused whole, before anything of it is executed: errors, no data, and the HTTP status they call for.
import { MASKED_ERRORS, TOLD_ERRORS, type ToldCode } from '@jinyun/schema/errors';
import { ToldError } from '@jinyun/schema/told-error';
import type { GraphQLFormattedError } from 'graphql';

export class Refusal extends Error {
  /** As the client reads them; at least one. */
  readonly errors: readonly GraphQLFormattedError[];
  /** Of the first error's code. */
  readonly status: number;

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'refused');
    this.errors = errors;
    const code = errors[0]?.extensions?.code;
    this.status =
      typeof code === 'string' && Object.hasOwn(TOLD_ERRORS, code)
        ? statusOf(code as ToldCode)
        : MASKED_ERRORS.INTERNAL.status;
  }
}

/** What a stage threw as a refusal; null for a fault of our own. */
export function asRefusal(thrown: unknown): Refusal | null {
  if (thrown instanceof Refusal) return thrown;
  return thrown instanceof ToldError ? new Refusal([thrown.toJSON()]) : null;
}

function statusOf(code: ToldCode): number {
  return TOLD_ERRORS[code].status;
}

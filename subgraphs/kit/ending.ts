// When a department stops working for a caller: at the caller's deadline, or when the caller has left.
import { TOLD_ERRORS } from '@jinyun/schema/errors';
import { ToldError } from '@jinyun/schema/told-error';

/** Whose work may end before it is done. */
export type Ending = {
  /** Why nothing new is begun any more; null while the caller waits. */
  readonly ended: string | null;
};

/** For a caller who sets no deadline and whose leaving nobody hears. */
export const ENDLESS: Ending = { ended: null };

/** Ends at a moment on the clock of `performance.now()`, or before, when it is told that the caller left. */
export class CallerWaits implements Ending {
  readonly #endsAt: number;
  #left = false;

  constructor(budgetMs: number) {
    this.#endsAt = performance.now() + budgetMs;
  }

  get ended(): string | null {
    if (this.#left) return 'caller_left';
    return performance.now() >= this.#endsAt ? 'deadline' : null;
  }

  leave(): void {
    this.#left = true;
  }
}

/** Throws DEADLINE_EXCEEDED where nothing new may begin; asked before whatever may cost a statement. */
export function assertWaits(ending: Ending): void {
  if (ending.ended === null) return;
  const { zh, en } = TOLD_ERRORS.DEADLINE_EXCEEDED;
  throw new ToldError(
    'DEADLINE_EXCEEDED',
    `${en} (${zh}): nothing was begun after it; ask for less, or allow more time.`,
  );
}

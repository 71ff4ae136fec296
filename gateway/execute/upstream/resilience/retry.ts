// Asks once more where that can help: queries only, for a department that could not be reached or was between two states.
import type { Lifetime } from '../../../lifetime.ts';
import { type Upstream, type UpstreamAnswer, UpstreamError, type UpstreamRequest } from '../upstream.ts';
import type { RetryBudget } from './retry-budget.ts';
import type { Surroundings } from './surroundings.ts';

export type RetrySettings = {
  readonly retriesMax: number;
  /** The longest pause before the first repeat; each further one may be twice as long. */
  readonly pauseMsMax: number;
};
type Outcome = { readonly answer: UpstreamAnswer } | { readonly error: unknown };

/** Every pause is drawn by chance, so that those who failed together do not return together. */
export function retried(
  upstream: Upstream,
  { retriesMax, pauseMsMax }: RetrySettings,
  { budget, surroundings }: { readonly budget: RetryBudget; readonly surroundings: Surroundings },
): Upstream {
  const { now, random } = surroundings;
  const repeat = async (request: UpstreamRequest, first: Outcome): Promise<UpstreamAnswer> => {
    let outcome = first;
    for (let repeats = 0; repeats < retriesMax && mayHelp(outcome); repeats++) {
      const pauseMs = random() * pauseMsMax * 2 ** repeats;
      if (now() + pauseMs >= request.lifetime.endsAt || !budget.allows(now())) break;
      if (!(await pause(pauseMs, request.lifetime, surroundings)) || !budget.take(now())) break;
      outcome = await settle(upstream(request));
    }
    if ('answer' in outcome) return outcome.answer;
    throw outcome.error;
  };
  return (request) => {
    if (request.operation.kind === 'mutation') return upstream(request);
    budget.countFirst(now());
    return upstream(request).then(
      (answer) => (isBetweenStates(answer.status) ? repeat(request, { answer }) : answer),
      (error: unknown) => repeat(request, { error }),
    );
  };
}

function mayHelp(outcome: Outcome): boolean {
  if ('answer' in outcome) return isBetweenStates(outcome.answer.status);
  return outcome.error instanceof UpstreamError && outcome.error.kind === 'unreached';
}

/** Bad gateway, unavailable, gateway timeout: what stands before a department that restarts says so. */
function isBetweenStates(status: number): boolean {
  return status === 502 || status === 503 || status === 504;
}

function settle(answer: Promise<UpstreamAnswer>): Promise<Outcome> {
  return answer.then(
    (whole): Outcome => ({ answer: whole }),
    (error: unknown): Outcome => ({ error }),
  );
}

/** Whether the request still lives after the pause. */
function pause(milliseconds: number, lifetime: Lifetime, { after }: Surroundings): Promise<boolean> {
  return new Promise((resolve) => {
    const takeBack = after(milliseconds, () => {
      release();
      resolve(true);
    });
    const release = lifetime.onEnd(() => {
      takeBack();
      resolve(false);
    });
  });
}

// What is known of the days of a campaign or a call, and what its rows let one count. Pure: no database, no clock.
import { daysBetween, toDate } from '@jinyun/kit/calendar/civil-date';
import type { Period } from '@jinyun/kit/period-total';
import { knowledgeOf, type Provenance } from '@jinyun/kit/provenance';
import { exactly, type Figure, type Quantity, quantityOf } from '@jinyun/kit/quantity';

export type Days = {
  readonly fromOn?: string | null;
  readonly toOn?: string | null;
  readonly withinFrom?: string | null;
  readonly withinTo?: string | null;
};
export type CallWindow = Period & { readonly days: Quantity };

/** The period it lies in: its own days where they are known, else what bounds them. */
export function boundsInTime({ fromOn, toOn, withinFrom, withinTo }: Days): Period {
  return { from: fromOn ?? withinFrom ?? null, to: toOn ?? withinTo ?? null };
}

/** How long a call stands open, in days, first and last included: as stated, else counted from its two days. */
export function windowOf(call: Provenance & Days & { readonly windowDays?: Figure | null }): CallWindow {
  const { fromOn: from = null, toOn: to = null, windowDays } = call;
  if (windowDays != null || from === null || to === null) {
    return { from, to, days: quantityOf(windowDays, call, 'window') };
  }
  const days = quantityOf(exactly(daysBetween(toDate(from), toDate(to)) + 1), call, 'window');
  const stated = knowledgeOf(call, 'window') === 'STATED';
  return { from, to, days: stated ? { ...days, knowledge: 'COMPUTED' } : days };
}

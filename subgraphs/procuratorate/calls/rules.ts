// What is known of the days of a campaign or a call, and what its rows let one count. Pure: no database, no clock.
import { daysBetween, toDate } from '@jinyun/kit/calendar/civil-date';
import type { Period } from '@jinyun/kit/period-total';
import { knowledgeOf, type Provenance } from '@jinyun/kit/provenance';
import { exactly, type Figure, type Quantity, quantityOf } from '@jinyun/kit/quantity';
import type { RecommendationStatus } from '../cases/entities.ts';
import { isWhollyReplied } from '../cases/rules.ts';
import { countUnder } from '../leads/rules.ts';
import type { VerificationKind } from '../rectification/entities.ts';

export type Days = {
  readonly fromOn?: string | null;
  readonly toOn?: string | null;
  readonly withinFrom?: string | null;
  readonly withinTo?: string | null;
};
/** A case of a campaign with what has become of it. */
export type CaseSteps = Provenance & {
  readonly recommendationStates: readonly (RecommendationStatus | null | undefined)[];
  readonly claimCount: number;
  readonly verificationKinds: readonly VerificationKind[];
  /** Results of its follow-up visits, by round. */
  readonly results: readonly (string | null | undefined)[];
};
/** Each step counts cases, so that none is counted twice on the way down. */
export type CampaignFunnel = Readonly<
  Record<'calls' | 'leads' | 'filed' | 'recommended' | 'replied' | 'claimed' | 'verified' | 'held', Quantity>
>;

const NOT_YET_SERVED: readonly RecommendationStatus[] = ['DRAFTED', 'APPROVED'];

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

/**
 * How a campaign's calls became leads and cases, and how far these came: claimed is not verified, verified not held. A
 * step that no row shows is unknown, not zero, unless the house made the campaign up.
 */
export function funnelOf(
  campaign: Pick<Provenance, 'origin'>,
  { calls, leads, cases }: { calls: readonly Provenance[]; leads: readonly Provenance[]; cases: readonly CaseSteps[] },
): CampaignFunnel {
  const count = (rows: readonly Provenance[]) => countUnder(campaign, rows);
  const served = (state: RecommendationStatus | null | undefined) => state != null && !NOT_YET_SERVED.includes(state);
  return {
    calls: count(calls),
    leads: count(leads),
    filed: count(cases),
    recommended: count(cases.filter(({ recommendationStates }) => recommendationStates.some(served))),
    replied: count(cases.filter(({ recommendationStates }) => recommendationStates.some(isWhollyReplied))),
    claimed: count(cases.filter(({ claimCount }) => claimCount > 0)),
    verified: count(cases.filter(({ verificationKinds }) => verificationKinds.includes('VERIFIED'))),
    held: count(cases.filter(({ results }) => results.at(-1) === 'HELD')),
  };
}

// Which rows of policing count what a source states as a total. Pure: the condition alone, nothing is read here.
import type { PeriodTotal } from '@jinyun/kit/period-total';
import { type Counted, flow, stock } from '@jinyun/kit/recorded-total';
import { SocialAssistance } from '../assistance/entities.ts';
import { MediationAgreement } from '../mediation/entities.ts';
import { PolicePost } from '../posts/entities.ts';
import type { PolicingMetric } from './entities.ts';

type Scoped = Pick<PeriodTotal, 'metric' | 'scope' | 'periodFrom' | 'periodTo'>;

/** Null where no row counts it, or not within this scope. */
export function countedBy({ metric, scope, periodFrom, periodTo }: Scoped): Counted | null {
  const days = { $gte: periodFrom, $lte: periodTo };
  const place = placeOf(scope);
  const whole = scope.startsWith('county:');
  switch (metric as PolicingMetric) {
    case 'POSTS':
      return whole ? stock(PolicePost) : null;
    case 'POSTS_URBAN':
      return whole ? stock(PolicePost, { setting: 'URBAN' }) : null;
    case 'POSTS_RURAL':
      return whole ? stock(PolicePost, { setting: 'RURAL' }) : null;
    case 'DISPUTES_RESOLVED':
      return place && flow(MediationAgreement, { effectiveOn: days, dispute: place });
    case 'ASSISTANCE_CASES':
      return place && flow(SocialAssistance, { raisedOn: days, ...place });
    default:
      return null;
  }
}

type Place = { readonly townshipCode?: string; readonly post?: string };

/** The condition that rows lie within the scope; null for one that no row knows. */
function placeOf(scope: string): Place | null {
  const [kind, id = ''] = scope.split(':');
  if (kind === 'township') return { townshipCode: id };
  if (kind === 'post') return { post: id };
  return kind === 'county' ? {} : null;
}

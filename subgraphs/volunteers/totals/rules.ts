// Which rows of the volunteers count what a source states as a total. Pure: the condition alone, nothing is read here.
import type { PeriodTotal } from '@jinyun/kit/period-total';
import { type Counted, stock } from '@jinyun/kit/recorded-total';
import { Observer } from '../observers/entities.ts';
import { VolunteerMember, VolunteerOrganisation } from '../organisations/entities.ts';
import type { VolunteerMetric } from './entities.ts';

/** Null where no row counts it, or not within this scope. */
export function countedBy({ metric, scope }: Pick<PeriodTotal, 'metric' | 'scope'>): Counted | null {
  if (!scope.startsWith('county:')) return null;
  switch (metric as VolunteerMetric) {
    case 'MEMBERS':
      return stock(VolunteerMember);
    case 'OBSERVERS':
      return stock(Observer);
    case 'ORGANISATIONS':
      return stock(VolunteerOrganisation);
    default:
      return null;
  }
}

// The arithmetic of hours: what a check-in credits, what an activity's length allows, what entries add up to.
// Pure: no database, no clock. The step and the limit of a day are ours; the source states neither.
import { sum } from '@jinyun/kit/interval';
import { knowledgeOf, type Provenance } from '@jinyun/kit/provenance';
import { boundsOf, exactly, type Figure, type Quantity, quantityOf, unknown } from '@jinyun/kit/quantity';

const HOUR_MS = 60 * 60 * 1000;
const HOURS_A_DAY = 24;
/** Quarters of an hour add up without rounding. */
const STEPS_AN_HOUR = 4;

type Stay = { readonly checkedInAt?: Date | null; readonly checkedOutAt?: Date | null };
type Entry = Provenance & { readonly kind: string; readonly hours: Figure };

/**
 * Hours credited for a stay: whole quarters, rounded down. Null where an end is missing, where the ends are the wrong
 * way round, or where more than a day lies between them: then somebody forgot to check out, and nobody knows when.
 */
export function creditHours({ checkedInAt, checkedOutAt }: Stay): number | null {
  if (checkedInAt == null || checkedOutAt == null) return null;
  const hours = (checkedOutAt.getTime() - checkedInAt.getTime()) / HOUR_MS;
  if (hours <= 0 || hours > HOURS_A_DAY) return null;
  return Math.floor(hours * STEPS_AN_HOUR) / STEPS_AN_HOUR;
}

/** `creditHours` as the graph answers it. */
export function creditOf(stay: Stay & Provenance): Quantity {
  const hours = creditHours(stay);
  if (hours === null || stay.origin === 'PLACEHOLDER') return unknown();
  return { ...exactly(hours), knowledge: computedFrom(stay), citations: [] };
}

/** Whether hours fit into an activity of so many days. Null where the length or the hours leave it open. */
export function isWithinLength(hours: Figure, days: Figure | null | undefined): boolean | null {
  if (days == null) return null;
  const [asked, length] = [boundsOf(hours), boundsOf(days)];
  if (asked.high !== null && length.low !== null && asked.high <= length.low * HOURS_A_DAY) return true;
  if (asked.low !== null && length.high !== null && asked.low > length.high * HOURS_A_DAY) return false;
  return null;
}

/**
 * What a member's entries of one kind add up to. Synthetic entries count for a synthetic member alone; without entries
 * the sum is unknown for anybody whom the house did not make up.
 */
export function addHours(member: Provenance, entries: readonly Entry[], kind: string): Quantity {
  const synthetic = member.origin === 'SYNTHETIC';
  const counted = entries.filter((entry) => entry.kind === kind && (entry.origin === 'SYNTHETIC') === synthetic);
  if (!synthetic) return sum(counted.map((entry) => quantityOf(entry.hours, entry, 'hours')));
  const total = counted.length === 0 ? exactly(0) : sum(counted.map(({ hours }) => quantityOf(hours, member, 'hours')));
  return { ...total, knowledge: 'SYNTHETIC', citations: [] };
}

function computedFrom(row: Provenance): Quantity['knowledge'] {
  const knowledge = knowledgeOf(row, 'creditHours');
  return knowledge === 'STATED' ? 'COMPUTED' : knowledge;
}

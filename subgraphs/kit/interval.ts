// Arithmetic on quantities: sums of bounds, ratios as intervals, comparisons that may answer UNKNOWN.
// Every figure here counts or measures something, so no value is below zero; that alone is assumed of an open lower end.
import type { Citation } from '@jinyun/schema/article';
import { boundsOf, type Figure, type Quantity, show, showAtLeast, showAtMost, unknown } from './quantity.ts';

export type Truth = 'TRUE' | 'FALSE' | 'UNKNOWN';

/** The sum of all parts: lower bounds add up (an unknown part adds at least nothing), upper bounds only when all are known. */
export function sum(parts: readonly Quantity[]): Quantity {
  if (parts.length === 0) return unknown();
  const bounds = parts.map(boundsOf);
  const lows = bounds.map(({ low }) => low);
  const highs = bounds.map(({ high }) => high);
  const low = lows.some((value) => value !== null)
    ? lows.reduce<number>((total, value) => total + (value ?? 0), 0)
    : null;
  const high = highs.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );
  return compute({ low, high, upperOpen: high !== null && parts.some((part) => part.upperOpen) }, parts);
}

/** numerator / denominator as an interval; an end is open where a bound is missing or the denominator may be zero. */
export function ratio(numerator: Quantity, denominator: Quantity): Quantity {
  const top = boundsOf(numerator);
  const bottom = boundsOf(denominator);
  const low = top.low !== null && bottom.high !== null && bottom.high > 0 ? top.low / bottom.high : null;
  const high = top.high !== null && bottom.low !== null && bottom.low > 0 ? top.high / bottom.low : null;
  return compute({ low, high, upperOpen: high !== null && numerator.upperOpen }, [numerator, denominator]);
}

/** Whether left < right. UNKNOWN where the intervals overlap or an end is open. */
export function isLess(left: Figure, right: Figure): Truth {
  const a = boundsOf(left);
  const b = boundsOf(right);
  if (a.high !== null && b.low !== null && (a.high < b.low || (a.high === b.low && left.upperOpen))) return 'TRUE';
  if (a.low !== null && b.high !== null && a.low >= b.high) return 'FALSE';
  return 'UNKNOWN';
}

/** Whether left = right. TRUE only for two exact figures; FALSE where the intervals cannot meet. */
export function isEqual(left: Figure, right: Figure): Truth {
  if (isLess(left, right) === 'TRUE' || isLess(right, left) === 'TRUE') return 'FALSE';
  const [a, b] = [boundsOf(left), boundsOf(right)];
  const both = a.low !== null && a.low === a.high && b.low === b.high && a.low === b.low;
  return both && !left.upperOpen && !right.upperOpen ? 'TRUE' : 'UNKNOWN';
}

type Interval = { readonly low: number | null; readonly high: number | null; readonly upperOpen: boolean };

function compute({ low, high, upperOpen }: Interval, parts: readonly Quantity[]): Quantity {
  if (low === null && high === null) return unknown();
  const citations = uniqueCitations(parts);
  const known = { approx: null, knowledge: 'COMPUTED', citations, text: describe({ low, high, upperOpen }) } as const;
  if (low === high && !upperOpen) return { ...known, exact: low, atLeast: null, atMost: null, upperOpen };
  return { ...known, exact: null, atLeast: low, atMost: high, upperOpen };
}

function describe({ low, high, upperOpen }: Interval): string {
  if (low !== null && low === high) return show(low);
  const below = high === null ? '' : `${upperOpen ? '不到' : '至多'}${showAtMost(high)}`;
  const above = low === null ? '' : `至少${showAtLeast(low)}`;
  return [above, below].filter((part) => part !== '').join('、');
}

function uniqueCitations(parts: readonly Quantity[]): Citation[] {
  const all = parts.flatMap((part) => part.citations);
  return [...new Map(all.map((citation) => [`${citation.document} ${citation.sentenceId}`, citation])).values()];
}

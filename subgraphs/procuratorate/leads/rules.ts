// What the rows of the department let one say, and how exactly a lead's time may be told. Pure: no database, no clock.
import type { Provenance } from '@jinyun/kit/provenance';
import { atLeast, exactly, type Quantity, unknown } from '@jinyun/kit/quantity';
import { citeArticle } from '@jinyun/schema/article';

const MONTH_IN_CHINA = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' });

/** Fewer leads than this, counted by what leads to their reporters, could be told apart by who was there. */
const REPORTERS_MIN = 10;

/** The calendar month in China of an instant, as `2022-02`; null where the instant is unknown. */
export function monthOf(instant: Date | null | undefined): string | null {
  if (instant == null) return null;
  const parts = new Map(MONTH_IN_CHINA.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}`;
}

/** The first instant of that month: what may be told of an instant that would point at a reporter. */
export function startOfMonth(instant: Date): Date {
  return new Date(`${monthOf(instant)}-01T00:00:00+08:00`);
}

/**
 * How many rows are known under a parent that lists not all of them: a lower bound, there may be more than are told of.
 * Synthetic rows are never counted; no row left is unknown, not zero.
 */
export function countKnown(rows: readonly Provenance[]): Quantity {
  const real = rows.filter(({ origin }) => origin !== 'SYNTHETIC');
  if (real.length === 0) return unknown();
  const sentenceIds = new Set(real.flatMap(({ citations }) => citations));
  return { ...atLeast(real.length), knowledge: 'COMPUTED', citations: [...sentenceIds].map(citeArticle) };
}

/** `countKnown` under a row of ours: what the house made up is all there, and its number is as made up as itself. */
export function countUnder(parent: Pick<Provenance, 'origin'>, rows: readonly Provenance[]): Quantity {
  if (parent.origin !== 'SYNTHETIC') return countKnown(rows);
  return { ...exactly(rows.length), knowledge: 'SYNTHETIC', citations: [] };
}

/** A number of leads where fewer could point at a reporter: those fewer are not told apart from none, nor is any sentence. */
export function countAmongMany(leadCount: number): Quantity {
  if (leadCount < REPORTERS_MIN) return unknown();
  return { ...atLeast(leadCount), knowledge: 'COMPUTED', citations: [] };
}

// Figures as intervals: what the source's words (余, 接近, 不到, 左右) leave open stays open through every sum and ratio.
import type { Citation } from '@jinyun/schema/article';
import { citationsOf, type Knowledge, knowledgeOf, type Provenance } from './provenance.ts';

/** The interval itself, as a column holds it. Bounds are inclusive; `upperOpen` makes the upper one exclusive. */
export type Figure = {
  readonly exact: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly approx: number | null;
  readonly upperOpen: boolean;
  readonly text: string;
};

/** A figure with how it is known and its citations, as the graph answers it. */
export type Quantity = Figure & { readonly knowledge: Knowledge; readonly citations: readonly Citation[] };

const NOTHING: Figure = { exact: null, atLeast: null, atMost: null, approx: null, upperOpen: false, text: '不详' };

/** 恰好 n. */
export function exactly(n: number): Figure {
  return { ...NOTHING, exact: n, text: show(n) };
}

/** n 余, n 多: at least n, no upper bound. */
export function atLeast(n: number): Figure {
  return { ...NOTHING, atLeast: n, text: `至少${show(n)}` };
}

/** 接近 n: about n and not above it. */
export function nearly(n: number): Figure {
  return { ...NOTHING, approx: n, atMost: n, text: `接近${show(n)}` };
}

/** 不到 n: strictly less than n. */
export function lessThan(n: number): Figure {
  return { ...NOTHING, atMost: n, upperOpen: true, text: `不到${show(n)}` };
}

/** n 左右: an approximation without bounds. */
export function about(n: number): Figure {
  return { ...NOTHING, approx: n, text: `约${show(n)}` };
}

/** The figure that a row holds in `field`, as the graph answers it; a missing figure is unknown, never zero. */
export function quantityOf(figure: Figure | null | undefined, row: Provenance, field: string): Quantity {
  const knowledge = knowledgeOf(row, field);
  if (figure == null || knowledge === 'UNKNOWN') return unknown();
  return { ...figure, knowledge, citations: citationsOf(row) };
}

/** A quantity without any source. */
export function unknown(): Quantity {
  return { ...NOTHING, knowledge: 'UNKNOWN', citations: [] };
}

/** The interval a figure stands for; null is an open end. An approximation alone bounds nothing. */
export function boundsOf(figure: Figure): { low: number | null; high: number | null } {
  if (figure.exact !== null) return { low: figure.exact, high: figure.exact };
  return { low: figure.atLeast, high: figure.atMost };
}

/** Writes a number the way the graph shows it: no grouping, at most four decimals. */
export function show(n: number): string {
  return String(round(n));
}

/** A lower bound as text, rounded down: rounded to the nearest it could claim more than is known. */
export function showAtLeast(n: number): string {
  return String(round(n) <= n ? round(n) : round(round(n) - 1 / DECIMALS));
}

/** An upper bound as text, rounded up. */
export function showAtMost(n: number): string {
  return String(round(n) >= n ? round(n) : round(round(n) + 1 / DECIMALS));
}

const DECIMALS = 10_000;

function round(n: number): number {
  return Math.round(n * DECIMALS) / DECIMALS;
}

// The shared value types, each consistent in itself: a quantity, a period, a text that may be masked.
import { atLeast, exactly, nearly, type Quantity } from '@jinyun/kit/quantity';
import type { Draw } from './draw.ts';
import { dayIn2026, exampleName } from './plain-value.ts';

const SHARES = /^(rate|ratio|share)$|(Rate|Ratio|Share)$/;

/** Exact or a bound, as a source would have it; a rate is never above 1. */
export function quantity(field: string, draw: Draw): Quantity {
  if (SHARES.test(field)) return synthetic(exactly(draw.integer(0, 100) / 100));
  const number = draw.integer(1, 40);
  return synthetic(draw.pick([exactly(number), exactly(number), atLeast(number), nearly(number)]));
}

/** How many there are of what is made up. */
export function countOf(rows: readonly unknown[]): Quantity {
  return synthetic(exactly(rows.length));
}

/** A period that begins before it ends. */
export function period(draw: Draw): { from: string; to: string } {
  const first = draw.integer(0, 250);
  return { from: dayIn2026(first), to: dayIn2026(first + draw.integer(1, 100)) };
}

/** Nobody's name needs no mask. */
export function maskedText(draw: Draw) {
  return { text: exampleName(draw), masked: false, rule: null, reason: null };
}

function synthetic(figure: ReturnType<typeof exactly>): Quantity {
  return { ...figure, knowledge: 'SYNTHETIC', citations: [] };
}

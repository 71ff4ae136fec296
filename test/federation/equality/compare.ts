// Compares two answers part by part: data, the order of its fields, errors. What is unequal must be a difference on purpose.
import { isDeepStrictEqual } from 'node:util';
import { DIFFERENCES, type Difference, type Part, type Seen } from './differences.ts';
import { tellErrors } from './told-errors.ts';

export type Comparison = {
  /** Names of the differences that explain what is unequal. */
  readonly explained: readonly string[];
  /** What nothing explains, as text. */
  readonly unexplained: readonly string[];
};

export function compareAnswers(seen: Seen): Comparison {
  const unequal = (['data', 'order', 'errors'] as const).filter((part) => !isEqual(part, seen));
  const explained: string[] = [];
  const unexplained: string[] = [];
  for (const part of unequal) {
    const difference = DIFFERENCES.find((one) => applies(one, part, seen));
    if (difference) explained.push(difference.name);
    else unexplained.push(describe(part, seen));
  }
  return { explained, unexplained };
}

function applies(difference: Difference, part: Part, seen: Seen): boolean {
  return difference.parts.includes(part) && difference.from === seen.oracle && difference.explains(seen);
}

function isEqual(part: Part, { ours, theirs }: Seen): boolean {
  if (part === 'errors') return isDeepStrictEqual(tellErrors(ours.errors), tellErrors(theirs.errors));
  const isSame = isDeepStrictEqual(ours.data, theirs.data);
  // Where the data differ, their order says nothing.
  return part === 'data' ? isSame : !isSame || JSON.stringify(ours.data) === JSON.stringify(theirs.data);
}

function describe(part: Part, { operation, ours, theirs, oracle }: Seen): string {
  const { seed, query, variables } = operation;
  const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
  const values = part === 'errors' ? [ours.errors, theirs.errors] : [ours.data, theirs.data];
  return [
    `seed ${seed}: ${part} differ from ${oracle}`,
    query,
    `variables ${show(variables)}`,
    `ours   ${show(values[0])}`,
    `theirs ${show(values[1])}`,
  ].join('\n');
}

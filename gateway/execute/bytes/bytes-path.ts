// The quick way for one operation: compiled for each set of conditions when it is first asked so, tried as long as it
// mostly comes to an end, and counted.
import { Kind, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { LIMITS } from '../../config.ts';
import type { HiddenRow } from '../hidden-row.ts';
import { BAIL_REASONS, type BailReason, NotCompiled } from './bail.ts';
import { type BytesCode, type BytesInput, compileBytes } from './compile-bytes.ts';
import { readHiddenRows } from './hidden-rows.ts';
import { type BytesRun, type Gave, reasonOf, runBytes, writeAnswer } from './run-bytes.ts';

/** The whole answer `{"data":…}` in UTF-8. */
export type BytesAnswer = { readonly body: Buffer; readonly hidden: readonly HiddenRow[]; release(): void };

/** What became of each request that tried the quick way. */
export class BytesCounters {
  fast = 0;
  /** Left to the object path for a while, because it gave up too often. */
  resting = 0;
  readonly bails: Record<BailReason, number> = Object.fromEntries(BAIL_REASONS.map((reason) => [reason, 0])) as never;
  /** Operations that only the object path can answer, by the reason. */
  readonly notCompiled = new Map<string, number>();
}

/** Code, or why there is none; and how it fared of late. */
type Variant = { readonly code: BytesCode | null; runs: number; bails: number; rests: number };

export class BytesPath {
  readonly #input: BytesInput;
  /** Variables that decide what is selected. */
  readonly #conditions: readonly string[];
  readonly #variants = new LRUCache<string, Variant>({ max: LIMITS.bytesVariantsMax });

  constructor(input: BytesInput) {
    this.#input = input;
    this.#conditions = conditionVariables(input);
  }

  /** Null where it is not tried. */
  async answer(run: BytesRun, counters: BytesCounters): Promise<BytesAnswer | Gave | null> {
    const variant = this.#variant(run.coerced, counters);
    const { code } = variant;
    if (code === null || this.#rests(variant, counters)) return null;
    const outcome = await runBytes(code, run);
    if ('bail' in outcome) return this.#gaveUp(variant, outcome, counters);
    try {
      const { body, release } = writeAnswer(outcome);
      const hidden = readHiddenRows(outcome.context.h);
      counters.fast++;
      return { body, hidden, release };
    } catch (error) {
      return this.#gaveUp(variant, { bail: reasonOf(error), fetched: outcome.fetched }, counters);
    } finally {
      outcome.end();
    }
  }

  #variant(coerced: BytesRun['coerced'], counters: BytesCounters): Variant {
    const key = this.#conditions.map((name) => (coerced[name] === true ? '1' : '0')).join('');
    const known = this.#variants.get(key);
    if (known !== undefined) return known;
    const variant = { code: this.#compile(coerced, counters), runs: 0, bails: 0, rests: 0 };
    this.#variants.set(key, variant);
    return variant;
  }

  #compile(coerced: BytesRun['coerced'], { notCompiled }: BytesCounters): BytesCode | null {
    try {
      const values = this.#conditions.map((name) => [name, coerced[name] === true]);
      return compileBytes(this.#input, Object.fromEntries(values));
    } catch (error) {
      if (!(error instanceof NotCompiled)) throw error;
      notCompiled.set(error.message, (notCompiled.get(error.message) ?? 0) + 1);
      return null;
    }
  }

  /** A department that always answers in another form would cost every request twice. */
  #rests(variant: Variant, counters: BytesCounters): boolean {
    if (variant.rests > 0) {
      variant.rests--;
      counters.resting++;
      return true;
    }
    if (++variant.runs < LIMITS.bytesWatchedRuns) return false;
    if (variant.bails >= LIMITS.bytesBailsMax) variant.rests = LIMITS.bytesRestingRuns;
    variant.runs = 0;
    variant.bails = 0;
    return false;
  }

  #gaveUp(variant: Variant, gave: Gave, { bails }: BytesCounters): Gave {
    variant.bails++;
    bails[gave.bail]++;
    return gave;
  }
}

/** Of the operation and of what is asked of departments: a plan may decide by a variable too. */
function conditionVariables({ operation, steps }: BytesInput): readonly string[] {
  const names = new Set<string>();
  const documents = [operation.node, ...operation.fragments.values(), ...steps.fetches.map(({ document }) => document)];
  for (const document of documents)
    visit(document, {
      Directive: ({ name, arguments: [given] = [] }) => {
        if ((name.value === 'skip' || name.value === 'include') && given?.value.kind === Kind.VARIABLE)
          names.add(given.value.name.value);
      },
    });
  return [...names].sort();
}

// Reads what stands after `npm start --` and `npm run seed --`. A wrong one is told in a sentence, before anything starts.
import { parseArgs } from 'node:util';
import { DEPARTMENT_NAMES, type Department } from '@jinyun/schema/actor';
import type { DemoOptions } from '@jinyun/seeds/demo';
import { StartError } from './start-error.ts';

export type Flags = {
  /** The one department that runs; the others are mocked. */
  readonly only?: Department;
  /** The made-up rows that are loaded beside the article's. */
  readonly demo?: DemoOptions;
};

const SCALE_MAX = 100;
const SEED_MAX = 2 ** 31 - 1;
const DEMO_FLAGS = `--demo, --scale N (1 to ${SCALE_MAX}) and --seed N`;

/** Throws BAD_FLAG for a flag, a department or a number that is not there. */
export function readFlags(words: readonly string[]): Flags {
  const { only, ...demo } = parse(words, {
    options: { only: { type: 'string' }, ...DEMO_OPTIONS },
    takes: `npm start takes --only ${DEPARTMENT_NAMES.join('|')}, ${DEMO_FLAGS}`,
  });
  return { ...(only !== undefined && { only: readDepartment(only) }), ...readDemo(demo) };
}

/** As `readFlags`, for the command that only loads. */
export function readSeedFlags(words: readonly string[]): Pick<Flags, 'demo'> {
  return readDemo(parse(words, { options: DEMO_OPTIONS, takes: `npm run seed takes ${DEMO_FLAGS}` }));
}

const DEMO_OPTIONS = { demo: { type: 'boolean' }, scale: { type: 'string' }, seed: { type: 'string' } } as const;

function parse<const O extends Record<string, { readonly type: 'string' | 'boolean' }>>(
  words: readonly string[],
  { options, takes }: { readonly options: O; readonly takes: string },
) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new StartError('BAD_FLAG', `${words.join(' ')} is not understood: ${takes}.`, { cause: error });
  }
}

function readDepartment(word: string): Department {
  const found = DEPARTMENT_NAMES.find((name) => name === word);
  if (found !== undefined) return found;
  throw new StartError('BAD_FLAG', `--only is "${word}": it must be one of ${DEPARTMENT_NAMES.join(', ')}.`);
}

type DemoWords = { readonly demo?: boolean; readonly scale?: string; readonly seed?: string };

function readDemo({ demo = false, scale, seed }: DemoWords): Pick<Flags, 'demo'> {
  if (!demo && scale === undefined && seed === undefined) return {};
  if (!demo)
    throw new StartError('BAD_FLAG', '--scale and --seed speak of made-up rows: add --demo, or leave them out.');
  return {
    demo: {
      scale: readNumber('--scale', scale ?? '1', { min: 1, max: SCALE_MAX }),
      seed: readNumber('--seed', seed ?? '1', { min: 0, max: SEED_MAX }),
    },
  };
}

function readNumber(flag: string, word: string, { min, max }: { readonly min: number; readonly max: number }): number {
  const number = /^\d{1,10}$/.test(word) ? Number(word) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new StartError('BAD_FLAG', `${flag} is "${word}": it must be a whole number from ${min} to ${max}.`);
}

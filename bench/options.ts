// What may stand after `npm run bench --`. A wrong word is told in a sentence before anything starts.
import { parseArgs } from 'node:util';

export const PART_NAMES = ['workloads', 'clients', 'memory', 'planning', 'departments', 'county', 'growth'] as const;
export type PartName = (typeof PART_NAMES)[number];

export type Options = {
  readonly parts: readonly PartName[];
  /** Whether these are all the parts: such a run alone is written down. */
  readonly whole: boolean;
  /** Whether other gateways from npm are measured too. */
  readonly peers: boolean;
  /** Whether ours is measured over undici too. */
  readonly variants: boolean;
  readonly rounds: number;
  /** 0 where nothing is soaked. */
  readonly soakMinutes: number;
  /** Of the run, told beside its figures. */
  readonly conditions: string;
};

export class BadOption extends Error {
  override readonly name = 'BadOption';
}

export const USAGE = `npm run bench -- [--only ${PART_NAMES.join(',')}] [--peers] [--variants] [--rounds N] [--soak-minutes N] [--conditions TEXT]`;
/** Fewer say nothing of a noisy machine's spread; the default run is of so many. */
const ROUNDS = 13;

/** Throws BadOption. */
export function readOptions(words: readonly string[]): Options {
  const values = parse(words);
  return {
    parts: readParts(values.only),
    whole: values.only === undefined,
    peers: values.peers ?? false,
    variants: values.variants ?? false,
    rounds: readNumber('--rounds', values.rounds ?? String(ROUNDS), { min: 1, max: 1000 }),
    soakMinutes: readNumber('--soak-minutes', values['soak-minutes'] ?? '0', { min: 0, max: 600 }),
    conditions: values.conditions ?? '',
  };
}

function parse(words: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = {
      only: text,
      peers: flag,
      variants: flag,
      rounds: text,
      'soak-minutes': text,
      conditions: text,
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new BadOption(`${words.join(' ')} is not understood: ${USAGE}`, { cause: error });
  }
}

function readParts(only: string | undefined): readonly PartName[] {
  if (only === undefined) return PART_NAMES;
  return only.split(',').map((word) => {
    const found = PART_NAMES.find((name) => name === word);
    if (found === undefined) throw new BadOption(`There is no part "${word}": ${USAGE}`);
    return found;
  });
}

function readNumber(flag: string, word: string, { min, max }: { readonly min: number; readonly max: number }): number {
  const number = /^\d{1,6}$/.test(word) ? Number(word) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new BadOption(`${flag} is "${word}": it must be a whole number from ${min} to ${max}.`);
}

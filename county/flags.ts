// Reads what stands after `npm start --`. A wrong one is told in a sentence, before anything starts.
import { parseArgs } from 'node:util';
import { DEPARTMENT_NAMES, type Department } from '@jinyun/schema/actor';
import { StartError } from './start-error.ts';

export type Flags = {
  /** The one department that runs; the others are mocked. */
  readonly only?: Department;
};

/** Throws BAD_FLAG for a flag or a department that is not there. */
export function readFlags(words: readonly string[]): Flags {
  const { only } = parse(words);
  return only === undefined ? {} : { only: readDepartment(only) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: { only: { type: 'string' } } }).values;
  } catch (error) {
    const sentence = `${words.join(' ')} is not understood: npm start takes --only ${DEPARTMENT_NAMES.join('|')}.`;
    throw new StartError('BAD_FLAG', sentence, { cause: error });
  }
}

function readDepartment(word: string): Department {
  const found = DEPARTMENT_NAMES.find((name) => name === word);
  if (found !== undefined) return found;
  throw new StartError('BAD_FLAG', `--only is "${word}": it must be one of ${DEPARTMENT_NAMES.join(', ')}.`);
}

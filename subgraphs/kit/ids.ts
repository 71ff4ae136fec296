// Ids as clients send them: a prefix that says the kind, then lower-case words or a random tail, never a number to count.
import { randomInt } from 'node:crypto';
import { ToldError } from '@jinyun/schema/told-error';
import { townshipOf } from '@jinyun/schema/townships';

const ID_LENGTH_MAX = 64;
const TAIL = /^[0-9a-z]+(-[0-9a-z]+)*$/;

/** The id itself when it has the form `<kind>-<tail>`. Throws BAD_USER_INPUT that names the argument and the form. */
export function parseId(kind: string, argument: string, value: string): string {
  const tail = value.startsWith(`${kind}-`) ? value.slice(kind.length + 1) : '';
  if (value.length <= ID_LENGTH_MAX && TAIL.test(tail)) return value;
  throw new ToldError(
    'BAD_USER_INPUT',
    `Argument "${argument}" is not the id of a ${kind}: it must look like "${kind}-…" in lower-case letters, digits and hyphens.`,
    { argument },
  );
}

/** The code itself when it is one of the county's 18 townships, null when none is given. Throws BAD_USER_INPUT. */
export function parseTownship(argument: string, code: string | null | undefined): string | null {
  if (code == null) return null;
  if (townshipOf(code) !== undefined) return code;
  throw new ToldError(
    'BAD_USER_INPUT',
    `Argument "${argument}" is not a township of the county: take one of the 18 codes of "county { townships { code name } }".`,
    { argument },
  );
}

const TAIL_CHARACTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const TAIL_LENGTH = 16;

/** A new id of the kind with a random tail of 82 bits: it shows neither order nor time. */
export function newId(kind: string): string {
  const tail = Array.from({ length: TAIL_LENGTH }, () => TAIL_CHARACTERS[randomInt(TAIL_CHARACTERS.length)]);
  return `${kind}-${tail.join('')}`;
}

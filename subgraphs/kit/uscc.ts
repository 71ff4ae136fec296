// The unified social credit code of an organisation (GB 32100), with the organisation code inside it (GB 11714).
// Knows which codes are well formed, never which organisations exist.
import { ToldError } from '@jinyun/schema/told-error';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const INNER_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const INNER_FROM = 8;
const INNER_TO = 16;

/** Whether 18 characters are a unified social credit code: both check characters agree with what stands before them. */
export function isUscc(code: string): boolean {
  return CODE.test(code) && code[17] === checkOf(code) && code[INNER_TO] === innerCheckOf(code);
}

/** The code itself, null when none is given. Throws BAD_USER_INPUT for what is not a unified social credit code. */
export function parseUscc(argument: string, code: string | null | undefined): string | null {
  if (code == null) return null;
  if (isUscc(code)) return code;
  const rule = 'it has 18 characters, and its check characters must agree with the others (GB 32100)';
  const message = `Argument "${argument}" is not a unified social credit code: ${rule}.`;
  throw new ToldError('BAD_USER_INPUT', message, { argument });
}

/** The code of whoever registers it (8 characters: kind and place) and 8 characters of an organisation, with both checks. */
export function usccOf(registered: string, organisation: string): string {
  const inner = `${registered}${organisation}`;
  const code = `${inner}${innerCheckOf(inner)}`;
  return `${code}${checkOf(code)}`;
}

/** GB 32100: characters 1 to 17 weighted by powers of 3 modulo 31. */
function checkOf(code: string): string | undefined {
  const sum = CODE_WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(code.charAt(at)), 0);
  return ALPHABET[(31 - (sum % 31)) % 31];
}

/** GB 11714 over characters 9 to 16: letters count on from A = 10; 10 is written X, 11 is written 0. */
function innerCheckOf(code: string): string {
  const inner = code.slice(INNER_FROM, INNER_TO);
  const sum = INNER_WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(inner.charAt(at), 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

// Reads JSON values in bytes without making anything of them: each function takes the place where a value begins and
// returns the place behind it, or throws a Bail. RFC 8259, but without white space.
import { BAIL } from './bail.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [ZERO, NINE, MINUS, PLUS, DOT, E, E_SMALL] = [0x30, 0x39, 0x2d, 0x2b, 0x2e, 0x45, 0x65];
const [COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d];
/** Digits of which a double keeps each. */
const DIGITS_MAX = 15;
/** With these no number is beyond the largest double or below the smallest. */
const FRACTION_DIGITS_MAX = 100;
const EXPONENT_DIGITS_MAX = 2;
const NESTING_MAX = 200;

/** Bytes at which a string ends or needs a closer look. */
const SPECIAL = new Uint8Array(256);
SPECIAL.fill(1, 0, 0x20);
SPECIAL[QUOTE] = 1;
SPECIAL[BACKSLASH] = 1;

/** From the byte behind the opening quote. */
export function scanString(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at++] as number;
    if (SPECIAL[byte] === 0) continue;
    if (byte === QUOTE) return at;
    if (byte !== BACKSLASH) throw BAIL.escape;
    at = scanEscape(bytes, at);
  }
}

function scanEscape(bytes: Uint8Array, from: number): number {
  const byte = bytes[from];
  if (byte === 0x75) {
    for (let at = from + 1; at < from + 5; at++) if (!isHex(bytes[at])) throw BAIL.escape;
    return from + 5;
  }
  // Of " \ / b f n r t.
  const known = byte === QUOTE || byte === BACKSLASH || byte === 0x2f || byte === 0x62 || byte === 0x66;
  if (known || byte === 0x6e || byte === 0x72 || byte === 0x74) return from + 1;
  throw BAIL.escape;
}

function isHex(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= ZERO && byte <= NINE) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

/** An integer in digits alone. */
export function scanInt(bytes: Uint8Array, from: number): number {
  const end = scanDigits(bytes, bytes[from] === MINUS ? from + 1 : from);
  if (bytes[from] === MINUS && bytes[from + 1] === ZERO) throw BAIL.number;
  const next = bytes[end];
  if (next === DOT || next === E || next === E_SMALL) throw BAIL.number;
  return end;
}

/**
 * A number within the range of doubles. Its text is handed on: whoever reads it reads the number that the object path would
 * have read and written anew. Only zeros below zero would become others.
 */
export function scanNumber(bytes: Uint8Array, from: number): number {
  const start = bytes[from] === MINUS ? from + 1 : from;
  let end = skipDigits(bytes, start);
  if (end - start > 1 && bytes[start] === ZERO) throw BAIL.number;
  if (bytes[end] === DOT) end = skipDigits(bytes, end + 1);
  if (bytes[end] === E || bytes[end] === E_SMALL) {
    const sign = bytes[end + 1];
    const exponent = sign === PLUS || sign === MINUS ? end + 2 : end + 1;
    end = skipDigits(bytes, exponent);
    if (end - exponent > EXPONENT_DIGITS_MAX) throw BAIL.number;
  }
  if (start > from && isZero(bytes, start, end)) throw BAIL.number;
  return end;
}

function isZero(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === E || byte === E_SMALL) return true;
    if (byte !== ZERO && byte !== DOT) return false;
  }
  return true;
}

/** At least one. */
function skipDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at++;
  if (at === from || at - from > FRACTION_DIGITS_MAX) throw BAIL.number;
  return at;
}

function scanDigits(bytes: Uint8Array, from: number): number {
  const at = skipDigits(bytes, from);
  const count = at - from;
  if (count > DIGITS_MAX || (count > 1 && bytes[from] === ZERO)) throw BAIL.number;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}

/** Any value, for scalars that are not ours to judge. Not null. */
export function scanAny(bytes: Uint8Array, from: number, nesting = 0): number {
  if (nesting > NESTING_MAX) throw BAIL.size;
  const byte = bytes[from];
  if (byte === QUOTE) return scanString(bytes, from + 1);
  if (byte === OPEN) return scanAnyObject(bytes, from + 1, nesting);
  if (byte === OPEN_LIST) return scanAnyList(bytes, from + 1, nesting);
  if (byte === 0x74 || byte === 0x66 || byte === 0x6e) return scanWord(bytes, from);
  return scanNumber(bytes, from);
}

function scanAnyObject(bytes: Uint8Array, from: number, nesting: number): number {
  let at = from;
  if (bytes[at] === CLOSE) return at + 1;
  for (;;) {
    if (bytes[at] !== QUOTE) throw BAIL.form;
    at = scanString(bytes, at + 1);
    if (bytes[at] !== COLON) throw BAIL.form;
    at = scanAny(bytes, at + 1, nesting + 1);
    const next = bytes[at++];
    if (next === CLOSE) return at;
    if (next !== COMMA) throw BAIL.form;
  }
}

function scanAnyList(bytes: Uint8Array, from: number, nesting: number): number {
  let at = from;
  if (bytes[at] === CLOSE_LIST) return at + 1;
  for (;;) {
    at = scanAny(bytes, at, nesting + 1);
    const next = bytes[at++];
    if (next === CLOSE_LIST) return at;
    if (next !== COMMA) throw BAIL.form;
  }
}

const WORDS = ['true', 'false', 'null'].map((word) => Buffer.from(word));

function scanWord(bytes: Uint8Array, from: number): number {
  const word = WORDS.find((letters) => letters.every((letter, index) => bytes[from + index] === letter));
  if (word === undefined) throw BAIL.form;
  return from + word.length;
}

/** Ranges shorter than this are copied in words, because a call for each costs more. */
const SHORT_BYTES = 72;

/** Copies `from` to `end` of one buffer to `to` of another; returns the place behind it. Throws a RangeError past its end. */
export function copyRange(
  out: Uint8Array,
  outView: DataView,
  to: number,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
): number {
  const length = end - from;
  if (length > SHORT_BYTES) {
    out.set(bytes.subarray(from, end), to);
    return to + length;
  }
  let [read, write] = [from, to];
  for (const last = end - 4; read <= last; read += 4, write += 4)
    outView.setInt32(write, view.getInt32(read, true), true);
  if (write + (end - read) > out.length) throw new RangeError('the answer is longer than its buffer');
  while (read < end) out[write++] = bytes[read++] as number;
  return write;
}

/** FNV-1a over a range, going on from `hash`. */
export function hashRange(bytes: Uint8Array, from: number, end: number, hash: number): number {
  let mixed = hash;
  for (let at = from; at < end; at++) mixed = Math.imul(mixed ^ (bytes[at] as number), 16_777_619);
  return mixed;
}

export function sameRange(a: Uint8Array, from: number, end: number, b: Uint8Array, at: number, to: number): boolean {
  if (end - from !== to - at) return false;
  for (let offset = 0; offset < end - from; offset++) if (a[from + offset] !== b[at + offset]) return false;
  return true;
}

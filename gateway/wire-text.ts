// Wire text: UTF-8 bytes as a string of one character a byte (ISO 8859-1), from socket to socket without decoding.
// Chinese text stays a one-byte string that way, which V8 parses, compares and writes several times faster.
import { isUtf8 } from 'node:buffer';

/** Text whose characters are the bytes of its UTF-8 form. */
export type WireText = string;

/** What the bytes say, as wire text that `JSON.parse` may read: escapes above ASCII and broken UTF-8 are written out first. */
export function readWireJson(bytes: Buffer): WireText {
  const text = bytes.toString('latin1');
  if (isUtf8(bytes) && !ESCAPED.test(text)) return text;
  return toWire(writeOutEscapes(bytes.toString('utf8')));
}

/** The wire text of ordinary text. */
export function toWire(text: string): WireText {
  return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

/** The ordinary text of wire text. */
export function fromWire(text: WireText): string {
  return ASCII.test(text) ? text : Buffer.from(text, 'latin1').toString('utf8');
}

/** A value from JSON with every string and every name in it made ordinary text. */
export function valueFromWire(value: unknown): unknown {
  if (value === null || (typeof value !== 'object' && typeof value !== 'string')) return value;
  return JSON.parse(fromWire(JSON.stringify(value)));
}

/** A value from JSON with every string and every name in it made wire text. */
export function valueToWire(value: unknown): unknown {
  if (value === null || (typeof value !== 'object' && typeof value !== 'string')) return value;
  return JSON.parse(toWire(JSON.stringify(value)));
}

const ASCII = /^[\0-\x7f]*$/;
/** A character above ASCII as an escape would come out of `JSON.parse` as itself and not as its bytes. */
const ESCAPED = /\\u(?!00[0-7])/i;

/** Numbers are left as they stand, for JSON.parse would round long ones; a lone surrogate has no bytes and stays an escape. */
function writeOutEscapes(json: string): string {
  return json.replace(ESCAPE, (found, high?: string, low?: string, unit?: string) => {
    if (high !== undefined && low !== undefined) return String.fromCharCode(parseHex(high), parseHex(low));
    if (unit === undefined) return found;
    const code = parseHex(unit);
    return code < 0x80 || (code >= 0xd800 && code < 0xe000) ? found : String.fromCharCode(code);
  });
}

/** A surrogate pair, a single unit, or any other escape, so that an escaped backslash is not taken for the start of one. */
const ESCAPE = /\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u([0-9a-f]{4})|\\[\s\S]/gi;

function parseHex(digits: string): number {
  return Number.parseInt(digits, 16);
}

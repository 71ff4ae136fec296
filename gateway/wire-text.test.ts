// Text goes through the gateway as bytes: whatever JSON said when it came in, it says when it leaves.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromWire, readWireJson, toWire, valueFromWire, valueToWire } from './wire-text.ts';

test('any JSON comes out as it went in', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const sent = JSON.stringify(value);
      const wire = readWireJson(Buffer.from(sent));
      expect(JSON.parse(leave(JSON.stringify(JSON.parse(wire))))).toEqual(JSON.parse(sent));
      expect(valueFromWire(valueToWire(value))).toEqual(JSON.parse(sent));
    }),
  );
});

test.each([
  ['an escape above ASCII', '"\\u4e2d\\u00e9"', '"中é"'],
  ['an escaped pair of surrogates', '"\\ud83d\\ude00"', '"😀"'],
  ['a lone surrogate', '"\\ud83d"', '"\\ud83d"'],
  ['an escaped backslash before a u', '"\\\\u4e2d"', '"\\\\u4e2d"'],
  ['an escaped quote and control characters', '"\\"\\u000a\\n"', '"\\"\\n\\n"'],
  ['a long number beside an escape', '["\\u4e2d",12345678901234567890]', '["中",12345678901234567000]'],
])('%s is read as what it means', (_what, sent, left) => {
  expect(leave(JSON.stringify(JSON.parse(readWireJson(Buffer.from(sent)))))).toBe(left);
});

test('broken UTF-8 is read with replacement characters, as a text decoder reads it', () => {
  const bytes = Buffer.from([0x22, 0xe4, 0xb8, 0x22]);
  expect(leave(readWireJson(bytes))).toBe(bytes.toString('utf8'));
});

test('a text and its wire form are each the other', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fromWire(toWire(text)) === text));
  expect(toWire('图').length).toBe(3);
});

/** As the host writes an answer. */
function leave(wire: string): string {
  return Buffer.from(wire, 'latin1').toString('utf8');
}

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUscc, parseUscc, usccOf } from './uscc.ts';

const VECTOR = '91350100M000100Y43';
const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const DIGITS = [...'0123456789'];

test('the code given as the example of the standard is right', () => {
  expect(isUscc(VECTOR)).toBe(true);
});

test('a code made from its parts is the code of the standard', () => {
  expect(usccOf('91350100', 'M000100Y')).toBe(VECTOR);
});

test.each([
  ['nothing', ''],
  ['17 characters', VECTOR.slice(0, -1)],
  ['19 characters', `${VECTOR}3`],
  ['small letters', VECTOR.toLowerCase()],
  ['a letter that the standard leaves out', '91350100S000100Y43'],
  ['a letter in the division code', '9135A100M000100Y43'],
  ['a space before', ` ${VECTOR.slice(1)}`],
  ['a line after', `${VECTOR}\n`],
  ['digits of another script', VECTOR.replace('9', '９')],
])('%s is no code', (_, text) => {
  expect(isUscc(text)).toBe(false);
});

test('changing any one character makes a code wrong', () => {
  fc.assert(
    fc.property(fc.nat(17), fc.constantFrom(...ALPHABET), (place, other) => {
      fc.pre(VECTOR[place] !== other);
      expect(isUscc(VECTOR.slice(0, place) + other + VECTOR.slice(place + 1))).toBe(false);
    }),
  );
});

test('the organisation code inside is checked by itself: a right outer check does not save a wrong inner one', () => {
  expect(ALPHABET.map((last) => `91350100M000100Y5${last}`).filter(isUscc)).toEqual([]);
});

test('whatever stands before, exactly one pair of check characters completes it', () => {
  const character = fc.constantFrom(...ALPHABET);
  const body = fc.tuple(
    fc.array(character, { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...DIGITS), { minLength: 6, maxLength: 6 }),
    fc.array(character, { minLength: 8, maxLength: 8 }),
  );
  fc.assert(
    fc.property(body, (parts) => {
      const text = parts.flat().join('');
      const complete = ALPHABET.flatMap((inner) => ALPHABET.map((outer) => text + inner + outer)).filter(isUscc);
      expect(complete).toHaveLength(1);
    }),
    { numRuns: 20 },
  );
});

test('an argument is passed on when it is a code, left out when there is none, and refused with a sentence', () => {
  expect([parseUscc('uscc', VECTOR), parseUscc('uscc', null), parseUscc('uscc', undefined)]).toEqual([
    VECTOR,
    null,
    null,
  ]);
  const refused = () => parseUscc('uscc', '91350100M000100Y44');
  expect(refused).toThrow('Argument "uscc" is not a unified social credit code: it has 18 characters');
  expect(refused).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'uscc' } }));
});

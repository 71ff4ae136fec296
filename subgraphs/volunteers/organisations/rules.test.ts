import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUscc } from './rules.ts';

const PUBLISHED = '91350100M000100Y43';
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

test("the standard's own example is a code", () => {
  expect(isUscc(PUBLISHED)).toBe(true);
});

test.each([
  ['', 'empty'],
  ['91350100M000100Y4', 'a character short'],
  ['91350100M000100Y433', 'a character long'],
  ['91350100m000100y43', 'lower case'],
  ['91350100I000100Y43', 'a letter the alphabet leaves out'],
  ['9135010AM000100Y43', 'a letter in the place of the division code'],
  [' 91350100M000100Y43', 'a space before'],
  ['91350100M000100Y43\n', 'a line break after'],
])('%j is refused: %s', (code) => {
  expect(isUscc(code)).toBe(false);
});

test('one wrong character is always noticed', () => {
  const change = fc.tuple(fc.nat(PUBLISHED.length - 1), fc.constantFrom(...CHARACTERS));
  fc.assert(
    fc.property(change, ([at, character]) => {
      fc.pre(PUBLISHED[at] !== character);
      expect(isUscc(PUBLISHED.slice(0, at) + character + PUBLISHED.slice(at + 1))).toBe(false);
    }),
  );
});

test('the organisation code inside is checked by itself: a right outer check does not save a wrong inner one', () => {
  const outerRight = [...CHARACTERS].map((last) => `91350100M000100Y5${last}`);
  expect(outerRight.filter(isUscc)).toEqual([]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCitizenNumber } from './citizen-number.ts';

const VECTORS = ['11010519491231002X', '33112218900101001X'];
const DIGITS = [...'0123456789'];

test.each(VECTORS)('%s is a citizen number', (number) => {
  expect(isCitizenNumber(number)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['15 digits, the form before 1999', '110105491231002'],
  ['17 characters', VECTORS[0]?.slice(0, -1)],
  ['19 characters', `${VECTORS[0]}X`],
  ['a small x', '11010519491231002x'],
  ['an X before the end', '1101051949123100X2'],
  ['digits of another script', '１1010519491231002X'],
  ['a line after', `${VECTORS[0]}\n`],
])('%s is none', (_, text) => {
  expect(isCitizenNumber(text ?? '')).toBe(false);
});

// Each of these has the check character that fits: what is wrong with it is the part it is named after.
test.each([
  ['a 31st of April', '110105', '19490431'],
  ['a 29th of February outside a leap year', '110105', '19000229'],
  ['a month 13', '110105', '19491301'],
  ['a day 0', '110105', '19490100'],
  ['a year before anybody registered', '110105', '17991231'],
  ['a province that is none', '990105', '19491231'],
])('%s makes none, whatever the check character', (_, region, birth) => {
  const candidates = [...'0123456789X'].map((check) => `${region}${birth}002${check}`);
  expect(candidates.filter(isCitizenNumber)).toEqual([]);
});

test('a 29th of February in a leap year is a day of birth', () => {
  expect([...'0123456789X'].filter((check) => isCitizenNumber(`11010520000229002${check}`))).toHaveLength(1);
});

test('a county whose code is retired or was never heard of is not refused: numbers keep it for life', () => {
  const codes = ['332528', '330329', '119999'];
  const completed = codes.map((code) =>
    [...'0123456789X'].filter((last) => isCitizenNumber(`${code}19491231002${last}`)),
  );
  expect(completed.map((found) => found.length)).toEqual([1, 1, 1]);
});

test('any one digit read wrong is noticed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VECTORS), fc.nat(16), fc.constantFrom(...DIGITS), (number, place, other) => {
      fc.pre(number[place] !== other);
      expect(isCitizenNumber(number.slice(0, place) + other + number.slice(place + 1))).toBe(false);
    }),
  );
});

test('whoever has a place and a day of birth, exactly one check character completes the number, and no digit may change', () => {
  const birth = fc.date({ min: new Date('1850-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const order = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'));
  fc.assert(
    fc.property(birth, order, fc.nat(16), fc.constantFrom(...DIGITS), (born, serial, place, other) => {
      const body = `331122${born.toISOString().slice(0, 10).replaceAll('-', '')}${serial}`;
      const complete = [...'0123456789X'].map((check) => body + check).filter(isCitizenNumber);
      expect(complete).toHaveLength(1);
      const [number = ''] = complete;
      fc.pre(number[place] !== other);
      expect(isCitizenNumber(number.slice(0, place) + other + number.slice(place + 1))).toBe(false);
    }),
  );
});

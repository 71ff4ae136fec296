import { expect, test } from '@jest/globals';
import { unknown } from '@jinyun/kit/quantity';
import { citeArticle } from '@jinyun/schema/article';
import fc from 'fast-check';
import { countAmongMany, countKnown, countUnder, monthOf, startOfMonth } from './rules.ts';

test.each([
  ['2022-02-15T08:00:00Z', '2022-02'],
  ['2022-01-31T15:59:59.999Z', '2022-01'],
  ['2022-01-31T16:00:00Z', '2022-02'],
  ['2021-12-31T16:00:00Z', '2022-01'],
  ['1988-06-30T15:00:00Z', '1988-07'],
])('in China %s lies in %s', (instant, month) => {
  expect(monthOf(new Date(instant))).toBe(month);
});

test('an unknown instant has no month', () => {
  expect([monthOf(null), monthOf(undefined)]).toEqual([null, null]);
});

test('what is told of an instant is the same for every instant of its month', () => {
  const range = { min: new Date('1992-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (instant) => {
      const told = startOfMonth(instant);
      const inChina = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
      expect(told.toISOString()).toBe(new Date(`${inChina.slice(0, 7)}-01T00:00:00+08:00`).toISOString());
      expect(told.getTime()).toBeLessThanOrEqual(instant.getTime());
      expect(monthOf(told)).toBe(monthOf(instant));
      expect(startOfMonth(told)).toEqual(told);
    }),
  );
});

test('rows are counted as a lower bound with each sentence once, synthetic ones never', () => {
  const source = { origin: 'SOURCE', citations: ['A2.2', 'A2.3'] } as const;
  const again = { origin: 'INFERRED', citations: ['A2.3'] } as const;
  const synthetic = { origin: 'SYNTHETIC', citations: [] } as const;
  expect(countKnown([source, synthetic, again])).toEqual({
    exact: null,
    atLeast: 2,
    atMost: null,
    approx: null,
    upperOpen: false,
    text: '至少2',
    knowledge: 'COMPUTED',
    citations: [citeArticle('A2.2'), citeArticle('A2.3')],
  });
  expect(countKnown([synthetic, synthetic])).toEqual(unknown());
  expect(countKnown([])).toEqual(unknown());
});

test('under a synthetic row synthetic rows are all there are, under any other they are none', () => {
  const synthetic = { origin: 'SYNTHETIC', citations: [] } as const;
  const nothing = { atLeast: null, atMost: null, approx: null, upperOpen: false, citations: [] };
  expect(countUnder(synthetic, [synthetic, synthetic])).toEqual({
    ...nothing,
    exact: 2,
    text: '2',
    knowledge: 'SYNTHETIC',
  });
  expect(countUnder(synthetic, []).exact).toBe(0);
  expect(countUnder({ origin: 'SOURCE' }, [synthetic, synthetic])).toEqual(unknown());
  expect(countUnder({ origin: 'PLACEHOLDER' }, [])).toEqual(unknown());
});

test('fewer than ten leads that could point at a reporter are unknown, like none', () => {
  expect([0, 1, 9].map(countAmongMany)).toEqual([unknown(), unknown(), unknown()]);
  expect(countAmongMany(10)).toMatchObject({ exact: null, atLeast: 10, knowledge: 'COMPUTED', citations: [] });
});

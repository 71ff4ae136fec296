import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Origin } from './provenance.ts';
import {
  about,
  atLeast,
  boundsOf,
  exactly,
  type Figure,
  lessThan,
  nearly,
  quantityOf,
  show,
  showAtLeast,
  showAtMost,
  unknown,
} from './quantity.ts';

const row = (origin: Origin, inferredFields: string[] = []) => ({ origin, citations: ['A2.5'], inferredFields });

test.each<[string, Figure, Partial<Figure>, { low: number | null; high: number | null }]>([
  ['恰好 12', exactly(12), { exact: 12, text: '12' }, { low: 12, high: 12 }],
  ['500余', atLeast(500), { atLeast: 500, text: '至少500' }, { low: 500, high: null }],
  ['接近300', nearly(300), { approx: 300, atMost: 300, text: '接近300' }, { low: null, high: 300 }],
  ['不到5', lessThan(5), { atMost: 5, upperOpen: true, text: '不到5' }, { low: null, high: 5 }],
  ['10 左右', about(10), { approx: 10, text: '约10' }, { low: null, high: null }],
])('%s says what the words say and leaves the rest open', (_, figure, stated, bounds) => {
  const nothing = { exact: null, atLeast: null, atMost: null, approx: null, upperOpen: false };
  expect(figure).toEqual({ ...nothing, ...stated });
  expect(boundsOf(figure)).toEqual(bounds);
});

test('a figure is stated, inferred with its row or by its field, and cites what the row cites', () => {
  const knownAs = (origin: Origin, inferred: string[] = []) => {
    const { knowledge, exact, citations } = quantityOf(exactly(3), row(origin, inferred), 'visits');
    return [knowledge, exact, citations.map(({ sentenceId }) => sentenceId)];
  };
  expect(knownAs('SOURCE')).toEqual(['STATED', 3, ['A2.5']]);
  expect(knownAs('SOURCE', ['visits'])).toEqual(['INFERRED', 3, ['A2.5']]);
  expect(knownAs('SOURCE', ['members'])).toEqual(['STATED', 3, ['A2.5']]);
  expect(knownAs('INFERRED')).toEqual(['INFERRED', 3, ['A2.5']]);
});

test('a missing figure is unknown, not zero, and so is whatever a placeholder holds', () => {
  const nothing = { exact: null, atLeast: null, atMost: null, approx: null, upperOpen: false };
  expect(unknown()).toEqual({ ...nothing, text: '不详', knowledge: 'UNKNOWN', citations: [] });
  for (const missing of [null, undefined]) expect(quantityOf(missing, row('SOURCE'), 'visits')).toEqual(unknown());
  expect(quantityOf(exactly(0), row('PLACEHOLDER'), 'visits')).toEqual(unknown());
  expect(quantityOf(exactly(0), row('SOURCE'), 'visits')).toMatchObject({ exact: 0, knowledge: 'STATED' });
});

test('a number is shown without grouping and with four decimals at most', () => {
  expect([0, 7900, 0.32, 1 / 3, 22.7272727].map(show)).toEqual(['0', '7900', '0.32', '0.3333', '22.7273']);
});

test('a bound is rounded outward, so that the text never claims more than the number', () => {
  const ratios = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 })).map(([top, bottom]) => top / bottom);
  fc.assert(
    fc.property(ratios, (bound) => {
      expect(Number(showAtLeast(bound))).toBeLessThanOrEqual(bound);
      expect(Number(showAtMost(bound))).toBeGreaterThanOrEqual(bound);
      expect(Number(showAtMost(bound)) - Number(showAtLeast(bound))).toBeLessThan(0.000_100_1);
    }),
  );
  expect([0.32, 0.57, 300].map(showAtMost)).toEqual(['0.32', '0.57', '300']);
  expect([0.32, 0.57, 300].map(showAtLeast)).toEqual(['0.32', '0.57', '300']);
});

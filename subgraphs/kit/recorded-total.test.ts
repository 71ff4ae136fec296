// Which totals may be added or compared, and which may not, over figures of every kind.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PeriodTotal } from './period-total.ts';
import { about, atLeast, boundsOf, exactly, type Figure, lessThan, nearly } from './quantity.ts';
import { addTotals, type Counted, whyNotComparable } from './recorded-total.ts';

const HALF_YEAR = { periodFrom: '2021-09-01', periodTo: '2022-02-28' };

function total(id: string, rest: Partial<PeriodTotal> = {}): PeriodTotal {
  const quantity = exactly(1);
  return {
    id,
    metric: id,
    scope: 'county:331122',
    quantity,
    origin: 'SOURCE',
    citations: ['A1.1'],
    ...HALF_YEAR,
    ...rest,
  };
}

test('totals of one period add up as intervals and keep their citations', () => {
  const added = addTotals([
    total('a', { quantity: atLeast(500), citations: ['A1.28'] }),
    total('b', { quantity: atLeast(800), citations: ['A1.28'] }),
  ]);
  expect(added).toMatchObject({
    total: {
      exact: null,
      atLeast: 1300,
      text: '至少1300',
      knowledge: 'COMPUTED',
      citations: [{ sentenceId: 'A1.28' }],
    },
    period: { from: '2021-09-01', to: '2022-02-28' },
  });
});

test.each([
  ['another period', total('b', { periodTo: '2022-03-01' }), 'b is for 2021-09-01 to 2022-03-01'],
  ['no period', total('b', { periodFrom: null, periodTo: null }), 'b states no period'],
  ['a period without a beginning', total('b', { periodFrom: null }), 'b is for … to 2022-02-28'],
])('a total with %s is not added', (_, other, sentence) => {
  for (const totals of [
    [total('a'), other],
    [other, total('a')],
  ])
    expect(() => addTotals(totals)).toThrow(expect.objectContaining({ code: 'PERIOD_MISMATCH' }));
  expect(() => addTotals([total('a'), other])).toThrow(sentence);
});

test('two totals without a period are not added either: nobody knows that it is the same', () => {
  const open = { periodFrom: null, periodTo: null };
  expect(() => addTotals([total('a', open), total('b', open)])).toThrow(
    expect.objectContaining({ code: 'PERIOD_MISMATCH' }),
  );
});

test.each([
  ['none', [], 'fewer than two'],
  ['one', [total('a')], 'fewer than two'],
  ['one twice', [total('a'), total('a')], 'names a twice'],
  [
    'a part beside its whole',
    [total('a', { metric: 'M' }), total('b', { metric: 'M', scope: 'post:post-x' })],
    'names b, which another',
  ],
])('%s of them are not added', (_, totals, sentence) => {
  expect(() => addTotals(totals)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  expect(() => addTotals(totals)).toThrow(sentence);
});

const figure: fc.Arbitrary<Figure> = fc
  .tuple(fc.constantFrom(exactly, atLeast, nearly, lessThan, about), fc.integer({ min: 0, max: 10_000 }))
  .map(([make, n]) => make(n));

test('whatever true values lie in the intervals, their sum lies in the sum', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(figure, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 2, maxLength: 6 }),
      (parts) => {
        const totals = parts.map(([quantity], at) => total(`t${at}`, { quantity }));
        const truth = parts.reduce((all, [quantity, share]) => all + within(quantity, share), 0);
        const { low, high } = boundsOf(addTotals(totals).total);
        expect(low === null || truth >= low - 1e-6).toBe(true);
        expect(high === null || truth <= high + 1e-6).toBe(true);
      },
    ),
  );
});

function within(quantity: Figure, share: number): number {
  const { low, high } = boundsOf(quantity);
  const from = low ?? 0;
  return from + share * ((high ?? from + 1_000) - from);
}

test('a flow is compared where its days are known, a stock always, what no row counts never', () => {
  const flow = { kind: 'FLOW' } as Counted;
  const stock = { kind: 'STOCK' } as Counted;
  expect(whyNotComparable(total('a'), flow)).toBeNull();
  expect(whyNotComparable(total('a', { periodFrom: null }), flow)).toContain('期间');
  expect(whyNotComparable(total('a', { periodFrom: null }), stock)).toBeNull();
  expect(whyNotComparable(total('a'), null)).toContain('不计');
});

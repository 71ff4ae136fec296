import { expect, test } from '@jest/globals';
import { citeArticle } from '@jinyun/schema/article';
import fc from 'fast-check';
import { isEqual, isLess, ratio, sum } from './interval.ts';
import {
  about,
  atLeast,
  boundsOf,
  exactly,
  type Figure,
  lessThan,
  nearly,
  type Quantity,
  unknown,
} from './quantity.ts';

type Bounds = { readonly low: number | null; readonly high: number | null; readonly upperOpen: boolean };
/** A quantity and what the truth may be behind it: a value its interval holds. */
type Case = { readonly quantity: Quantity; readonly truth: number };

const MOST = 1_000;

function stated(figure: Figure): Quantity {
  return { ...figure, knowledge: 'STATED', citations: [citeArticle('A2.10')] };
}

function between({ low, high, upperOpen }: Bounds): Quantity {
  return stated({ ...unknown(), atLeast: low, atMost: high, upperOpen });
}

function holds(quantity: Figure, value: number): boolean {
  const { low, high } = boundsOf(quantity);
  const belowHigh = high === null || (quantity.upperOpen ? value < high : value <= high);
  return (low === null || low <= value) && belowHigh;
}

function covers(outer: Figure, inner: Figure): boolean {
  const [a, b] = [boundsOf(outer), boundsOf(inner)];
  const below = a.low === null || (b.low !== null && a.low <= b.low);
  if (a.high === null) return below;
  if (b.high === null || b.high > a.high) return false;
  return below && (b.high < a.high || !outer.upperOpen || inner.upperOpen);
}

const truths = fc.nat(MOST);
const slack = fc.nat(50);

/** Every way the house has of writing a figure that does not contradict the truth. */
const cases: fc.Arbitrary<Case> = fc.tuple(truths, slack, slack).chain(([truth, down, up]) => {
  const low = Math.max(0, truth - down);
  const quantities = [
    stated(exactly(truth)),
    stated(atLeast(low)),
    stated(nearly(truth + up)),
    stated(lessThan(truth + up + 1)),
    stated(about(truth + up)),
    between({ low, high: truth + up, upperOpen: false }),
    between({ low, high: truth + up + 1, upperOpen: true }),
    unknown(),
  ];
  return fc.constantFrom(...quantities).map((quantity) => ({ quantity, truth }));
});
const caseLists = fc.array(cases, { minLength: 1, maxLength: 8 });

/** The same figure with less said: each bound moved away or taken away. */
function widen(quantity: Quantity): fc.Arbitrary<Quantity> {
  const { low, high } = boundsOf(quantity);
  const lower = low === null ? fc.constant(null) : fc.oneof(fc.constant(null), fc.integer({ min: 0, max: low }));
  const upper =
    high === null ? fc.constant(null) : fc.oneof(fc.constant(null), fc.integer({ min: high, max: high + 50 }));
  return fc
    .tuple(lower, upper)
    .map(([wideLow, wideHigh]) =>
      between({ low: wideLow, high: wideHigh, upperOpen: quantity.upperOpen && wideHigh !== null }),
    );
}
const widened = cases.chain(({ quantity }) => widen(quantity).map((wide) => ({ narrow: quantity, wide })));

test('whatever the truth behind the parts, their true sum lies inside the sum', () => {
  fc.assert(
    fc.property(caseLists, (parts) => {
      const total = sum(parts.map(({ quantity }) => quantity));
      const truth = parts.reduce((soFar, part) => soFar + part.truth, 0);
      expect(holds(total, truth)).toBe(true);
    }),
  );
});

test('whatever the truth, the true ratio lies inside the ratio', () => {
  fc.assert(
    fc.property(cases, cases, (top, bottom) => {
      fc.pre(bottom.truth > 0);
      expect(holds(ratio(top.quantity, bottom.quantity), top.truth / bottom.truth)).toBe(true);
    }),
  );
});

test('knowing less about a part never makes the sum say more', () => {
  fc.assert(
    fc.property(fc.array(widened, { minLength: 1, maxLength: 6 }), (parts) => {
      const [wide, narrow] = [sum(parts.map((part) => part.wide)), sum(parts.map((part) => part.narrow))];
      expect(covers(wide, narrow)).toBe(true);
    }),
  );
});

test('knowing less about either side never makes the ratio say more', () => {
  fc.assert(
    fc.property(widened, widened, (top, bottom) => {
      // A ratio to zero is no number, so nothing said of it is too much.
      fc.pre(boundsOf(bottom.narrow).high !== 0);
      expect(covers(ratio(top.wide, bottom.wide), ratio(top.narrow, bottom.narrow))).toBe(true);
    }),
  );
});

test('bounds that are known are used: a sum of exact parts is exact, a sum of bounded ones has both bounds', () => {
  fc.assert(
    fc.property(fc.array(truths, { minLength: 1, maxLength: 8 }), (values) => {
      const total = values.reduce((soFar, value) => soFar + value, 0);
      expect(sum(values.map((value) => stated(exactly(value))))).toMatchObject({ exact: total, knowledge: 'COMPUTED' });
      const bounded = values.map((value) => between({ low: value, high: value + 1, upperOpen: false }));
      expect(boundsOf(sum(bounded))).toEqual({ low: total, high: total + values.length });
    }),
  );
});

test('unknown is never zero: unknowns sum up to unknown, and one among known parts opens the upper end', () => {
  for (const count of [0, 1, 18]) expect(sum(Array.from({ length: count }, unknown))).toEqual(unknown());
  const some = sum([stated(exactly(3)), unknown(), stated(exactly(4))]);
  expect(some).toMatchObject({ exact: null, atLeast: 7, atMost: null, text: '至少7', knowledge: 'COMPUTED' });
  expect(ratio(unknown(), stated(exactly(50)))).toEqual(unknown());
  expect(ratio(stated(exactly(0)), unknown())).toEqual(unknown());
});

test('a zero is a figure and stays one', () => {
  expect(sum([stated(exactly(0)), stated(exactly(0))])).toMatchObject({ exact: 0, knowledge: 'COMPUTED' });
});

test('16 of 50余 is at most 0.32, with no lower end and no exact value', () => {
  expect(ratio(stated(exactly(16)), stated(atLeast(50)))).toEqual({
    exact: null,
    atLeast: null,
    atMost: 0.32,
    approx: null,
    upperOpen: false,
    text: '至多0.32',
    knowledge: 'COMPUTED',
    citations: [citeArticle('A2.10')],
  });
});

test('half-year averages a post: 500余 and 800余 over 22 have a lower end only', () => {
  const posts = stated(exactly(22));
  expect(ratio(stated(atLeast(500)), posts)).toMatchObject({ atLeast: 500 / 22, atMost: null, text: '至少22.7272' });
  expect(ratio(stated(atLeast(800)), posts)).toMatchObject({ atLeast: 800 / 22, atMost: null, text: '至少36.3636' });
});

test('a ratio over something that may be zero has no upper end', () => {
  expect(ratio(stated(exactly(3)), stated(nearly(10)))).toMatchObject({ atLeast: 0.3, atMost: null });
  expect(ratio(stated(exactly(3)), stated(exactly(0)))).toEqual(unknown());
  expect(ratio(stated(exactly(0)), stated(exactly(0)))).toEqual(unknown());
});

test('不到 stays open through a sum and a ratio', () => {
  const few = sum([stated(exactly(2)), stated(lessThan(5))]);
  expect(few).toMatchObject({ exact: null, atLeast: 2, atMost: 7, upperOpen: true, text: '至少2、不到7' });
  expect(ratio(stated(lessThan(5)), stated(exactly(10)))).toMatchObject({ atMost: 0.5, upperOpen: true });
});

test('a comparison that answers TRUE or FALSE is right for every truth inside the intervals', () => {
  fc.assert(
    fc.property(cases, cases, (left, right) => {
      const less = isLess(left.quantity, right.quantity);
      if (less !== 'UNKNOWN') expect(left.truth < right.truth).toBe(less === 'TRUE');
      const equal = isEqual(left.quantity, right.quantity);
      if (equal !== 'UNKNOWN') expect(left.truth === right.truth).toBe(equal === 'TRUE');
    }),
    { numRuns: 2_000 },
  );
});

test('on a small scale, every pair of intervals is compared with every truth in half steps', () => {
  const ends = [0, 1, 2, 3];
  const bounded: Bounds[] = ends.flatMap((low) =>
    [...ends, null].flatMap((high) =>
      [false, true].map((upperOpen) => ({ low, high, upperOpen: upperOpen && high !== null })),
    ),
  );
  const steps = Array.from({ length: 16 }, (_, at) => at / 2);
  const all = bounded
    .map((bounds) => ({ figure: between(bounds), closed: bounds.high !== null }))
    .map((each) => ({ ...each, truths: steps.filter((value) => holds(each.figure, value)) }))
    .filter((each) => each.truths.length > 0);
  expect(all.length).toBeGreaterThan(15);
  for (const left of all)
    for (const right of all) {
      const outcomes = (ask: (x: number, y: number) => boolean) =>
        new Set(left.truths.flatMap((x) => right.truths.map((y) => (ask(x, y) ? 'TRUE' : 'FALSE'))));
      expect(isLess(left.figure, right.figure)).toBe(only(outcomes((x, y) => x < y)));
      expect(isEqual(left.figure, right.figure)).toBe(only(outcomes((x, y) => x === y)));
    }
});

/** The one outcome there is, or UNKNOWN where truths inside the intervals disagree. */
function only(outcomes: ReadonlySet<string>): string {
  return outcomes.size === 1 ? [...outcomes].join() : 'UNKNOWN';
}

test('an approximation alone bounds nothing, so it compares with nothing', () => {
  expect(isLess(stated(about(10)), stated(exactly(1_000)))).toBe('UNKNOWN');
  expect(isEqual(stated(about(10)), stated(exactly(10)))).toBe('UNKNOWN');
  expect(isEqual(unknown(), unknown())).toBe('UNKNOWN');
});

test('a computed figure cites each sentence once', () => {
  const [leads, members] = [citeArticle('A2.10'), citeArticle('A2.5')];
  const parts = [
    { ...stated(exactly(1)), citations: [leads] },
    { ...stated(exactly(2)), citations: [members, leads] },
  ];
  expect(sum(parts).citations).toEqual([leads, members]);
});

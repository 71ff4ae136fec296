import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countShown, countsOf, dayOf, startOfDay, startOfMonth } from './rules.ts';

const counts = fc.record({ origin: fc.constantFrom('SOURCE', 'INFERRED', 'SYNTHETIC'), rowCount: fc.nat(50) } as const);
const small = (n: number) => n > 0 && n < 5;

test('a count under a synthetic parent is that of its synthetic rows, and told as such', () => {
  fc.assert(
    fc.property(fc.array(counts), (rows) => {
      const made = rows.filter(({ origin }) => origin === 'SYNTHETIC').reduce((all, each) => all + each.rowCount, 0);
      const { exact, atMost, upperOpen, knowledge } = countShown('SYNTHETIC', rows);
      const shown = small(made)
        ? { exact: null, atMost: 5, upperOpen: true }
        : { exact: made, atMost: null, upperOpen: false };
      expect({ exact, atMost, upperOpen, knowledge }).toEqual({ ...shown, knowledge: 'SYNTHETIC' });
    }),
  );
});

test('no number of synthetic rows moves a count under a real parent, and the count never claims more than is recorded', () => {
  fc.assert(
    fc.property(fc.array(counts), (rows) => {
      const real = rows.filter(({ origin }) => origin !== 'SYNTHETIC');
      const recorded = real.reduce((all, each) => all + each.rowCount, 0);
      const shown = countShown('SOURCE', rows);
      expect(shown).toEqual(countShown('SOURCE', real));
      expect(shown.exact).toBeNull();
      expect(shown.atLeast).toBe(recorded === 0 ? null : small(recorded) ? 1 : recorded);
      expect(shown.knowledge).toBe(recorded === 0 ? 'UNKNOWN' : 'COMPUTED');
    }),
  );
});

test('one and four people cannot be told apart', () => {
  for (const parent of ['SYNTHETIC', 'SOURCE'] as const) {
    const [one, four] = [1, 4].map((rowCount) => countShown(parent, [{ origin: parent, rowCount }]));
    expect(one).toEqual(four);
  }
});

test.each([
  ['2022-01-31T15:59:59Z', '2022-01-31', '2022-01-30T16:00:00.000Z', '2021-12-31T16:00:00.000Z'],
  ['2022-01-31T16:00:00Z', '2022-02-01', '2022-01-31T16:00:00.000Z', '2022-01-31T16:00:00.000Z'],
])('%s is the day %s in China, which begins at %s, its month at %s', (instant, day, dayStart, monthStart) => {
  const at = new Date(instant);
  expect([dayOf(at), startOfDay(at).toISOString(), startOfMonth(at).toISOString()]).toEqual([
    day,
    dayStart,
    monthStart,
  ]);
});

test('the day of an unknown instant is unknown', () => {
  expect([dayOf(null), dayOf(undefined)]).toEqual([null, null]);
});

test('counts go to their parents, and a parent without rows has none', () => {
  const rows = [
    { parent: 'b', origin: 'SOURCE', row_count: 2 },
    { parent: 'b', origin: 'SYNTHETIC', row_count: 3 },
    { parent: 'a', origin: 'SOURCE', row_count: 1 },
  ] as const;
  const [b, c, a] = countsOf(['b', 'c', 'a'], rows);
  expect({ a, b, c }).toEqual({
    a: [{ origin: 'SOURCE', rowCount: 1 }],
    b: [
      { origin: 'SOURCE', rowCount: 2 },
      { origin: 'SYNTHETIC', rowCount: 3 },
    ],
    c: [],
  });
});

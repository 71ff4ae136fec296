import { expect, test } from '@jest/globals';
import { exactly } from '@jinyun/kit/quantity';
import fc from 'fast-check';
import { boundsInTime, windowOf } from './rules.ts';

const SOURCE = { origin: 'SOURCE', citations: ['A2.9'] } as const;
const SYNTHETIC = { origin: 'SYNTHETIC', citations: [] } as const;
const WEEK = { fromOn: '2021-06-07', toOn: '2021-06-13' };
const UNKNOWN = { exact: null, knowledge: 'UNKNOWN', text: '不详' };

test.each([
  ['its days where they are known', { ...WEEK, withinFrom: '2021-06-01', withinTo: '2021-06-30' }, WEEK],
  [
    'what bounds it where they are not',
    { withinFrom: '2021-06-01', withinTo: '2021-06-30' },
    { fromOn: '2021-06-01', toOn: '2021-06-30' },
  ],
  ['one of each', { fromOn: '2021-06-07', withinTo: '2021-06-30' }, { fromOn: '2021-06-07', toOn: '2021-06-30' }],
  ['nothing', { fromOn: null, withinTo: null }, { fromOn: null, toOn: null }],
])('a call lies within %s', (_, days, { fromOn: from, toOn: to }) => {
  expect(boundsInTime(days)).toEqual({ from, to });
});

test('a stated length stands as it is stated, though its days are not known', () => {
  expect(windowOf({ ...SOURCE, windowDays: exactly(7) })).toMatchObject({
    from: null,
    to: null,
    days: { exact: 7, knowledge: 'STATED', citations: [{ sentenceId: 'A2.9' }] },
  });
  expect(windowOf({ ...SOURCE, windowDays: exactly(7), inferredFields: ['window'] }).days.knowledge).toBe('INFERRED');
});

test('a length that is not stated is counted from both days, else unknown', () => {
  expect(windowOf({ ...SOURCE, ...WEEK }).days).toMatchObject({ exact: 7, knowledge: 'COMPUTED' });
  expect(windowOf({ ...SYNTHETIC, ...WEEK }).days).toMatchObject({ exact: 7, knowledge: 'SYNTHETIC', citations: [] });
  expect(windowOf({ ...SOURCE, fromOn: '2021-06-07' }).days).toMatchObject(UNKNOWN);
  expect(windowOf({ ...SOURCE, withinFrom: '2021-06-01', withinTo: '2021-06-30' }).days).toMatchObject(UNKNOWN);
});

test('a window of one day is one day long, and each day more adds one', () => {
  const days = fc.date({ min: new Date('1985-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.nat(3000), (first, more) => {
      const dayOf = (offset: number) => new Date(first.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
      expect(windowOf({ ...SOURCE, fromOn: dayOf(0), toOn: dayOf(more) }).days.exact).toBe(more + 1);
    }),
  );
});

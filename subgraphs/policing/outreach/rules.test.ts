// Days as instants in China, and a troupe's scope: promises over any days, without a database.
import { expect, test } from '@jest/globals';
import { chinaDayAt } from '@jinyun/kit/calendar/civil-date';
import fc from 'fast-check';
import { instantsWithin, scopeOfTroupe } from './rules.ts';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a period holds exactly the instants of its days in China', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = [one, other].sort() as [string, string];
      const range = instantsWithin('period', { from, to });
      if (range === null) throw new Error('A given period restricts.');
      expect(chinaDayAt(range.$gte)).toBe(from);
      expect(chinaDayAt(new Date(range.$gte.getTime() - 1)) < from).toBe(true);
      expect(chinaDayAt(new Date(range.$lt.getTime() - 1))).toBe(to);
      expect(chinaDayAt(range.$lt) > to).toBe(true);
    }),
  );
});

test('no period restricts nothing; one that ends before it begins is refused', () => {
  expect(instantsWithin('period', null)).toBeNull();
  expect(() => instantsWithin('period', { from: '2022-03-02', to: '2022-03-01' })).toThrow('"period" ends before');
});

test('a troupe’s totals lie under its own scope', () => {
  expect(scopeOfTroupe('troupe-ai-zai-pugongying')).toBe('troupe:ai-zai-pugongying');
  expect(scopeOfTroupe('troupe-troupe-2')).toBe('troupe:troupe-2');
});

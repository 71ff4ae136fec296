// What the known posts of a township let one say: promises over any rows, without a database.
import { expect, test } from '@jest/globals';
import { ORIGINS, type Provenance } from '@jinyun/kit/provenance';
import fc from 'fast-check';
import { countPosts, orUnknown } from './rules.ts';

const row: fc.Arbitrary<Provenance> = fc.record({
  origin: fc.constantFrom(...ORIGINS),
  citations: fc.subarray(['A1.18', 'A1.22', 'A1.23']),
  inferredFields: fc.subarray(['township', 'setting']),
});

test('synthetic rows never change the count', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const real = rows.filter(({ origin }) => origin !== 'SYNTHETIC');
      expect(countPosts(rows)).toEqual(countPosts(real));
    }),
  );
});

test('the count is a lower bound and never exact; without a known post it is unknown, not zero', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const count = countPosts(rows);
      const known = rows.filter(({ origin }) => origin !== 'SYNTHETIC').length;
      expect(count).toMatchObject({ exact: null, atMost: null, atLeast: known === 0 ? null : known });
      expect(count.knowledge === 'UNKNOWN').toBe(known === 0);
    }),
  );
});

test('the count is stated only where every post’s township is', () => {
  const stated: Provenance = { origin: 'SOURCE', citations: ['A1.22'], inferredFields: ['setting'] };
  const inferred: Provenance = { origin: 'SOURCE', citations: ['A1.23'], inferredFields: ['township'] };
  expect(countPosts([stated]).knowledge).toBe('STATED');
  expect(countPosts([stated, inferred]).knowledge).toBe('INFERRED');
});

test('a sentence that speaks of two posts is cited once', () => {
  const post: Provenance = { origin: 'SOURCE', citations: ['A1.22'] };
  expect(countPosts([post, post]).citations.map(({ sentenceId }) => sentenceId)).toEqual(['A1.22']);
});

test('nothing stated is not known; what is stated stays as it is', () => {
  expect(orUnknown([])).toBeNull();
  expect(orUnknown(['户籍'])).toEqual(['户籍']);
});

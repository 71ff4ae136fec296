// What the known rows of a project let one say: promises over any rows, without a database.
import { expect, test } from '@jest/globals';
import { ORIGINS, type Provenance } from '@jinyun/kit/provenance';
import fc from 'fast-check';
import { countKnown } from './rules.ts';

const row: fc.Arbitrary<Provenance> = fc.record({
  origin: fc.constantFrom(...ORIGINS),
  citations: fc.subarray(['A1.25', 'A1.26']),
});

test('the number is a lower bound over rows that are not synthetic; without one it is unknown, not zero', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const known = rows.filter(({ origin }) => origin !== 'SYNTHETIC');
      const count = countKnown(rows);
      expect(count).toEqual(countKnown(known));
      expect(count).toMatchObject({ exact: null, atMost: null, atLeast: known.length === 0 ? null : known.length });
      expect(count.knowledge).toBe(known.length === 0 ? 'UNKNOWN' : 'COMPUTED');
    }),
  );
});

test('a sentence that several rows cite is cited once', () => {
  const cited: Provenance = { origin: 'SOURCE', citations: ['A1.25'] };
  expect(countKnown([cited, cited]).citations.map(({ sentenceId }) => sentenceId)).toEqual(['A1.25']);
});

// Which place is named first: promises over any places, without a database.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ServiceCapability } from './entities.ts';
import { isInTownship, orderPlaces, type ServicePlace } from './rules.ts';

const place: fc.Arbitrary<ServicePlace> = fc.record({
  inTownship: fc.constantFrom(true, false, null),
  capability: fc
    .record({ id: fc.uuid(), outOfOrderSince: fc.constantFrom(null, '2022-03-01') })
    .map((capability) => capability as ServiceCapability),
});

test('no place is lost, none of one’s own township stands behind another, no broken one before a working one', () => {
  const rank = ({ inTownship, capability }: ServicePlace) =>
    (inTownship === true ? 0 : 2) + (capability.outOfOrderSince == null ? 0 : 1);
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const ordered = orderPlaces(places);
      expect(new Set(ordered)).toEqual(new Set(places));
      const ranks = ordered.map(rank);
      expect(ranks).toEqual([...ranks].sort());
    }),
  );
});

test('whether a post is near is unknown where either township is', () => {
  expect(isInTownship({ townshipCode: '331122207' }, '331122207')).toBe(true);
  expect(isInTownship({ townshipCode: '331122207' }, '331122001')).toBe(false);
  expect([isInTownship({ townshipCode: null }, '331122001'), isInTownship(null, '331122001')]).toEqual([null, null]);
  expect(isInTownship({ townshipCode: '331122207' }, null)).toBeNull();
});

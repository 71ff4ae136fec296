// What may be said of plaques and tenants, without a database.
import { expect, test } from '@jest/globals';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { STAR_RATING_STATUSES } from './entities.ts';
import { parseMonth, parsePlaqueNo, parseRoadName, reportDueOn, shownTenantName, validityOf } from './rules.ts';

test('only an issued plaque exists for the public', () => {
  const seen = STAR_RATING_STATUSES.filter((status) => validityOf({ status }) !== null);
  expect(seen).toEqual(['PLAQUE_ISSUED', 'SUPERSEDED', 'REVOKED']);
  expect(validityOf({ status: null })).toBeNull();
});

test('a name is shown only where it is known that the tenant is 14 or older', () => {
  expect(shownTenantName({ tenantName: '示某', tenantUnder14: false })).toBe('示某');
  expect(shownTenantName({ tenantName: '示某', tenantUnder14: true })).toBeNull();
  expect(shownTenantName({ tenantName: '示某', tenantUnder14: null })).toBeNull();
});

test('a tenancy is reported within three working days; make-up days count and the festival does not', () => {
  const due = (fromOn: string | null, written: string | null = null) =>
    reportDueOn(HOLIDAYS, { fromOn, reportDueOn: written });
  expect(due('2022-01-28')).toBe('2022-02-07');
  expect(due('2022-03-14')).toBe('2022-03-17');
  expect(due('2022-01-28', '2022-02-10')).toBe('2022-02-10');
  expect(due(null)).toBeNull();
  expect(() => due('2150-01-01')).toThrow(expect.objectContaining({ code: 'HOLIDAY_CALENDAR_MISSING' }));
});

test('forms are checked before a statement sees them', () => {
  expect(parsePlaqueNo('no', 'FJS-2022-001')).toBe('FJS-2022-001');
  for (const no of ['', '-1', 'a', 'A'.repeat(33)]) expect(() => parsePlaqueNo('no', no)).toThrow('"no"');
  expect([parseMonth('month', null), parseMonth('month', '2022-12')]).toEqual([null, '2022-12']);
  for (const month of ['2022-00', '2022-3', '22-03']) expect(() => parseMonth('month', month)).toThrow('"month"');
  expect([parseRoadName('roadName', null), parseRoadName('roadName', '迎晖路')]).toEqual([null, '迎晖路']);
  for (const road of ['', '路'.repeat(65), 'a\0']) expect(() => parseRoadName('roadName', road)).toThrow('"roadName"');
});

// What may be said of a plaque and of a tenant, and the forms of what a caller sends. No database, no clock; the
// holidays come in as an argument.
import { dueUnder } from '@jinyun/kit/calendar/deadline';
import type { HolidayCalendar } from '@jinyun/kit/calendar/holiday-calendar';
import { ToldError } from '@jinyun/schema/told-error';
import type { StarRating, Tenancy } from './entities.ts';

export type PlaqueValidity = 'VALID' | 'SUPERSEDED' | 'REVOKED';

const PLAQUE_NO = /^[0-9A-Z][0-9A-Z-]{0,31}$/;
const MONTH = /^[0-9]{4}-(0[1-9]|1[0-2])$/;
const ROAD_NAME_LENGTH_MAX = 64;
const VALIDITIES: Readonly<Partial<Record<NonNullable<StarRating['status']>, PlaqueValidity>>> = {
  PLAQUE_ISSUED: 'VALID',
  SUPERSEDED: 'SUPERSEDED',
  REVOKED: 'REVOKED',
};

/** Whether a plaque holds; null for a rating whose plaque has not been issued: to the public there is none yet. */
export function validityOf({ status }: Pick<StarRating, 'status'>): PlaqueValidity | null {
  return (status == null ? undefined : VALIDITIES[status]) ?? null;
}

/** The tenant's name to be masked and shown, only where it is known that the tenant is 14 or older (个保法 28, 31). */
export function shownTenantName({ tenantName, tenantUnder14 }: Pick<Tenancy, 'tenantName' | 'tenantUnder14'>) {
  return tenantUnder14 === false ? (tenantName ?? null) : null;
}

/**
 * The last day (YYYY-MM-DD) for the landlord to report the start of a tenancy (浙江省流动人口居住登记条例 9): as written
 * down, else three working days from the start; null where neither is known. Throws HOLIDAY_CALENDAR_MISSING.
 */
export function reportDueOn(
  holidays: HolidayCalendar,
  { reportDueOn: written, fromOn }: Pick<Tenancy, 'reportDueOn' | 'fromOn'>,
): string | null {
  if (written != null) return written;
  return fromOn == null ? null : dueUnder('TENANCY_REPORT', fromOn, holidays);
}

/** The number itself when it could stand on a plaque. Throws BAD_USER_INPUT. */
export function parsePlaqueNo(argument: string, value: string): string {
  if (PLAQUE_NO.test(value)) return value;
  const form = 'it has 1 to 32 capital letters, digits and hyphens, as printed on the plaque';
  throw new ToldError('BAD_USER_INPUT', `Argument "${argument}" is not the number of a plaque: ${form}.`, { argument });
}

/** The month itself when it is one, null when none is given. Throws BAD_USER_INPUT. */
export function parseMonth(argument: string, value: string | null | undefined): string | null {
  if (value == null) return null;
  if (MONTH.test(value)) return value;
  throw new ToldError('BAD_USER_INPUT', `Argument "${argument}" is not a month: write one as YYYY-MM.`, { argument });
}

/** The name itself when it could be a road's, null when none is given. Throws BAD_USER_INPUT. */
export function parseRoadName(argument: string, value: string | null | undefined): string | null {
  if (value == null) return null;
  if (value.length > 0 && value.length <= ROAD_NAME_LENGTH_MAX && !value.includes('\0')) return value;
  const form = `it must have 1 to ${ROAD_NAME_LENGTH_MAX} characters`;
  throw new ToldError('BAD_USER_INPUT', `Argument "${argument}" is not the name of a road: ${form}.`, { argument });
}

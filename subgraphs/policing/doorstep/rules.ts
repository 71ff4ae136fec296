// Which of the places that can do an item to name first, and the form of a request's number. No database, no map: of
// distances nothing is known.
import { isCitizenNumber } from '@jinyun/kit/citizen-number';
import { ToldError } from '@jinyun/schema/told-error';
import type { PolicePost } from '../posts/entities.ts';
import type { ServiceCapability } from './entities.ts';

export type ServicePlace = { readonly capability: ServiceCapability; readonly inTownship: boolean | null };

const REQUEST_NO = /^[0-9A-Z][0-9A-Z-]{0,31}$/;

/** The number itself when it could be a request's. Throws BAD_USER_INPUT, and so for a citizen number: it is no key. */
export function parseRequestNo(argument: string, value: string): string {
  if (isCitizenNumber(value)) throw badNumber(argument, 'a citizen number finds nothing here, so keep it to yourself');
  if (REQUEST_NO.test(value)) return value;
  throw badNumber(argument, 'it has 1 to 32 capital letters, digits and hyphens, as printed on the receipt');
}

function badNumber(argument: string, form: string): ToldError {
  return new ToldError('BAD_USER_INPUT', `Argument "${argument}" is not the number of a request: ${form}.`, {
    argument,
  });
}

/** Places in one's own township first; within each part broken devices last, then by the capability's id. */
export function orderPlaces(places: readonly ServicePlace[]): ServicePlace[] {
  return [...places].sort(
    (a, b) =>
      Number(b.inTownship === true) - Number(a.inTownship === true) ||
      Number(a.capability.outOfOrderSince != null) - Number(b.capability.outOfOrderSince != null) ||
      (a.capability.id < b.capability.id ? -1 : 1),
  );
}

/** Whether a post is in the township one comes from; null where either is not known. */
export function isInTownship(post: Pick<PolicePost, 'townshipCode'> | null, from: string | null): boolean | null {
  if (post?.townshipCode == null || from === null) return null;
  return post.townshipCode === from;
}

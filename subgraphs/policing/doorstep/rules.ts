// Which of the places that can do an item to name first. No database, no map: of distances nothing is known.
import type { PolicePost } from '../posts/entities.ts';
import type { ServiceCapability } from './entities.ts';

export type ServicePlace = { readonly capability: ServiceCapability; readonly inTownship: boolean | null };

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

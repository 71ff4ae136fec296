// Keeps made-up rows apart where a list has no page to filter: all rows, or those of the one origin asked for.
import type { Origin, Provenance } from './provenance.ts';

/** As the argument `origin` of the lists at the root: null or nothing given is no filter. */
export function ofOrigin<T extends Pick<Provenance, 'origin'>>(
  rows: readonly T[],
  origin?: Origin | null,
): readonly T[] {
  return origin == null ? rows : rows.filter((row) => row.origin === origin);
}

// Something made up: its type, its place, and what of it is given. All else about it is drawn from its place.
import { COUNTY, COUNTY_CODE, TOWNSHIPS, type Township, townshipOf } from '@jinyun/schema/townships';

export type Thing = {
  readonly __typename: string;
  /** The same in every process: `Lead:lead-demo0001`; of a part, its whole's place and the field it answers. */
  readonly place: string;
  /** The nearest thing with a key: itself, or what it is a part of. */
  readonly whole: { readonly type: string; readonly key: string };
  readonly given: Readonly<Record<string, unknown>>;
};

/** What the fields at the root belong to. */
export const ROOT: Thing = { __typename: 'Query', place: 'Query', whole: { type: 'Query', key: '' }, given: {} };

/** The thing with this key, whatever the key is; null for a code that is none of the county's. */
export function thingOf(type: string, key: string): Thing | null {
  if (type === 'Township') return thingOfTownship(townshipOf(key));
  if (type === 'County') return key === COUNTY_CODE ? COUNTY_THING : null;
  return keyed(type, key, { id: key });
}

/** A part of a thing that has no key of its own. */
export function partOf({ place, whole }: Thing, type: string, at: string, given: Thing['given'] = {}): Thing {
  return { __typename: type, place: `${place}.${at}`, whole, given };
}

/** Whether two are one: a thing and the whole of another, or both of one key. */
export function isWholeOf({ __typename, whole }: Thing, other: Thing): boolean {
  return __typename === other.whole.type && whole.key === other.whole.key;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'place' in value && 'whole' in value;
}

function keyed(type: string, key: string, given: Thing['given']): Thing {
  return { __typename: type, place: `${type}:${key}`, whole: { type, key }, given };
}

function thingOfTownship(township: Township | undefined): Thing | null {
  return township === undefined ? null : keyed('Township', township.code, township);
}

const COUNTY_THING = keyed('County', COUNTY_CODE, { ...COUNTY, townships: TOWNSHIPS.map(thingOfTownship) });

// Apollo tells of a field that an interface asks for at the interface: this finds the type that lacks it, and where.
import type { Trouble } from './finding.ts';
import { ownersOf, placesOf, type Texts } from './sites.ts';
import { placeOfVanished } from './vanished.ts';

const MISSING =
  /^\[(?<department>\w+)\] Interface field (?<parent>\w+)\.(?<field>\w+) expected but (?<type>\w+) does not provide it/;

/** Null where the message says something else. The place is where the field stood, or the head of its type. */
export function findUnimplemented(message: string, { now, before }: Texts): Trouble | null {
  const { department, parent, field, type } = MISSING.exec(message)?.groups ?? {};
  if (!department || !parent || !field || !type) return null;
  const coordinate = `${type}.${field}`;
  const heads = (now.sites.get(type) ?? []).filter((site) => site.department === department);
  const stood = before?.sites.get(coordinate)?.find((site) => site.department === department);
  const place = stood && before ? placeOfVanished(stood, before.subgraphs, now.subgraphs) : null;
  return {
    code: 'INTERFACE_FIELD_MISSING',
    coordinate,
    places: place === null ? placesOf(heads) : [place],
    owners: ownersOf(heads),
    facts: { type, parent },
  };
}

// The same departments in the language of federation's first version, for gateways that know no other: one department
// owns a type, the others extend it.
import type { BenchDepartment } from './department.ts';

/** The types that more than one department knows, with the one that owns them. */
const OWNERS: Readonly<Record<string, string>> = { Township: 'policing', Post: 'policing', Observer: 'volunteers' };

export function toFirstVersion({ name, sdl }: BenchDepartment): string {
  return Object.entries(OWNERS)
    .filter(([, owner]) => owner !== name)
    .reduce((text, [type]) => extend(text, type), sdl)
    .replaceAll(' @inaccessible', '')
    .replace(/^type (Query|Mutation) /gm, 'extend type $1 ');
}

function extend(sdl: string, type: string): string {
  const defined = new RegExp(`^type (${type} @key\\(fields: "id"\\) \\{\\s*id: ID!)`, 'm');
  return sdl.replace(defined, 'extend type $1 @external');
}

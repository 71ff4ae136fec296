// Apollo tells of a @key that was taken away as a field that two departments share: this finds the key that was lost.
import { Kind } from 'graphql';
import { type Element, placeOfNode } from '../elements.ts';
import type { Trouble } from './finding.ts';
import { ownersOf, type Site, type Sites, type Written } from './sites.ts';

/** `shared` are the declarations of one field. Null where no department had its type under a key that it lacks now. */
export function findLostKey(shared: readonly Site[], { now, before }: Written): Trouble | null {
  for (const { department, element } of shared) {
    const type = element.parent;
    if (type === null || before === null) continue;
    const kept = keysOf(now, type, department);
    const key = keysOf(before, type, department).find((one) => !kept.includes(one));
    const place = placeOfNode(type.node);
    if (key === undefined || place === null) continue;
    return {
      code: 'KEY_REMOVED',
      coordinate: type.coordinate,
      places: [place],
      owners: ownersOf([{ department, element: type }]),
      facts: { departments: department, type: type.coordinate, key },
    };
  }
  return null;
}

function keysOf(sites: Sites, { coordinate }: Element, department: string): string[] {
  const own = (sites.get(coordinate) ?? []).filter((site) => site.department === department);
  const directives = own.flatMap(({ element }) => element.node.directives ?? []);
  return directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: args }) => args?.find(({ name }) => name.value === 'fields')?.value ?? [])
    .map((value) => (value.kind === Kind.STRING ? value.value : ''));
}

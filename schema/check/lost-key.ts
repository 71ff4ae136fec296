// Apollo tells of a @key that was taken away as a field that two departments share: this finds the key that was lost.
import { Kind } from 'graphql';
import { type Element, placeOfNode } from '../elements.ts';
import { shortestByReference } from './by-reference.ts';
import type { Trouble } from './finding.ts';
import type { Graph } from './graph.ts';
import { ownersOf, type Site, type Sites, type Texts } from './sites.ts';

/** `shared` are the declarations of one field. Null where no department had its type under a key that it lacks now. */
export function findLostKey(shared: readonly Site[], { now, before }: Texts, declared: () => Graph): Trouble | null {
  for (const { department, element } of shared) {
    const type = element.parent;
    if (type === null || before === null) continue;
    const kept = keysOf(now.sites, type, department);
    const key = keysOf(before.sites, type, department).find((one) => !kept.includes(one));
    const place = placeOfNode(type.node);
    if (key === undefined || place === null) continue;
    return {
      code: 'KEY_REMOVED',
      coordinate: type.coordinate,
      places: [place],
      owners: ownersOf([{ department, element: type }]),
      facts: { departments: department, type: type.coordinate, key },
      ...askOthers(type.coordinate, department, now.sites, declared()),
    };
  }
  return null;
}

/** The others' way to a field that only this department answers: nobody can go it any more. */
function askOthers(type: string, department: string, now: Sites, declared: Graph): { query?: string } {
  const own = [...now].filter(
    ([coordinate, sites]) =>
      /^\w+\.\w+$/.test(coordinate) &&
      coordinate.startsWith(`${type}.`) &&
      sites.every((site) => site.department === department),
  );
  const reference = {
    type,
    refers: (other: string) => other !== department,
    fields: own.map(([coordinate]) => coordinate),
  };
  const query = shortestByReference(now, declared, reference);
  return query === null ? {} : { query };
}

function keysOf(sites: Sites, { coordinate }: Element, department: string): string[] {
  const own = (sites.get(coordinate) ?? []).filter((site) => site.department === department);
  const directives = own.flatMap(({ element }) => element.node.directives ?? []);
  return directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: args }) => args?.find(({ name }) => name.value === 'fields')?.value ?? [])
    .map((value) => (value.kind === Kind.STRING ? value.value : ''));
}

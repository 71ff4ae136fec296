// Who has what of an object of one type at one place, and by whose records the type is known.
import { isInterfaceType } from 'graphql';
import type { Fetch } from '../steps.ts';
import type { Provider, Teller } from './answer-site.ts';
import { NotCompiled } from './bail.ts';
import type { ScanType } from './interface-objects.ts';
import { entitySlot, type ScanObject, type ScanSite } from './scan-site.ts';

type Entities = ReadonlyMap<Fetch, ScanSite>;

/** The hosts that may hold such an object, each followed by the entities fetched for it. */
export function providersOf(
  entities: Entities,
  hosts: readonly ScanSite[],
  type: ScanType,
  always: boolean,
): Provider[] {
  return hosts.flatMap((site, host): Provider[] => {
    const own = objectOf(site, type);
    if (own === undefined) return [];
    const fetched = site.attached.flatMap((fetch): Provider[] => {
      const object = objectOf(entities.get(fetch), type);
      return object === undefined ? [] : [{ object, reach: { host, entity: entitySlot(site, fetch) }, always: false }];
    });
    return [{ object: own, reach: { host, entity: null }, always }, ...fetched];
  });
}

/** The object of the type, or of the interface where the department knows nothing more. */
function objectOf(site: ScanSite | undefined, type: ScanType): ScanObject | undefined {
  const covering = new Set([type.name, ...type.getInterfaces().map(({ name }) => name)]);
  const [found, second] = (site?.objects ?? []).filter((object) =>
    isInterfaceType(object.type) ? covering.has(object.type.name) : object.type.name === type.name,
  );
  if (second !== undefined) throw new NotCompiled('an entity under two names');
  return found;
}

/** Records of a department that knows the interface alone tell nothing; entities fetched for them may. */
export function tellersOf(entities: Entities, hosts: readonly ScanSite[], types: readonly ScanType[]): Teller[] {
  const names = types.map(({ name }) => name);
  const placesOf = ({ objects }: ScanSite): Map<number, number> =>
    new Map(objects.map(({ tag, type }) => [tag, names.indexOf(type.name)]));
  return hosts.flatMap((site, host): Teller[] => {
    if (!site.objects.some(({ type }) => isInterfaceType(type)))
      return [{ reach: { host, entity: null }, places: placesOf(site) }];
    return site.attached.flatMap((fetch): Teller[] => {
      const fetched = entities.get(fetch);
      if (fetched === undefined || !fetched.choices.some(({ told }) => told)) return [];
      fetched.recorded = true;
      return [{ reach: { host, entity: entitySlot(site, fetch) }, places: placesOf(fetched) }];
    });
  });
}

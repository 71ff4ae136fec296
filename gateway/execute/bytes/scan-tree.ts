// Reads from a fetch's operation what the bytes of its answer must look like: objects of known types with their fields in
// order, and at which place of the whole answer they stand.
import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, type SelectedField, type Source, selectFields } from '../selected-fields.ts';
import type { Fetch } from '../steps.ts';
import { NotCompiled } from './bail.ts';
import { type Conditions, decideConditions } from './decide-conditions.ts';
import { isInterfaceObject, nameIn, type ScanType } from './interface-objects.ts';
import { type Rename, readRenames, renamed, renamesBelow, renamesOn } from './renames.ts';
import { depthOf, HEAD_SLOTS, type ScanField, type ScanObject, type ScanSite } from './scan-site.ts';

/** By the place in the plan's words: response names, and '@' for each element of a list. */
export type Places = Map<string, ScanSite[]>;
/** A fetch's operation under the conditions. */
type Decided = { readonly set: SelectionSetNode; readonly fragments: Fragments };
/** What is selected at one place of a fetch, and what of it has another name in the answer. */
type Selected = { readonly sources: readonly Source[]; readonly renames: readonly Rename[] };

export class ScanTrees {
  readonly places: Places = new Map();
  readonly #schema: GraphQLSchema;
  readonly #conditions: Conditions;
  readonly #objectsMax: number;
  readonly #documents = new Map<Fetch, Decided>();
  #objects = 0;

  /** `schema` is the supergraph's. */
  constructor(schema: GraphQLSchema, conditions: Conditions, objectsMax: number) {
    this.#schema = schema;
    this.#conditions = conditions;
    this.#objectsMax = objectsMax;
  }

  /** The root of a fetch of root fields. */
  readRoot(fetch: Fetch): ScanSite {
    if (fetch.path.length > 0) throw new NotCompiled('root fields below the root');
    const type = this.#schema.getRootType(fetch.node.operation);
    if (type == null) throw new NotCompiled('no root type');
    const sources = [{ set: this.#decided(fetch).set, under: [] }];
    const selected = { sources, renames: readRenames(fetch.outputRewrites) };
    return this.#readSite(fetch, type, { selected, place: [] });
  }

  /** What stands for each representation of a fetch of entities that is asked about these types. */
  readEntities(fetch: Fetch, names: readonly string[]): ScanSite {
    const [entities, second] = this.#decided(fetch).set.selections;
    if (entities?.kind !== Kind.FIELD || second !== undefined || entities.selectionSet === undefined)
      throw new NotCompiled('entities of another form');
    const sources = [{ set: entities.selectionSet, under: [] }];
    const selected = { sources, renames: readRenames(fetch.outputRewrites) };
    const site = openSite(fetch);
    for (const name of names) {
      const type = this.#schema.getType(name);
      if (isObjectType(type) || isInterfaceType(type)) this.#addChoice(site, type, { selected, place: fetch.path });
    }
    return site;
  }

  #readSite(
    fetch: Fetch,
    type: GraphQLNamedType,
    at: { readonly selected: Selected; readonly place: readonly string[] },
  ): ScanSite {
    const site = openSite(fetch);
    const key = at.place.join('/');
    this.places.set(key, [...(this.places.get(key) ?? []), site]);
    this.#addChoice(site, type, at);
    return site;
  }

  #addChoice(
    site: ScanSite,
    type: GraphQLNamedType,
    { selected, place }: { readonly selected: Selected; readonly place: readonly string[] },
  ): void {
    const types = this.#typesOf(site.fetch, type);
    const told = isAbstractType(type) && types[0] !== type;
    const objects = types.map((possible) => this.#objectOf(site, possible, selected, place));
    if (told) refuseUnclear(objects);
    site.choices.push({ name: type.name, told, objects });
  }

  /** The types that the department may answer with. */
  #typesOf({ operation }: Fetch, type: GraphQLNamedType): readonly ScanType[] {
    if (isObjectType(type)) return [type];
    if (isInterfaceType(type) && isInterfaceObject(this.#schema, operation.subgraph, type.name)) return [type];
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
  }

  /** Each type once at a place. */
  #objectOf(site: ScanSite, type: ScanType, selected: Selected, place: readonly string[]): ScanObject {
    const known = site.objects.find((object) => object.type === type);
    if (known !== undefined) return known;
    const tag = this.#objects++;
    if (tag >= this.#objectsMax) throw new NotCompiled('too many types at too many places');
    const { fetch, objects } = site;
    const { fragments } = this.#decided(fetch);
    const found = selectFields(this.#schema, type, { sources: selected.sources, fragments });
    const told = nameIn(this.#schema, fetch.operation.subgraph, type);
    const renames = renamesOn(this.#schema, selected.renames, type);
    const fields = found.map((field) => this.#readField(fetch, type, { field, renames, place }));
    const object = { tag, type, told, site, size: HEAD_SLOTS, fields };
    objects.push(object);
    return object;
  }

  #readField(
    fetch: Fetch,
    parent: ScanType,
    asked: { readonly field: SelectedField; readonly renames: readonly Rename[]; readonly place: readonly string[] },
  ): ScanField {
    const { responseName, fieldName, below } = asked.field;
    const answerName = renamed(asked.renames, responseName);
    const slots = { nameAt: [], valueAt: [], endAt: [], recordAt: -1 };
    const names = { responseName, answerName, fieldName };
    if (fieldName === '__typename') return { ...names, type: null, site: null, ...slots };
    const type = parent.getFields()[fieldName]?.type;
    if (type === undefined) throw new NotCompiled('a field that is none of its type');
    const named = getNamedType(type);
    if (!isCompositeType(named)) return { ...names, type, site: null, ...slots };
    const site = this.#readSite(fetch, named, {
      selected: { sources: below, renames: renamesBelow(asked.renames, responseName) },
      place: [...asked.place, answerName, ...Array<string>(depthOf(type)).fill('@')],
    });
    return { ...names, type, site, ...slots };
  }

  #decided(fetch: Fetch): Decided {
    const known = this.#documents.get(fetch);
    if (known !== undefined) return known;
    const decided = decide(fetch, this.#conditions);
    this.#documents.set(fetch, decided);
    return decided;
  }
}

/** The department's first field has to tell the types apart; its `__typename` is checked where it stands. */
function refuseUnclear(objects: readonly ScanObject[]): void {
  const beginnings = objects.map(beginningOf);
  const unclear = new Set(beginnings).size < objects.length;
  const untold = objects.some(({ fields }) => !fields.some(({ responseName }) => responseName === '__typename'));
  if (unclear || untold) throw new NotCompiled('a type that is not told first');
}

/** The text with which such an object begins. */
export function beginningOf({ fields, told }: ScanObject): string {
  const [first] = fields;
  if (first === undefined) return '{}';
  return `{${JSON.stringify(first.responseName)}:${first.type === null ? JSON.stringify(told) : ''}`;
}

function openSite(fetch: Fetch): ScanSite {
  return { fetch, objects: [], choices: [], attached: [], chain: -1, recorded: false };
}

function decide({ node, document }: Fetch, conditions: Conditions): Decided {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, decideConditions(definition, conditions));
  return { set: decideConditions(node, conditions).selectionSet, fragments };
}

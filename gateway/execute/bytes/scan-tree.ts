// What the bytes of each fetch's answer must look like: objects of known types with their fields in order, and at which
// place of the whole answer they stand.
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import { type Fragments, type SelectedField, type Source, selectFields } from '../selected-fields.ts';
import type { Fetch } from '../steps.ts';
import { NotCompiled } from './bail.ts';

/** One place of one fetch's answer where objects stand. */
export type ScanSite = {
  readonly fetch: Fetch;
  /** Whether the department tells which type it is. */
  readonly told: boolean;
  /** One for each type that may stand here; in the tape an object is known by its place in this list. */
  readonly objects: readonly ScanObject[];
  /** Fetches of entities that stand here. */
  readonly attached: Fetch[];
  /** Where the tape keeps the first and the last record of the place; -1 where nobody walks them. */
  chain: number;
  /** Whether objects here get a record on the tape. */
  recorded: boolean;
};

export type ScanObject = {
  readonly type: GraphQLObjectType;
  readonly fields: readonly ScanField[];
  readonly site: ScanSite;
  /** Slots of its record: its type, then the next of the chain and an entity for each attached fetch, then what is asked for. */
  size: number;
};

export type ScanField = {
  readonly responseName: string;
  readonly fieldName: string;
  /** Null for `__typename`, whose value is the object's type. */
  readonly type: GraphQLOutputType | null;
  /** What is below it; null for a leaf. */
  readonly site: ScanSite | null;
  /** Slots that take the place where its name begins, where its value begins, and where its value ends. */
  readonly nameAt: number[];
  readonly valueAt: number[];
  readonly endAt: number[];
  /** The slot that takes its record or its list; -1 for none. */
  recordAt: number;
};

/** By the place in the plan's words: response names, and '@' for each element of a list. */
export type Places = Map<string, ScanSite[]>;
export type Conditions = Readonly<Record<string, unknown>>;

/** Slots that each record has before its own: its type. */
const HEAD_SLOTS = 1;
/** Where those of attached fetches begin: behind the type and the next of the chain. */
export const ATTACHED_AT = 2;

export class ScanTrees {
  readonly places: Places = new Map();
  readonly #schema: GraphQLSchema;
  readonly #conditions: Conditions;
  readonly #objectsMax: number;
  #objects = 0;

  /** `conditions` are the values of the variables that `@skip` and `@include` ask for. */
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
    const sources = [{ set: fetch.node.selectionSet, under: [] }];
    return this.#readSite({ fetch, types: [type], told: false, sources, place: [] });
  }

  /** What stands for each representation of a fetch of entities. */
  readEntities(fetch: Fetch, types: readonly string[]): ScanSite {
    const [entities, second] = fetch.node.selectionSet.selections;
    if (entities?.kind !== Kind.FIELD || second !== undefined || entities.selectionSet === undefined)
      throw new NotCompiled('entities of another form');
    const found = types.map((name) => this.#schema.getType(name)).filter(isObjectType);
    const sources = [{ set: entities.selectionSet, under: [] }];
    return this.#readSite({ fetch, types: found, told: false, sources, place: null });
  }

  #readSite(asked: {
    readonly fetch: Fetch;
    readonly types: readonly GraphQLObjectType[];
    readonly told: boolean;
    readonly sources: readonly Source[];
    /** Null where the objects stand at the place of another fetch's. */
    readonly place: readonly string[] | null;
  }): ScanSite {
    const { fetch, types, told, sources, place } = asked;
    const objects: ScanObject[] = [];
    const site: ScanSite = { fetch, told, objects, attached: [], chain: -1, recorded: false };
    if (place !== null) this.#register(place, site);
    for (const type of types) objects.push(this.#readObject(site, type, sources, place ?? fetch.path));
    return site;
  }

  #register(place: readonly string[], site: ScanSite): void {
    const key = place.join('/');
    const sites = this.places.get(key);
    if (sites === undefined) this.places.set(key, [site]);
    else sites.push(site);
  }

  #readObject(
    site: ScanSite,
    type: GraphQLObjectType,
    sources: readonly Source[],
    place: readonly string[],
  ): ScanObject {
    if (++this.#objects > this.#objectsMax) throw new NotCompiled('too many types at too many places');
    const fields = this.selected(this.#schema, type, { sources, fragments: fragmentsOf(site.fetch) });
    const [first] = fields;
    if (first === undefined) throw new NotCompiled('an object without fields');
    // The type has to be known before the fields that depend on it.
    if (site.told && (first.fieldName !== '__typename' || first.responseName !== '__typename'))
      throw new NotCompiled('a type that is not told first');
    return { type, site, size: HEAD_SLOTS, fields: fields.map((field) => this.#readField(site, type, field, place)) };
  }

  #readField(site: ScanSite, parent: GraphQLObjectType, field: SelectedField, place: readonly string[]): ScanField {
    const { responseName, fieldName, below } = field;
    const slots = { nameAt: [], valueAt: [], endAt: [], recordAt: -1 };
    if (fieldName === '__typename') return { responseName, fieldName, type: null, site: null, ...slots };
    const type = parent.getFields()[fieldName]?.type;
    if (type === undefined) throw new NotCompiled(`a field that is no field of ${parent.name}`);
    const named = getNamedType(type);
    if (!isCompositeType(named)) return { responseName, fieldName, type, site: null, ...slots };
    const types = isAbstractType(named) ? this.#schema.getPossibleTypes(named) : [named];
    const inner = this.#readSite({
      ...{ fetch: site.fetch, types, told: isAbstractType(named), sources: below },
      place: [...place, responseName, ...Array<string>(depthOf(type)).fill('@')],
    });
    return { responseName, fieldName, type, site: inner, ...slots };
  }

  /** What is selected under these conditions. */
  selected(
    schema: GraphQLSchema,
    type: GraphQLObjectType,
    from: { readonly sources: readonly Source[]; readonly fragments: Fragments },
  ): readonly SelectedField[] {
    return selectFields(schema, type, from).filter(
      ({ conditions }) =>
        conditions === null ||
        conditions.some((way) => way.every(({ variable, is }) => this.#conditions[variable] === is)),
    );
  }
}

/** Makes room in the records of a place for the fetches attached to it, and gives it a chain from `chain` on. */
export function makeRoom(site: ScanSite, chain: number): void {
  site.chain = chain;
  site.recorded = true;
  for (const object of site.objects) object.size = ATTACHED_AT + site.attached.length;
}

/** Every object type that a condition of `requires` names or covers. */
export function typesUnder(schema: GraphQLSchema, condition: string): readonly string[] {
  const type = schema.getType(condition);
  if (isAbstractType(type)) {
    const names = schema.getPossibleTypes(type).map(({ name }) => name);
    return isInterfaceType(type) ? names : [];
  }
  return [condition];
}

/** How many lists are around the type. */
export function depthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return depthOf(type.ofType);
  return isListType(type) ? 1 + depthOf(type.ofType) : 0;
}

function fragmentsOf({ document }: Fetch): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

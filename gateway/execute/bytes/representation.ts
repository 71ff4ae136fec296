// What identifies an entity to the department that knows more of it, and where the tape has it.
import { type GraphQLSchema, isInterfaceType } from 'graphql';
import type { Fetch } from '../steps.ts';
import type { Entities } from './answer-tree.ts';
import { NotCompiled } from './bail.ts';
import type { ScanType } from './interface-objects.ts';
import { type Field, fieldsFor, isAsked, isWhole, nameOf, rewrittenName, type Selections } from './required-fields.ts';
import {
  depthOf,
  entitySlot,
  type FieldOf,
  recordSlot,
  type ScanField,
  type ScanObject,
  type ScanSite,
  valueSlots,
} from './scan-site.ts';

/** Where a record is: the target's own, or that of the entity in this slot; and whose answer it is of. */
export type Owner = { readonly fetch: number; readonly entity: number | null };
/** What is written of the objects below a field, by their tags. */
export type Subset = {
  readonly depth: number;
  readonly slot: number;
  readonly objects: ReadonlyMap<number, readonly Piece[]>;
};
/** A piece of a representation: text that is always the same, or the value that a record has between two slots. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | (Owner & {
      readonly kind: 'value';
      readonly from: number;
      readonly to: number;
      /** Null where the value is told as it came. */
      readonly subset: Subset | null;
      /** Where others have brought the same: it must be the same. */
      readonly alike: readonly (Owner & { readonly from: number; readonly to: number })[];
    });
/** How entities of one type are told; its place in the list is their kind. */
export type RepresentedType = {
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** Whether it is told in parts, of which one may be left out where an entity is unknown. */
  readonly inParts: boolean;
  /** Objects of the type that lack something of it. */
  readonly without: readonly ScanObject[];
};
/** For each tag of a record the kind; -1 for what is not asked for. */
export type Kinds = ReadonlyMap<number, number>;
export type Represented = {
  readonly host: ScanSite;
  /** The slot of the target's record that takes its entity. */
  readonly slot: number;
  /** By kind; null for a type that is not asked about. */
  readonly types: readonly (RepresentedType | null)[];
  readonly kinds: Kinds;
  /** Entities fetched before that tell the type of a target of which only the interface is known. */
  readonly tellers: readonly { readonly slot: number; readonly kinds: Kinds }[];
  /** Tags of which nothing is known where none of these tells. */
  readonly unclear: readonly number[];
};

/** The types that a fetch of entities asks about, of those that stand at the place. */
export function requiredTypes({ requires }: Fetch, { hosts, before, entities, schema }: World): string[] {
  const known = before.some((earlier) => tellsTypes(entities.get(earlier)));
  const standing = hosts.flatMap(({ objects }) =>
    objects.flatMap(({ type }): readonly ScanType[] =>
      isInterfaceType(type) && known ? schema.getPossibleTypes(type) : [type],
    ),
  );
  const names = standing.filter((type) => isAsked(requires ?? [], type, schema)).map(({ name }) => name);
  return [...new Set(names)];
}

function tellsTypes(site: ScanSite | undefined): boolean {
  return site?.choices.some(({ told }) => told) === true;
}

export type World = {
  /** Places of one fetch's answer, of which each has the same fetches attached. */
  readonly hosts: readonly ScanSite[];
  /** Fetches of entities of the same place that are over when this one begins. */
  readonly before: readonly Fetch[];
  /** Where other fetches have brought parts of the same objects. */
  readonly beside: readonly ScanSite[];
  readonly entities: Entities;
  readonly schema: GraphQLSchema;
};

/** Asks the scanners for the places of all that identifies the entities. */
export function representTypes(fetch: Fetch, world: World): Represented {
  const { hosts, before, entities } = world;
  const [host] = hosts;
  if (host === undefined) throw new NotCompiled('entities where nothing was fetched');
  const names = (entities.get(fetch)?.choices ?? []).map(({ name }) => name);
  const types = names.map((name) => represent(fetch, name, world));
  const standing = hosts.flatMap(({ objects }) => objects);
  const kindsOf = (objects: readonly ScanObject[]): Map<number, number> =>
    new Map(objects.map(({ tag, type }) => [tag, types.findIndex((told) => told?.name === type.name)]));
  const kinds = kindsOf(standing);
  for (const type of types) for (const { tag } of type?.without ?? []) kinds.set(tag, -1);
  const interfaces = standing.filter(({ type }) => isInterfaceType(type));
  const tellers = before.flatMap((earlier) => {
    const site = entities.get(earlier);
    if (interfaces.length === 0 || site === undefined || !tellsTypes(site)) return [];
    site.recorded = true;
    return [{ slot: entitySlot(host, earlier), kinds: kindsOf(site.objects) }];
  });
  const unclear = tellers.length === 0 ? [] : interfaces.map(({ tag }) => tag);
  return { host, slot: entitySlot(host, fetch), types, kinds, tellers, unclear };
}

/** Null where no such object has what identifies it: the department is not asked about it. */
function represent({ requires, inputRewrites }: Fetch, name: string, world: World): RepresentedType | null {
  const { hosts, schema } = world;
  const type = schema.getType(name) as ScanType;
  const standing = hosts.flatMap(({ objects }) => objects);
  const same = standing.filter((each) => each.type.name === name);
  const all = same.length > 0 ? same : standing.filter((each) => isOver(each, type));
  const told = rewrittenName(inputRewrites, name, schema);
  const ways = all.map((object) => {
    const target = { objects: [object], type };
    return {
      object,
      ...fieldsFor(requires ?? [], type, schema, (field) => findOwners(field, target, world).length > 0),
    };
  });
  const able = ways.filter(({ fields: has }) => has?.some((field) => field.name === '__typename'));
  const [{ fields, inParts } = { fields: null, inParts: false }] = able;
  if (fields === null) return null;
  if (able.some((way) => way.fields?.map(nameOf).join() !== fields.map(nameOf).join()))
    throw new NotCompiled('a representation in several ways');
  const target = { objects: able.map(({ object }) => object), type };
  const without = all.filter((object) => !target.objects.includes(object));
  const pieces = fields.flatMap((field, index): Piece[] => {
    const text = `${index === 0 ? '{' : ','}${JSON.stringify(nameOf(field))}:`;
    if (field.name === '__typename') return [{ kind: 'text', text: `${text}${JSON.stringify(told)}` }];
    return [{ kind: 'text', text }, whereIs(field, target, world)];
  });
  return { name, pieces: joinTexts([...pieces, { kind: 'text', text: '}' }]), inParts, without };
}

function isOver({ type: over }: ScanObject, type: ScanType): boolean {
  return isInterfaceType(over) && type.getInterfaces().some(({ name }) => name === over.name);
}

type Target = { readonly objects: readonly ScanObject[]; readonly type: ScanType };

type Owned = { readonly of: readonly FieldOf[]; readonly entity: number | null };

/** The value stands with the object itself, and with what earlier fetches brought of the entity. */
function findOwners(asked: Field, { objects, type }: Target, { hosts, before, entities }: World): Owned[] {
  const [host] = hosts;
  const others = before.flatMap((fetch) => {
    const found = (entities.get(fetch)?.objects ?? []).filter(
      (each) => each.type.name === type.name || isOver(each, type),
    );
    return host === undefined ? [] : [{ found, entity: entitySlot(host, fetch) }];
  });
  return [{ found: objects, entity: null }, ...others].flatMap(({ found, entity }) => {
    const of = fieldsOf(found, nameOf(asked));
    return of.length > 0 && of.length === found.length ? [{ of, entity }] : [];
  });
}

function whereIs(asked: Field, target: Target, world: World): Piece {
  const [owned, ...others] = findOwners(asked, target, world);
  const [first] = owned?.of ?? [];
  if (owned === undefined || first === undefined) throw new NotCompiled('a representation of what nobody brings');
  if (world.beside.some(({ objects }) => fieldsOf(objects, nameOf(asked)).length > 0))
    throw new NotCompiled('a representation of what two fetches bring');
  const { of } = owned;
  const place = rangeOf(owned, first);
  const alike = others.map((other) => rangeOf(other, first));
  if (of.every(({ field }) => isWhole(field, asked.selections)))
    return { kind: 'value', ...place, subset: null, alike };
  if (of.length > 1) throw new NotCompiled('a representation of a part of several objects');
  return { kind: 'value', ...place, subset: readSubset(first, asked.selections ?? [], world), alike };
}

function rangeOf({ of, entity }: Owned, first: FieldOf): Owner & { readonly from: number; readonly to: number } {
  const [from, to] = valueSlots(of);
  if (!of.every(({ field }) => hasForm(field, first.field))) throw new NotCompiled('a representation of two forms');
  return { fetch: of[0]?.object.site.fetch.id ?? 0, entity, from, to };
}

/** Whether equal values have equal bytes. */
function hasForm({ site }: ScanField, other: ScanField): boolean {
  if (site === null || other.site === null) return site === other.site;
  const theirs = other.site.objects;
  return site.objects.every(({ type, told, fields }) => {
    const same = theirs.find((object) => object.type === type);
    if (same === undefined || same.told !== told || same.fields.length !== fields.length) return false;
    return fields.every((field, index) => {
      const one = same.fields[index];
      return one !== undefined && one.responseName === field.responseName && hasForm(field, one);
    });
  });
}

function fieldsOf(objects: readonly ScanObject[], name: string): FieldOf[] {
  return objects.flatMap((object) => {
    const field = object.fields.find(({ answerName }) => answerName === name);
    return field === undefined ? [] : [{ object, field }];
  });
}

/** Only some of the fields, or in another order. */
function readSubset(of: FieldOf, selections: Selections, world: World): Subset {
  const { site, type } = of.field;
  if (site === null || type === null) throw new NotCompiled('a representation of another form');
  const slot = recordSlot(of);
  const owner = { fetch: site.fetch.id, entity: null };
  const objects = site.objects.map((object): [number, readonly Piece[]] => {
    const { fields } = fieldsFor(
      selections,
      object.type,
      world.schema,
      (field) => fieldsOf([object], nameOf(field)).length > 0,
    );
    // The object path tells nothing of it.
    if (fields === null) throw new NotCompiled('a representation of what nobody brings');
    const byType = selections.some(({ kind }) => kind !== 'Field');
    // Which fragments apply is told by the type that the department tells.
    if (byType && object.fields[0]?.responseName !== '__typename') throw new NotCompiled('a representation of no type');
    const pieces = fields.flatMap((field, index): Piece[] => {
      const text = `${index === 0 ? '{' : ','}${JSON.stringify(nameOf(field))}:`;
      const [found] = fieldsOf([object], nameOf(field));
      if (found === undefined) throw new NotCompiled('a representation of what nobody brings');
      if (found.field.type === null) return [{ kind: 'text', text: `${text}${JSON.stringify(object.told)}` }];
      const [from, to] = valueSlots([found]);
      const subset = isWhole(found.field, field.selections) ? null : readSubset(found, field.selections ?? [], world);
      return [
        { kind: 'text', text },
        { kind: 'value', ...owner, from, to, subset, alike: [] },
      ];
    });
    return [object.tag, joinTexts([...pieces, { kind: 'text', text: pieces.length === 0 ? '{}' : '}' }])];
  });
  return { depth: depthOf(type), slot, objects: new Map(objects) };
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

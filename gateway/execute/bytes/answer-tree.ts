// How the answer is put together from what was scanned: which bytes of which fetch stand where, in the client's order.
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isDenied, isHidden } from '../../guard/marks.ts';
import type { Operation } from '../../guard/operation.ts';
import type { SelectedField, Source } from '../selected-fields.ts';
import type { Fetch } from '../steps.ts';
import { NotCompiled } from './bail.ts';
import { depthOf, type ScanField, type ScanObject, type ScanSite, type ScanTrees } from './scan-tree.ts';

/** Who has fields of one object: the fetch that brought it, and fetches of the entity. */
export type Provider = { readonly object: ScanObject; readonly entityOf: Fetch | null };
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** The bytes from one field's name to another's end; `absent` is what stands there where the entity is unknown. */
  | {
      readonly kind: 'run';
      readonly provider: number;
      readonly from: number;
      readonly to: number;
      readonly absent: string | null;
    }
  | {
      readonly kind: 'object';
      readonly provider: number;
      readonly field: ScanField;
      readonly below: AnswerSite;
      readonly absent: string | null;
      readonly depth: number;
    }
  | {
      readonly kind: 'hidden';
      readonly provider: number;
      readonly field: ScanField;
      readonly fieldName: string;
      readonly from: number;
      readonly to: number;
    };

/** One type at one place of the answer. */
export type AnswerObject = {
  /** Its place in the host's list of types. */
  readonly tag: number;
  readonly typeName: string;
  readonly providers: readonly Provider[];
  readonly parts: readonly Part[];
};
export type AnswerSite = { readonly host: ScanSite; readonly objects: readonly AnswerObject[] };

export type Entities = ReadonlyMap<Fetch, ScanSite>;
type World = {
  readonly trees: ScanTrees;
  readonly entities: Entities;
  readonly operation: Pick<Operation, 'fragments'>;
  readonly schema: GraphQLSchema;
};

/** A run whose fields all stand in one fetch's answer as the client wants them: its bytes are handed on whole. */
export function isPure(world: World, site: ScanSite, type: GraphQLNamedType, sources: readonly Source[]): boolean {
  if (site.attached.length > 0) return false;
  return site.objects.every((object) => {
    const shown = world.schema.getType(object.type.name);
    if (!isObjectType(shown) || !mayBe(world.schema, type, shown)) return false;
    const fields = fieldsOf(world, shown, sources);
    return (
      fields.length === object.fields.length &&
      object.fields.every((scanned, index) => isSame(world, scanned, shown, fields[index]))
    );
  });
}

/** Writes where the answer's parts are found into the slots of what is scanned. */
export function buildAnswer(
  world: World,
  hosts: { readonly site: ScanSite; readonly beside: readonly ScanSite[] },
  type: GraphQLNamedType,
  sources: readonly Source[],
): AnswerSite {
  const { site, beside } = hosts;
  site.recorded = true;
  const objects = site.objects.flatMap((object, tag): AnswerObject[] => {
    const shown = world.schema.getType(object.type.name);
    if (!isObjectType(shown) || !mayBe(world.schema, type, shown)) return [];
    const providers = providersOf(world, object, beside);
    const parts = partsOf(world, providers, shown, sources);
    return [{ tag, typeName: shown.name, providers, parts }];
  });
  return { host: site, objects };
}

function mayBe(schema: GraphQLSchema, type: GraphQLNamedType, shown: GraphQLObjectType): boolean {
  return isAbstractType(type) ? schema.isSubType(type, shown) : type.name === shown.name;
}

function providersOf({ entities }: World, object: ScanObject, beside: readonly ScanSite[]): Provider[] {
  const others = beside.flatMap((site) => site.objects.map((other) => ({ object: other, entityOf: null })));
  const attached = object.site.attached.flatMap((fetch): Provider[] => {
    const found = entities.get(fetch)?.objects.find(({ type }) => type.name === object.type.name);
    return found === undefined ? [] : [{ object: found, entityOf: fetch }];
  });
  return [{ object, entityOf: null }, ...others, ...attached];
}

function fieldsOf({ trees, schema, operation }: World, type: GraphQLObjectType, sources: readonly Source[]) {
  return trees.selected(schema, type, { sources, fragments: operation.fragments });
}

function isSame(world: World, scanned: ScanField, type: GraphQLObjectType, field: SelectedField | undefined): boolean {
  if (field === undefined || isHidden(field.node) || isDenied(field.node)) return false;
  if (scanned.responseName !== field.responseName || scanned.fieldName !== field.fieldName) return false;
  if (scanned.site === null) return true;
  return isPure(world, scanned.site, namedTypeOf(type, field), field.below);
}

function namedTypeOf(type: GraphQLObjectType, { fieldName }: SelectedField): GraphQLNamedType {
  return getNamedType(typeOf(type, fieldName));
}

function typeOf(type: GraphQLObjectType, fieldName: string): GraphQLOutputType {
  const found = type.getFields()[fieldName]?.type;
  if (found === undefined) throw new NotCompiled(`a field that is no field of ${type.name}`);
  return found;
}

function partsOf(
  world: World,
  providers: readonly Provider[],
  type: GraphQLObjectType,
  sources: readonly Source[],
): Part[] {
  const parts: Part[] = [];
  let run = null as OpenRun | null;
  let comma = '{';
  const close = (): void => {
    if (run !== null) parts.push(closeRun(providers, run));
    run = null;
  };
  for (const field of fieldsOf(world, type, sources)) {
    const found = isHidden(field.node) || !isConstant(field) ? findProvider(world, providers, type, field) : null;
    if (found !== null && isHidden(field.node)) {
      parts.push(hide(providers, found, field));
      continue;
    }
    if (found?.pure && run !== null && run.provider === found.provider && run.to === found.index - 1) {
      run = { provider: run.provider, from: run.from, to: found.index, absent: joinAbsent(run.absent, found.absent) };
      continue;
    }
    close();
    parts.push({ kind: 'text', text: comma });
    comma = ',';
    if (found === null) parts.push({ kind: 'text', text: constantOf(type, field) });
    else if (found.pure) run = { provider: found.provider, from: found.index, to: found.index, absent: found.absent };
    else parts.push(nest(world, providers, found, { type, field }));
  }
  close();
  parts.push({ kind: 'text', text: comma === '{' ? '{}' : '}' });
  return joinTexts(parts);
}

/** What no department is asked for. */
function isConstant({ fieldName, node }: SelectedField): boolean {
  return fieldName === '__typename' || isDenied(node);
}

function constantOf(type: GraphQLObjectType, { responseName, fieldName, node }: SelectedField): string {
  const name = JSON.stringify(responseName);
  if (!isDenied(node)) return `${name}:${JSON.stringify(type.name)}`;
  if (isNonNullType(typeOf(type, fieldName))) throw new NotCompiled('a denied field that must not be null');
  return `${name}:null`;
}

type Found = {
  readonly provider: number;
  readonly index: number;
  readonly field: ScanField;
  /** Whether its bytes may be handed on. */
  readonly pure: boolean;
  readonly absent: string | null;
};

function findProvider(
  world: World,
  providers: readonly Provider[],
  type: GraphQLObjectType,
  field: SelectedField,
): Found {
  if (field.fieldName.startsWith('__')) throw new NotCompiled('introspection');
  const found = providers.flatMap(({ object }, provider) =>
    object.fields.flatMap((scanned, index) =>
      scanned.responseName === field.responseName ? [{ provider, index, scanned }] : [],
    ),
  );
  const [only, second] = found;
  if (only === undefined) throw new NotCompiled('a field that nobody brings');
  if (second !== undefined) throw new NotCompiled('a field that two fetches bring');
  const { provider, index, scanned } = only;
  if (scanned.fieldName !== field.fieldName) throw new NotCompiled('a field under another name');
  const pure = scanned.site === null || isPure(world, scanned.site, namedTypeOf(type, field), field.below);
  const nullable = !isNonNullType(typeOf(type, field.fieldName));
  const absent = nullable ? `${JSON.stringify(field.responseName)}:null` : null;
  return { provider, index, field: scanned, pure, absent };
}

type OpenRun = {
  readonly provider: number;
  readonly from: number;
  readonly to: number;
  readonly absent: string | null;
};

function joinAbsent(before: string | null, after: string | null): string | null {
  return before === null || after === null ? null : `${before},${after}`;
}

function closeRun(providers: readonly Provider[], { provider, from, to, absent }: OpenRun): Part {
  const object = objectOf(providers, provider);
  const [start, end] = [object.size, object.size + 1];
  object.size += 2;
  fieldAt(object, from).nameAt.push(start);
  fieldAt(object, to).endAt.push(end);
  return { kind: 'run', provider, from: start, to: end, absent };
}

function hide(providers: readonly Provider[], { provider, field }: Found, { fieldName }: SelectedField): Part {
  if (field.site !== null) throw new NotCompiled('a hidden field that is no leaf');
  const [from, to] = valueSlots(objectOf(providers, provider), field);
  return { kind: 'hidden', provider, field, fieldName, from, to };
}

/** Slots for the place of a field's value; its record is kept. */
export function valueSlots(object: ScanObject, field: ScanField): [number, number] {
  object.site.recorded = true;
  const known = field.valueAt[0];
  if (known !== undefined) return [known, known + 1];
  const slot = object.size;
  object.size += 2;
  field.valueAt.push(slot);
  field.endAt.push(slot + 1);
  return [slot, slot + 1];
}

function nest(
  world: World,
  providers: readonly Provider[],
  { provider, field, absent }: Found,
  asked: { readonly type: GraphQLObjectType; readonly field: SelectedField },
): Part {
  const { site, type } = field;
  if (site === null || type === null) throw new NotCompiled('a leaf with fields');
  const object = objectOf(providers, provider);
  if (field.recordAt !== -1) throw new NotCompiled('a place that is answered twice');
  field.recordAt = object.size++;
  const named = namedTypeOf(asked.type, asked.field);
  const below = buildAnswer(world, { site, beside: [] }, named, asked.field.below);
  return { kind: 'object', provider, field, below, absent, depth: depthOf(type) };
}

function objectOf(providers: readonly Provider[], index: number): ScanObject {
  const provider = providers[index];
  if (provider === undefined) throw new NotCompiled('a provider that is none');
  provider.object.site.recorded = true;
  return provider.object;
}

function fieldAt({ fields }: ScanObject, index: number): ScanField {
  const field = fields[index];
  if (field === undefined) throw new NotCompiled('a field that is none');
  return field;
}

/** An object is preceded by its name, a run holds its own. */
function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

// Builds from an operation what its answer is put together from, and asks the scanners for the places of all of it.
import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isDenied, isHidden } from '../../guard/marks.ts';
import type { Operation } from '../../guard/operation.ts';
import { type SelectedField, type Source, selectFields } from '../selected-fields.ts';
import type { Fetch } from '../steps.ts';
import type { AnswerObject, AnswerSite, HiddenField, Part, Provider, Range } from './answer-site.ts';
import { providersOf, tellersOf } from './answer-types.ts';
import { NotCompiled } from './bail.ts';
import type { ScanType } from './interface-objects.ts';
import { depthOf, recordSlot, type ScanField, type ScanObject, type ScanSite, valueSlots } from './scan-site.ts';

export type Entities = ReadonlyMap<Fetch, ScanSite>;
export type World = {
  readonly entities: Entities;
  /** Of the client's operation, conditions decided. */
  readonly fragments: Operation['fragments'];
  readonly schema: GraphQLSchema;
};

/** Where all fields stand in one fetch's answer as the client wants them, its bytes are handed on whole. */
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

function isSame(world: World, scanned: ScanField, type: ScanType, field: SelectedField | undefined): boolean {
  if (field === undefined || isHidden(field.node) || isDenied(field.node)) return false;
  if (scanned.responseName !== field.responseName || scanned.answerName !== field.responseName) return false;
  if (scanned.fieldName !== field.fieldName) return false;
  return scanned.site === null || isPure(world, scanned.site, getNamedType(typeOf(type, field)), field.below);
}

/** `always` where each of the hosts has a record. */
export function buildAnswer(
  world: World,
  { hosts, always }: { readonly hosts: readonly ScanSite[]; readonly always: boolean },
  type: GraphQLNamedType,
  sources: readonly Source[],
): AnswerSite {
  for (const host of hosts) host.recorded = true;
  const types: ScanType[] = isAbstractType(type) ? [...world.schema.getPossibleTypes(type)] : [];
  // Where only a department that knows the interface alone has told of the object, it is answered as one of it.
  if (isObjectType(type) || isInterfaceType(type)) types.push(type);
  const objects: AnswerObject[] = [];
  const shown: ScanType[] = [];
  for (const possible of types) {
    const providers = providersOf(world.entities, hosts, possible, always);
    const object = providers.length === 0 && hosts.length > 0 ? null : buildObject(world, providers, possible, sources);
    if (object === null) continue;
    objects.push(object);
    shown.push(possible);
  }
  if (objects.length === 0) throw new NotCompiled('a field that nobody brings');
  const tellers = tellersOf(world.entities, hosts, shown);
  // Where nothing is fetched, there is nothing but the one type.
  const untold = hosts.length === 0 ? 0 : shown.findIndex((possible) => isInterfaceType(possible));
  return { hosts, objects, tellers, untold };
}

function mayBe(schema: GraphQLSchema, type: GraphQLNamedType, shown: ScanType): boolean {
  return isAbstractType(type) ? schema.isSubType(type, shown) : type.name === shown.name;
}

function fieldsOf({ schema, fragments }: World, type: ScanType, sources: readonly Source[]) {
  return selectFields(schema, type, { sources, fragments });
}

function typeOf(type: ScanType, { fieldName }: SelectedField): GraphQLOutputType {
  const found = type.getFields()[fieldName]?.type;
  if (found === undefined) throw new NotCompiled(fieldName.startsWith('__') ? 'introspection' : 'a field of no type');
  return found;
}

/** Null where no department brings all of it: none will ever tell of such an object there. */
function buildObject(
  world: World,
  providers: readonly Provider[],
  type: ScanType,
  sources: readonly Source[],
): AnswerObject | null {
  const writer = new PartWriter(world, providers, type);
  const hidden: HiddenField[] = [];
  for (const field of fieldsOf(world, type, sources)) {
    if (isDenied(field.node) || field.fieldName === '__typename') {
      if (!isHidden(field.node) && !writer.addConstant(field)) return null;
      continue;
    }
    const found = findAll(providers, field);
    if (found.length === 0) {
      typeOf(type, field);
      return null;
    }
    if (isHidden(field.node)) hidden.push(hide(found, field));
    else writer.addField(field, found);
  }
  return { typeName: type.name, providers, parts: writer.end(), hidden };
}

type Found = {
  readonly provider: number;
  readonly index: number;
  readonly object: ScanObject;
  readonly field: ScanField;
};

function findAll(providers: readonly Provider[], { responseName, fieldName }: SelectedField): Found[] {
  return providers.flatMap(({ object }, provider) =>
    object.fields.flatMap((field, index) => {
      if (field.answerName !== responseName) return [];
      if (field.fieldName !== fieldName) throw new NotCompiled('a field under another name');
      return [{ provider, index, object, field }];
    }),
  );
}

function hide(found: readonly Found[], { fieldName }: SelectedField): HiddenField {
  const [first, second] = found;
  if (first === undefined || second !== undefined) throw new NotCompiled('a hidden field that two fetches bring');
  if (first.field.site !== null) throw new NotCompiled('a hidden field that is no leaf');
  return { fieldName, range: rangeOf(first) };
}

function rangeOf({ provider, object, field }: Found): Range {
  const [from, to] = valueSlots([{ object, field }]);
  return { provider, from, to };
}

type OpenRun = { readonly first: Found; last: Found; absent: string | null };

/** Puts the parts of one object in order; neighbours in one answer become one run. */
class PartWriter {
  readonly #world: World;
  readonly #providers: readonly Provider[];
  readonly #type: ScanType;
  readonly #parts: Part[] = [];
  #run: OpenRun | null = null;
  #comma = '{';

  constructor(world: World, providers: readonly Provider[], type: ScanType) {
    this.#world = world;
    this.#providers = providers;
    this.#type = type;
  }

  /** What no department is asked for; false where nobody can know it. */
  addConstant(field: SelectedField): boolean {
    const name = JSON.stringify(field.responseName);
    if (!isDenied(field.node)) {
      if (!isObjectType(this.#type)) return false;
      this.#next(`${name}:${JSON.stringify(this.#type.name)}`);
      return true;
    }
    if (isNonNullType(typeOf(this.#type, field))) throw new NotCompiled('a denied field that must not be null');
    this.#next(`${name}:null`);
    return true;
  }

  addField(field: SelectedField, found: readonly Found[]): void {
    const type = typeOf(this.#type, field);
    const name = `${JSON.stringify(field.responseName)}:`;
    const absent = isNonNullType(type) ? null : `${name}null`;
    const [first] = found;
    if (first === undefined) throw new NotCompiled('a field that nobody brings');
    if (!found.every((each) => this.#isWhole(each, type, field))) {
      this.#nest({ type, field, name, absent }, found);
      return;
    }
    if (found.length > 1) this.#parts.push({ kind: 'agree', ranges: found.map(rangeOf) });
    const always = this.#providers[first.provider]?.always === true;
    if (first.field.answerName !== first.field.responseName || (found.length > 1 && !always)) {
      this.#next('');
      this.#parts.push({ kind: 'value', name, ranges: found.map(rangeOf), absent });
    } else this.#extend(first, absent);
  }

  end(): readonly Part[] {
    this.#close();
    this.#parts.push({ kind: 'text', text: this.#comma === '{' ? '{}' : '}' });
    return joinTexts(this.#parts);
  }

  /** Whether the bytes of its value may be handed on. */
  #isWhole({ field: { site } }: Found, type: GraphQLOutputType, { below }: SelectedField): boolean {
    return site === null || isPure(this.#world, site, getNamedType(type), below);
  }

  #extend(found: Found, absent: string | null): void {
    const run = this.#run;
    if (run !== null && run.last.provider === found.provider && run.last.index === found.index - 1) {
      run.last = found;
      run.absent = run.absent === null || absent === null ? null : `${run.absent},${absent}`;
      return;
    }
    this.#next('');
    this.#run = { first: found, last: found, absent };
  }

  #nest(
    asked: {
      readonly type: GraphQLOutputType;
      readonly field: SelectedField;
      readonly name: string;
      readonly absent: string | null;
    },
    found: readonly Found[],
  ): void {
    const { type, field, name, absent } = asked;
    const hosts = found.map(({ field: { site } }) => site).filter((site) => site !== null);
    if (hosts.length < found.length) throw new NotCompiled('a leaf with fields');
    const always = found.length === 1;
    const site = buildAnswer(this.#world, { hosts, always }, getNamedType(type), field.below);
    const belows = found.map((each) => ({ provider: each.provider, slot: recordSlot(each) }));
    this.#next('');
    this.#parts.push({ kind: 'object', name, belows, site, depth: depthOf(type), absent });
  }

  #next(text: string): void {
    this.#close();
    this.#parts.push({ kind: 'text', text: `${this.#comma}${text}` });
    this.#comma = ',';
  }

  #close(): void {
    const run = this.#run;
    this.#run = null;
    if (run === null) return;
    const { first, last, absent } = run;
    const { object, provider } = first;
    object.site.recorded = true;
    const from = object.size;
    object.size += 2;
    first.field.nameAt.push(from);
    last.field.endAt.push(from + 1);
    this.#parts.push({ kind: 'run', provider, from, to: from + 1, absent });
  }
}

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

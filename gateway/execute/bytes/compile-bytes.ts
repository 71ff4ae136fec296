// Compiles an operation's plan, under given values of its conditions, into functions that work on bytes alone.
import type { GraphQLSchema } from 'graphql';
import { LIMITS } from '../../config.ts';
import type { Operation } from '../../guard/operation.ts';
import type { Fetch, Step, Steps } from '../steps.ts';
import { type AnswerSite, buildAnswer, isPure } from './answer-tree.ts';
import { BAIL, NotCompiled } from './bail.ts';
import { EmitterCode } from './emitter-code.ts';
import { copyRange, hashRange, sameRange, scanAny, scanInt, scanNumber, scanString } from './primitives.ts';
import { type Represented, representationCode, representTypes, requiredTypes } from './representation-code.ts';
import { type Conditions, makeRoom, type ScanSite, ScanTrees } from './scan-tree.ts';
import { ScannerCode } from './scanner-code.ts';

/** What the generated functions share: the departments' answers by fetch, their views, and the records of roots. */
export type Context = {
  readonly b: (Buffer | null)[];
  readonly d: (DataView | null)[];
  readonly r: number[];
  length: number;
};
export type Tape = Int32Array;

export type FetchCode =
  | { readonly kind: 'root'; scan(bytes: Buffer, view: DataView, tape: Tape): number }
  | {
      readonly kind: 'entities';
      find(context: Context, tape: Tape, records: Int32Array, kinds: Int32Array): number;
      write(
        context: Context,
        tape: Tape,
        records: Int32Array,
        count: number,
        out: Buffer,
        view: DataView,
        at: number,
      ): number;
      scan(bytes: Buffer, view: DataView, tape: Tape, base: number, count: number, kinds: Int32Array): void;
      link(tape: Tape, base: number): void;
    };
type Emit = (context: Context, tape: Tape, out: Buffer, view: DataView, at: number, record: number) => number;

export type BytesCode = {
  /** By the fetch's id; those that the conditions leave out have none. */
  readonly fetches: ReadonlyMap<number, FetchCode>;
  readonly fetchCount: number;
  /** Null where the only fetch's answer is the client's as it is. */
  readonly emit: Emit | null;
  readonly answer: AnswerSite | null;
  /** The first fetch of root fields. */
  readonly rootId: number;
  /** Slots of the tape that hold chains. */
  readonly headSlots: number;
  /** How long answers have been. */
  readonly hint: { bytes: number };
};

export type BytesInput = {
  readonly steps: Steps;
  readonly operation: Pick<Operation, 'node' | 'fragments'>;
  readonly apiSchema: GraphQLSchema;
  readonly fullSchema: GraphQLSchema;
};

/** Throws NotCompiled for what only the object path can do. */
export function compileBytes(input: BytesInput, conditions: Conditions): BytesCode {
  const { steps, operation, apiSchema, fullSchema } = input;
  const fetches = steps.first === null ? [] : activeFetches(steps.first, conditions);
  const trees = new ScanTrees(fullSchema, conditions, LIMITS.bytesObjectsMax);
  const { roots, entities, represented, headSlots } = readTrees(fetches, trees, fullSchema);
  const [first, ...beside] = roots;
  const type = apiSchema.getRootType(operation.node.operation);
  if (first === undefined || type == null) throw new NotCompiled('nothing is fetched');
  const world = { trees, entities, operation, schema: apiSchema };
  const sources = [{ set: operation.node.selectionSet, under: [] }];
  const whole = fetches.length === 1 && isPure(world, first, type, sources);
  const answer = whole ? null : buildAnswer(world, { site: first, beside }, type, sources);
  // Scanners come last: building the answer asks them for places.
  const code = generate({ roots, entities, represented, answer, apiSchema });
  return { ...code, fetchCount: steps.fetches.length, answer, rootId: first.fetch.id, headSlots, hint: { bytes: 0 } };
}

function activeFetches(step: Step, conditions: Conditions): Fetch[] {
  if (step.kind === 'fetch') return [step.fetch];
  if (step.kind !== 'condition') return step.steps.flatMap((inner) => activeFetches(inner, conditions));
  const taken = conditions[step.variable] === true ? step.whenTrue : step.whenFalse;
  return taken === null ? [] : activeFetches(taken, conditions);
}

type Trees = {
  readonly roots: readonly ScanSite[];
  readonly entities: ReadonlyMap<Fetch, ScanSite>;
  readonly represented: ReadonlyMap<Fetch, Represented>;
  readonly headSlots: number;
};

function readTrees(fetches: readonly Fetch[], trees: ScanTrees, schema: GraphQLSchema): Trees {
  const roots: ScanSite[] = [];
  const entities = new Map<Fetch, ScanSite>();
  const hosts = new Map<Fetch, ScanSite>();
  for (const fetch of fetches) {
    const { inputRewrites, outputRewrites, contextRewrites, requires } = fetch;
    if (inputRewrites.length + outputRewrites.length + contextRewrites.length > 0) throw new NotCompiled('rewrites');
    if (requires === null) {
      roots.push(trees.readRoot(fetch));
      continue;
    }
    const host = hostOf(fetch, trees);
    const types = requiredTypes(requires, host, schema);
    host.attached.push(fetch);
    hosts.set(fetch, host);
    entities.set(fetch, trees.readEntities(fetch, types));
  }
  // The first slot is the tape's end.
  let headSlots = 1;
  for (const host of new Set(hosts.values())) {
    makeRoom(host, headSlots);
    headSlots += 2;
  }
  const represented = new Map(
    [...hosts].map(([fetch, host]) => [fetch, representTypes(fetch, { host, entities, schema })]),
  );
  return { roots, entities, represented, headSlots };
}

function hostOf(fetch: Fetch, { places }: ScanTrees): ScanSite {
  const [only, second] = places.get(fetch.path.join('/')) ?? [];
  if (only === undefined) throw new NotCompiled('entities where nothing was fetched');
  if (second !== undefined) throw new NotCompiled('entities where two fetches bring objects');
  return only;
}

type Parts = Pick<Trees, 'roots' | 'entities' | 'represented'> & {
  readonly answer: AnswerSite | null;
  readonly apiSchema: GraphQLSchema;
};

function generate({ roots, entities, represented, answer, apiSchema }: Parts): Pick<BytesCode, 'fetches' | 'emit'> {
  const scanners = new ScannerCode(apiSchema);
  const emitters = new EmitterCode();
  const emit = answer === null ? 'null' : emitters.site(answer);
  const members: string[] = [];
  for (const site of roots) members.push(`[${site.fetch.id},{kind:'root',scan:${scanners.root(site)}}]`);
  const texts: string[] = [];
  for (const [fetch, site] of entities) {
    const { id } = fetch;
    const told = represented.get(fetch);
    if (told !== undefined) texts.push(representationCode(told, id));
    const functions = `find:find${id},write:write${id},link:link${id},scan:${scanners.entities(site)}`;
    members.push(`[${id},{kind:'entities',${functions}}]`);
  }
  const source = `'use strict';${[...scanners.functions, ...texts, ...emitters.functions].join('\n')}
return {fetches:new Map([${members.join(',')}]),emit:${emit}}`;
  const names = ['B', 'str', 'int', 'num', 'any', 'copy', 'hash', 'same', 'TAB', 'MASK', 'MAX'];
  const make = new Function(...names, source);
  return make(
    BAIL,
    scanString,
    scanInt,
    scanNumber,
    scanAny,
    copyRange,
    hashRange,
    sameRange,
    TABLE,
    TABLE.length - 1,
    LIMITS.bytesRepresentationsMax,
  );
}

/** For finding equal representations: used within one call, never across an await. At most half full. */
const TABLE = new Int32Array(8_192);

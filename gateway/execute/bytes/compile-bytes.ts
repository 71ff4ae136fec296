// Compiles an operation's plan, under given values of its conditions, into functions that work on bytes alone.
import type { GraphQLSchema } from 'graphql';
import { LIMITS } from '../../config.ts';
import type { Operation } from '../../guard/operation.ts';
import type { Fetch, Steps } from '../steps.ts';
import type { AnswerSite } from './answer-site.ts';
import { buildAnswer, isPure } from './answer-tree.ts';
import { BAIL, NotCompiled } from './bail.ts';
import {
  activeSteps,
  type BytesStep,
  fetchesBefore,
  fetchesOf,
  fieldName,
  type Group,
  mergeSteps,
} from './bytes-steps.ts';
import { type Conditions, decideConditions } from './decide-conditions.ts';
import { EmitterCode } from './emitter-code.ts';
import type { HiddenTexts } from './hidden-rows.ts';
import { copyRange, hashRange, sameRange, scanAny, scanInt, scanNumber, scanString } from './primitives.ts';
import { type Represented, representTypes, requiredTypes, type World } from './representation.ts';
import { representationCode } from './representation-code.ts';
import { makeRoom, type ScanSite } from './scan-site.ts';
import { ScanTrees } from './scan-tree.ts';
import { ScannerCode } from './scanner-code.ts';

/** What the generated functions share: the departments' answers by fetch, their views, and the records of roots. */
export type Context = {
  readonly b: (Buffer | null)[];
  readonly d: (DataView | null)[];
  readonly r: number[];
  /** Rows of hidden fields. */
  readonly h: HiddenTexts[];
  /** Bytes of the representations just counted. */
  length: number;
};
export type Tape = Int32Array;
/** Two for each representation: the record it is of, and its kind. */
export type Targets = Int32Array;
type Write = (
  context: Context,
  tape: Tape,
  targets: Targets,
  count: number,
  out: Buffer,
  view: DataView,
  at: number,
) => number;

export type FetchCode =
  | { readonly kind: 'root'; scan(bytes: Buffer, view: DataView, tape: Tape): number }
  | {
      readonly kind: 'entities';
      find(context: Context, tape: Tape, targets: Targets): number;
      readonly write: Write;
      scan: ScanGroup;
      link(tape: Tape, base: number): void;
    };
/** For each fetch of the group: where its entities' records go, how many they are, and how they were asked for. */
type ScanGroup = (
  bytes: Buffer,
  view: DataView,
  tape: Tape,
  bases: readonly number[],
  counts: readonly number[],
  targets: readonly Targets[],
) => void;
type Emit = (context: Context, tape: Tape, out: Buffer, view: DataView, at: number, ...records: number[]) => number;

export type BytesCode = {
  readonly first: BytesStep;
  /** By the fetch's id; those that the conditions leave out have none. */
  readonly fetches: ReadonlyMap<number, FetchCode>;
  /** By the group's id. */
  readonly groups: readonly ScanGroup[];
  readonly fetchCount: number;
  /** Null where the only fetch's answer is the client's as it is. */
  readonly emit: Emit | null;
  /** Fetches of root fields. */
  readonly rootIds: readonly number[];
  /** Slots of the tape that hold chains. */
  readonly headSlots: number;
  /** How long answers have been of late. */
  readonly hint: { bytes: number };
};

export type BytesInput = {
  readonly steps: Steps;
  readonly operation: Pick<Operation, 'node' | 'fragments'>;
  readonly apiSchema: GraphQLSchema;
  readonly fullSchema: GraphQLSchema;
  /** Whether parallel fetches of one department are asked for in one request. */
  readonly mergeFetches: boolean;
};

/** Throws NotCompiled for what only the object path can do. */
export function compileBytes(input: BytesInput, conditions: Conditions): BytesCode {
  const { steps, operation, apiSchema, fullSchema, mergeFetches } = input;
  const active = activeSteps(steps.first, conditions);
  const { step: first, groups } = mergeFetches ? mergeSteps(active) : { step: active, groups: [] };
  const fetches = [...fetchesOf(first)].sort((a, b) => a.id - b.id);
  const trees = new ScanTrees(fullSchema, conditions, LIMITS.bytesObjectsMax);
  const { roots, entities, represented, headSlots } = readTrees(fetches, trees, { first, schema: fullSchema });
  const type = apiSchema.getRootType(operation.node.operation);
  if (type == null) throw new NotCompiled('no root type');
  const fragments = new Map(
    [...operation.fragments].map(([name, fragment]) => [name, decideConditions(fragment, conditions)]),
  );
  const world = { entities, fragments, schema: apiSchema };
  const sources = [{ set: decideConditions(operation.node, conditions).selectionSet, under: [] }];
  const [root] = roots;
  const whole = root !== undefined && fetches.length === 1 && isPure(world, root, type, sources);
  const answer = whole ? null : buildAnswer(world, { hosts: roots, always: true }, type, sources);
  // Scanners come last: building the answer asks them for places.
  const code = generate({ roots, entities, represented, groups, answer, apiSchema });
  const rootIds = roots.map(({ fetch }) => fetch.id);
  return { ...code, first, fetchCount: steps.fetches.length, rootIds, headSlots, hint: { bytes: 0 } };
}

type Trees = {
  readonly roots: readonly ScanSite[];
  readonly entities: ReadonlyMap<Fetch, ScanSite>;
  readonly represented: ReadonlyMap<Fetch, Represented>;
  readonly headSlots: number;
};

function readTrees(
  fetches: readonly Fetch[],
  trees: ScanTrees,
  { first, schema }: { readonly first: BytesStep; readonly schema: GraphQLSchema },
): Trees {
  const roots: ScanSite[] = [];
  const entities = new Map<Fetch, ScanSite>();
  const hosts = new Map<Fetch, readonly ScanSite[]>();
  const before = fetchesBefore(first);
  for (const fetch of fetches) {
    if (fetch.contextRewrites.length > 0) throw new NotCompiled('values of a context');
    if (fetch.requires === null) {
      roots.push(trees.readRoot(fetch));
      continue;
    }
    const sites = hostsOf(fetch, trees, before.get(fetch) ?? new Set());
    // The conditions leave out what it would be about.
    if (sites.length === 0) continue;
    for (const site of sites) site.attached.push(fetch);
    hosts.set(fetch, sites);
    entities.set(fetch, trees.readEntities(fetch, requiredTypes(fetch, worldOf(fetch))));
  }
  // The first slot is the tape's end.
  let headSlots = 1;
  for (const sites of hosts.values()) {
    if (sites[0]?.chain !== -1) continue;
    for (const site of sites) makeRoom(site, headSlots);
    headSlots += 2;
  }
  const represented = new Map([...hosts.keys()].map((fetch) => [fetch, representTypes(fetch, worldOf(fetch))]));
  return { roots, entities, represented, headSlots };

  function worldOf(fetch: Fetch): World {
    const sites = hosts.get(fetch) ?? [];
    const earlier = (sites[0]?.attached ?? []).filter((each) => before.get(fetch)?.has(each));
    const beside = sitesOf(fetch, trees, before.get(fetch) ?? new Set()).filter((site) => !sites.includes(site));
    return { hosts: sites, before: earlier, beside, entities, schema };
  }
}

/** Where the first fetch brought the objects whose entities are asked for: below each type that may stand above them. */
function hostsOf(fetch: Fetch, trees: ScanTrees, before: ReadonlySet<Fetch>): readonly ScanSite[] {
  const sites = sitesOf(fetch, trees, before);
  return sites.filter((site) => site.fetch === sites[0]?.fetch);
}

function sitesOf({ path }: Fetch, { places }: ScanTrees, before: ReadonlySet<Fetch>): readonly ScanSite[] {
  return (places.get(path.join('/')) ?? []).filter((site) => before.has(site.fetch));
}

type Parts = Pick<Trees, 'roots' | 'entities' | 'represented'> & {
  readonly groups: readonly Group[];
  readonly answer: AnswerSite | null;
  readonly apiSchema: GraphQLSchema;
};

function generate({ roots, entities, represented, groups, answer, apiSchema }: Parts) {
  const scanners = new ScannerCode(apiSchema);
  const emitters = new EmitterCode();
  const emit = answer === null ? 'null' : emitters.site(answer);
  const members = roots.map((site) => `[${site.fetch.id},{kind:'root',scan:${scanners.root(site)}}]`);
  const texts: string[] = [];
  const scans = new Map<Fetch, string>();
  for (const [fetch, site] of entities) {
    const { id } = fetch;
    const told = represented.get(fetch);
    if (told !== undefined) texts.push(representationCode(told, id));
    const scan = scanners.entities(site);
    scans.set(fetch, scan);
    const alone = scanners.merged([scan], ['_entities']);
    members.push(`[${id},{kind:'entities',find:find${id},write:write${id},link:link${id},scan:${alone}}]`);
  }
  const merged = groups.map(({ fetches }) =>
    scanners.merged(
      fetches.map((fetch) => scans.get(fetch) as string),
      fetches.map((_fetch, index) => fieldName(index)),
    ),
  );
  const source = `'use strict';${[...scanners.functions, ...texts, ...emitters.functions].join('\n')}
return {fetches:new Map([${members.join(',')}]),groups:[${merged.join()}],emit:${emit}}`;
  return new Function(...NAMES, source)(...VALUES) as Pick<BytesCode, 'fetches' | 'groups' | 'emit'>;
}

/** For finding equal representations: used within one call, never across an await. At most half full. */
const TABLE = new Int32Array(8_192);
const SCOPE = {
  B: BAIL,
  str: scanString,
  int: scanInt,
  num: scanNumber,
  any: scanAny,
  copy: copyRange,
  hash: hashRange,
  same: sameRange,
  TAB: TABLE,
  MASK: TABLE.length - 1,
  MAX: LIMITS.bytesRepresentationsMax,
};
const NAMES = Object.keys(SCOPE);
const VALUES = Object.values(SCOPE);

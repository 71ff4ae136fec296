// Tells apart the targets of a fetch by what stands above them: `@fromContext` arguments are values of an object further up.
import type { FetchDataKeyRenamer } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Batch } from './batch.ts';
import { own } from './property.ts';
import { isOfType } from './rewrites.ts';
import type { Fetch } from './steps.ts';
import { type AnswerPath, type Data, isData } from './targets.ts';

const ON_TYPE = '... on ';
type Placed = { readonly target: Data; readonly place: AnswerPath; readonly above: readonly Data[] };
type Context = Record<string, unknown>;

/** One batch for each set of values: a department's operation takes them as variables, so they are the same for a call. */
export function groupByContext(root: Data, fetch: Fetch, schema: GraphQLSchema): Batch[] {
  const batches = new Map<string, { targets: Data[]; places: AnswerPath[]; context: Context }>();
  for (const { target, place, above } of placeTargets(root, fetch.path)) {
    const context = readContext([...above, target], fetch.contextRewrites, schema);
    const key = JSON.stringify(context);
    const batch = batches.get(key) ?? { targets: [], places: [], context };
    batches.set(key, batch);
    batch.targets.push(target);
    batch.places.push(place);
  }
  return [...batches.values()].map(({ targets, places, context }) => ({ targets, context, locate: () => places }));
}

/** The first rewrite that finds a value decides, since one context may be set by several types. */
function readContext(line: readonly Data[], rewrites: readonly FetchDataKeyRenamer[], schema: GraphQLSchema): Context {
  const context: Context = Object.create(null);
  for (const { path, renameKeyTo } of rewrites) {
    if (context[renameKeyTo] !== undefined) continue;
    const value = readUp(line, path, schema);
    if (value !== undefined) context[renameKeyTo] = value;
  }
  return context;
}

/** `..` goes to the object above, `... on T` asks whether it is one, a name reads its field. */
function readUp(line: readonly Data[], path: readonly string[], schema: GraphQLSchema): unknown {
  const ups = path.filter((step) => step === '..').length;
  return readDown(line[line.length - 1 - ups], path.slice(ups), schema);
}

function readDown(value: unknown, path: readonly string[], schema: GraphQLSchema): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => readDown(item, path, schema));
  if (!isData(value)) return undefined;
  if (!step.startsWith(ON_TYPE)) return readDown(own(value, step), rest, schema);
  return isOfType(schema, value, step.slice(ON_TYPE.length), true) ? readDown(value, rest, schema) : undefined;
}

function placeTargets(root: Data, path: readonly string[]): Placed[] {
  const found: Placed[] = [];
  visit(root, 0, { place: [], above: [] });
  return found;

  function visit(value: unknown, depth: number, at: Pick<Placed, 'place' | 'above'>): void {
    const name = path[depth];
    if (name === '@') {
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries())
        visit(item, depth + 1, { place: [...at.place, index], above: at.above });
    } else if (isData(value)) {
      if (name === undefined) found.push({ target: value, ...at });
      else visit(own(value, name), depth + 1, { place: [...at.place, name], above: [...at.above, value] });
    }
  }
}

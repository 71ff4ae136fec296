// Compiles one fetch: its body around variables and representations, and how its answer gets into the whole.

import { ToldError } from '@jinyun/schema/told-error';
import { type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import { LIMITS } from '../config.ts';
import type { WireText } from '../wire-text.ts';
import type { Batch } from './batch.ts';
import { groupByContext } from './context.ts';
import { callDepartment, type Execution } from './execution.ts';
import { addFault, failFetch } from './failed-fetch.ts';
import { compileMerge, type Merge, mergeData } from './merge.ts';
import { define, own } from './property.ts';
import { type DepartmentAnswer, type DepartmentError, readAnswer } from './read-answer.ts';
import { compileRepresentation, type WriteRepresentation } from './representation.ts';
import { applyRewrites } from './rewrites.ts';
import type { Fetch } from './steps.ts';
import { type AnswerPath, type CollectTargets, compileTargets, type Data, isData, locateTargets } from './targets.ts';
import { writeVariables } from './variables-text.ts';

/** Never rejects for a department's fault: it becomes an error at the places that it costs. */
export type RunFetch = (execution: Execution) => Promise<void>;
export type FetchWorld = {
  readonly schema: GraphQLSchema;
  /** Whether what one fetch brought may stand at several places as one object: not where context tells them apart. */
  readonly share: boolean;
};

export function compileFetch(fetch: Fetch, world: FetchWorld): RunFetch {
  return fetch.requires === null ? compileRootFetch(fetch, world) : compileEntityFetch(fetch, fetch.requires, world);
}

/** Asks for root fields; below the root where a field leads back to it. */
function compileRootFetch(fetch: Fetch, { schema }: FetchWorld): RunFetch {
  const { path, outputRewrites } = fetch;
  const collect = path.length === 0 ? null : compileTargets(path);
  return async (execution) => {
    const targets: Data[] = [];
    if (collect === null) targets.push(execution.data);
    else collect(execution.data, targets);
    if (targets.length === 0) return;
    const answer = await ask(execution, fetch, `${fetch.head}${writeVariables(fetch, execution.asked.variables)}}}`);
    if (answer === null) return;
    for (const error of answer.errors) placeError(execution, fetch, error, [[...path, ...(error.path ?? [])]]);
    if (answer.data === null) return;
    execution.answered.push({ fetch, data: answer.data, whole: answer.errors.length === 0 });
    if (outputRewrites.length > 0) applyRewrites(schema, outputRewrites, answer.data);
    for (const target of targets) mergeData(target, answer.data);
  };
}

type EntityFetch = {
  readonly fetch: Fetch;
  readonly world: FetchWorld;
  readonly represent: WriteRepresentation;
  readonly merge: Merge;
};
function compileEntityFetch(fetch: Fetch, requires: NonNullable<Fetch['requires']>, world: FetchWorld): RunFetch {
  const collect: CollectTargets = compileTargets(fetch.path);
  const represent = compileRepresentation(requires, fetch.inputRewrites, world.schema);
  const taking = fetch.outputRewrites.length > 0 ? mergeData : compileMerge(entityFields(fetch));
  const asked = interfaceAsked(fetch);
  const merge = asked === null ? taking : keepType(taking, asked);
  const compiled = { fetch, world, represent, merge };
  return async (execution) => {
    if (fetch.contextRewrites.length > 0) {
      const batches = groupByContext(execution.data, fetch, world.schema);
      await Promise.all(batches.map((batch) => fetchEntities(execution, compiled, batch)));
      return;
    }
    const targets: Data[] = [];
    collect(execution.data, targets);
    const locate = (): readonly AnswerPath[] => locateTargets(execution.data, fetch.path);
    if (targets.length > 0) await fetchEntities(execution, compiled, { targets, locate, context: {} });
  };
}

/** The interface under whose name the subgraph is asked about objects of its types; null where it is by their own. */
function interfaceAsked({ inputRewrites }: Fetch): unknown {
  const rewrite = inputRewrites.find(({ kind, path }) => kind === 'ValueSetter' && path.at(-1) === '__typename');
  return rewrite?.kind === 'ValueSetter' ? rewrite.setValueTo : null;
}

/** A subgraph that has the interface as an object tells its name for every type, which was told before and stays. */
function keepType(merge: Merge, interfaceName: unknown): Merge {
  return (target, entity) => {
    const told = own(target, '__typename');
    merge(target, entity);
    if (told !== undefined && own(entity, '__typename') === interfaceName) define(target, '__typename', told);
  };
}

/** Every name under which `_entities` may answer, of whichever type. */
function entityFields({ node, document }: Fetch): string[] {
  const fragments = new Map(
    document.definitions.map((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [definition.name.value, definition] : ['', null],
    ),
  );
  const names = new Set(['__typename']);
  for (const entities of node.selectionSet.selections)
    if (entities.kind === Kind.FIELD && entities.selectionSet !== undefined) visit(entities.selectionSet);
  return [...names];

  function visit({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.alias?.value ?? selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet);
      }
    }
  }
}

async function fetchEntities(execution: Execution, compiled: EntityFetch, batch: Batch): Promise<void> {
  const { fetch } = compiled;
  const { texts, places } = representAll(compiled.represent, batch.targets);
  if (texts.length === 0) return;
  if (texts.length > LIMITS.representationsMax) {
    const limit = { limit: 'representationsMax' };
    failWith(
      execution,
      fetch,
      new ToldError('LIMIT_EXCEEDED', 'Too many objects are asked for at once; ask for fewer.', limit),
    );
    return;
  }
  const variables = writeVariables(fetch, execution.asked.variables, batch.context);
  const list = `"representations":[${texts.join(',')}]`;
  const answer = await ask(execution, fetch, `${fetch.head}${variables}${variables === '' ? '' : ','}${list}}}`);
  if (answer === null) return;
  placeEntityErrors(execution, compiled, { answer, places, batch });
  if (answer.data === null) return;
  const entities = own(answer.data, '_entities');
  // Entities are matched to representations by place, so another count would give one row to another.
  if (!Array.isArray(entities) || entities.length !== texts.length)
    return failFetch(execution, fetch, new Error(`it did not answer ${texts.length} entities`));
  execution.answered.push({ fetch, data: answer.data, whole: answer.errors.length === 0 });
  mergeEntities(execution, compiled, { entities, places, targets: batch.targets });
}

/** Each text once, and for each target the place of its text; -1 where it has none. */
function representAll(represent: WriteRepresentation, targets: readonly Data[]) {
  const known = new Map<string, number>();
  const places = targets.map((target) => {
    const text = represent(target);
    if (text === null) return -1;
    const place = known.get(text);
    if (place !== undefined) return place;
    known.set(text, known.size);
    return known.size - 1;
  });
  return { texts: [...known.keys()], places };
}

type Answered = {
  readonly entities: readonly unknown[];
  readonly places: readonly number[];
  readonly targets: readonly Data[];
};

function mergeEntities(execution: Execution, compiled: EntityFetch, { entities, places, targets }: Answered): void {
  const { fetch, world, merge } = compiled;
  if (fetch.outputRewrites.length > 0) rewriteEntities(compiled, { entities, places, targets });
  let odd = false;
  for (const [index, target] of targets.entries()) {
    const entity = entities[places[index] ?? -1];
    if (isData(entity)) merge(target, world.share ? entity : structuredClone(entity));
    else if (entity === null) execution.entityAbsent = true;
    else odd ||= entity !== undefined;
  }
  if (odd) failFetch(execution, fetch, new Error('it answered an entity that is no object'));
}

/** A fragment of a rewrite is decided by the type that the department was asked about where it tells none itself. */
function rewriteEntities({ fetch, world }: EntityFetch, { entities, places, targets }: Answered): void {
  const done = new Set<number>();
  for (const [index, target] of targets.entries()) {
    const place = places[index] ?? -1;
    const entity = entities[place];
    if (!isData(entity) || done.has(place)) continue;
    done.add(place);
    entity.__typename ??= own(target, '__typename');
    applyRewrites(world.schema, fetch.outputRewrites, entity);
  }
}

function placeEntityErrors(
  execution: Execution,
  { fetch }: EntityFetch,
  {
    answer,
    places,
    batch,
  }: { readonly answer: DepartmentAnswer; readonly places: readonly number[]; readonly batch: Batch },
): void {
  if (answer.errors.length === 0) return;
  const located = batch.locate();
  for (const error of answer.errors) {
    const [, place, ...rest] = error.path ?? [];
    // One representation stands for every target that is the same entity.
    const targets =
      typeof place === 'number' ? located.filter((_path, index) => places[index] === place) : [fetch.path];
    placeError(
      execution,
      fetch,
      error,
      targets.map((path) => [...path, ...rest]),
    );
  }
}

function placeError(execution: Execution, fetch: Fetch, error: DepartmentError, paths: readonly AnswerPath[]): void {
  const { subgraph } = fetch.operation;
  const message = error.message === '' ? `${subgraph} told an error without a message` : error.message;
  for (const path of paths) {
    const list = path.indexOf('@');
    const whole = list === -1 ? path : path.slice(0, list);
    const shown = whole.length === 0 ? undefined : whole;
    addFault(execution, { subgraph, message, path: shown, extensions: error.extensions });
  }
}

function failWith(execution: Execution, fetch: Fetch, { message, extensions }: ToldError): void {
  const list = fetch.path.indexOf('@');
  const path = list === -1 ? fetch.path : fetch.path.slice(0, list);
  addFault(execution, { subgraph: fetch.operation.subgraph, message, path, extensions });
}

async function ask(execution: Execution, fetch: Fetch, text: WireText): Promise<DepartmentAnswer | null> {
  try {
    return readAnswer(await callDepartment(execution, fetch, text));
  } catch (error) {
    failFetch(execution, fetch, error);
    return null;
  }
}

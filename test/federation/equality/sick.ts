// Makes one subgraph sick in one way, the same way for the same seed: what befalls an entity depends on the entity and its
// field, never on how often or in which company it was asked for, so that two gateways meet the same sickness.
import { openRandom, seedOf } from './generate/random.ts';
import type { AnswerGraph } from './museum/museum.ts';
import { ROWS } from './museum/rows.ts';
import type { Operation } from './subject.ts';

export const AILMENTS = [
  'breaks',
  'errors',
  'nulls',
  'wrong types',
  'left out',
  'unknown type',
  'fewer entities',
] as const;
export type Ailment = (typeof AILMENTS)[number];
export type Sickness = { readonly subgraph: string; readonly ailment: Ailment; readonly seed: number };
type Result = Awaited<ReturnType<AnswerGraph>>;
type Data = Record<string, unknown>;
type Told = { readonly message: string; readonly path: (string | number)[] };

/** Of the values that may be struck, one in so many is. */
const STRUCK_CHANCE = 0.12;
const TYPE_NAMES: ReadonlySet<unknown> = new Set([
  ...ROWS.map(({ __typename }) => __typename),
  'Exhibit',
  'Query',
  'Mutation',
]);
/** Stands for a field that is not there. */
const GONE = Symbol('gone');

/**
 * The graphs with one of them sick. Stock gives up the whole answer where a list or an object is none, so as an oracle for
 * what that costs it gets null there (`gently`).
 */
export function makeSick(
  graphs: ReadonlyMap<string, AnswerGraph>,
  sickness: Sickness,
  { gently = false } = {},
): ReadonlyMap<string, AnswerGraph> {
  const healthy = graphs.get(sickness.subgraph);
  if (healthy === undefined) throw new Error(`no subgraph ${sickness.subgraph}`);
  const sick: AnswerGraph = async (operation) => {
    if (sickness.ailment === 'breaks') throw new Error('connect ECONNREFUSED');
    return strike(await healthy(operation), operation, { ...sickness, gently });
  };
  return new Map([...graphs, [sickness.subgraph, sick]]);
}

type Striking = Sickness & { readonly gently: boolean };

function strike(result: Result, { variables = {} }: Operation, striking: Striking): Result {
  const { data } = result;
  if (data == null) return result;
  const told: Told[] = [];
  const { _entities: entities, ...root } = data as Data;
  const struck = strikeObject(root, { at: '', path: [] });
  if (Array.isArray(entities)) {
    const representations = variables.representations as unknown[];
    const kept = striking.ailment === 'fewer entities' ? entities.slice(0, -1) : entities;
    struck._entities = kept.map((entity, index) =>
      isObject(entity)
        ? strikeObject(entity, { at: JSON.stringify(representations[index]), path: ['_entities', index] })
        : entity,
    );
  }
  const errors = [...(result.errors ?? []), ...told];
  return { ...result, data: struck, ...(errors.length > 0 && { errors }) };

  function strikeObject(value: Data, place: Place): Data {
    const members = Object.entries(value).map(([name, inner]) => [name, strikeValue(inner, step(place, name))]);
    return Object.fromEntries(members.filter(([, inner]) => inner !== GONE));
  }

  function strikeValue(value: unknown, place: Place): unknown {
    const random = openRandom(seedOf(`${striking.seed} ${place.at}`));
    if (random.chance(STRUCK_CHANCE)) {
      const instead = replace(value, place, striking);
      if (instead !== undefined) {
        if (striking.ailment === 'errors') told.push({ message: 'select secret from row', path: [...place.path] });
        return instead;
      }
    }
    if (Array.isArray(value)) return value.map((item, index) => keep(strikeValue(item, step(place, index))));
    return isObject(value) ? strikeObject(value, place) : value;
  }
}

type Place = { readonly at: string; readonly path: readonly (string | number)[] };

function step({ at, path }: Place, name: string | number): Place {
  return { at: `${at}/${name}`, path: [...path, name] };
}

/** Undefined where this ailment does nothing to such a value. */
function replace(value: unknown, { path }: Place, { ailment, gently }: Striking): unknown {
  if (ailment === 'unknown type') return path.at(-1) === '__typename' ? 'Nobody' : undefined;
  // A type may be told under an alias as well.
  if (value === null || path.at(-1) === '__typename' || TYPE_NAMES.has(value)) return undefined;
  switch (ailment) {
    case 'nulls':
    case 'errors':
      return null;
    case 'left out':
      return typeof path.at(-1) === 'string' ? GONE : undefined;
    case 'wrong types':
      return mayBeScalar(value, path) ? undefined : wrong(value, gently);
    default:
      return undefined;
  }
}

/** A list in a list, or below a name that no field has, may be part of a scalar, which may hold anything. */
function mayBeScalar(value: unknown, path: Place['path']): boolean {
  return (Array.isArray(value) && typeof path.at(-1) === 'number') || path.some((one) => /[^\w]/.test(String(one)));
}

function wrong(value: unknown, gently: boolean): unknown {
  if (typeof value !== 'object' || value === null) return { wrong: value };
  if (gently) return null;
  return Array.isArray(value) ? { list: 1 } : 'an object';
}

/** A list keeps its length. */
function keep(value: unknown): unknown {
  return value === GONE ? null : value;
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

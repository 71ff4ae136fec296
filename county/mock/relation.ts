// Which things belong to which, so that both sides say the same: a list is all those whose reference points back at it.
import {
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Draw, drawOf } from './draw.ts';
import { isThing, isWholeOf, type Thing, thingOf } from './thing.ts';
import type { Field, World } from './world.ts';

const LIST_MAX = 3;
const NULL_ONCE_IN = 6;

/** All things of a type, in the order of their ids. */
export function allOf(world: World, type: GraphQLObjectType): Thing[] {
  return world.idsOf(type.name).flatMap((id) => thingOf(type.name, id) ?? []);
}

/** The one thing that a field names; null now and then where it may be. */
export function oneOf(world: World, thing: Thing, field: Field): Thing | null {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const ids = world.idsOf(type.name).filter((id) => thing.place !== `${type.name}:${id}`);
  const chosen = isPair(world, thing, type) ? pairOf(world, thing, ids) : sharedOut(world, thing, field, ids);
  if (chosen === undefined && isNonNullType(field.type)) return thingOf(type.name, drawAt(thing, field).pick(ids));
  return chosen === undefined ? null : thingOf(type.name, chosen);
}

/** The things that a list holds: those that point back at its owner, or up to three where none can. */
export function manyOf(world: World, thing: Thing, field: Field): Thing[] {
  const type = memberOf(field);
  const all = allOf(world, type);
  const back = pointerTo(type, thing.whole.type);
  if (back !== undefined) {
    return all.filter((each) => {
      const named = world.ask(each, back.name);
      return isThing(named) && isWholeOf(named, thing);
    });
  }
  const draw = drawAt(thing, field);
  const count = draw.integer(0, Math.min(LIST_MAX, all.length));
  const first = draw.integer(0, Math.max(0, all.length - count));
  return all.slice(first, first + count);
}

/** The type of a list's items; of a connection, its nodes'. */
export function memberOf(field: Field): GraphQLObjectType {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const nodes = type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
  return nodes === undefined ? type : (getNamedType(nodes.type) as GraphQLObjectType);
}

/** The field of a type that names one thing of another. */
function pointerTo(type: GraphQLObjectType, target: string): Field | undefined {
  return Object.values(type.getFields()).find(
    ({ args, type: of }) => args.length === 0 && !isListType(getNullableType(of)) && getNamedType(of).name === target,
  );
}

/** Where each of two types names one of the other, the first belongs to the first, and so on. */
function isPair({ schema }: World, { __typename }: Thing, type: GraphQLObjectType): boolean {
  const own = schema.getType(__typename);
  if (!isObjectType(own) || own === type || own.getFields().id === undefined) return false;
  return pointerTo(type, __typename) !== undefined;
}

function pairOf({ idsOf }: World, { whole }: Thing, ids: readonly string[]): string | undefined {
  return ids[idsOf(whole.type).indexOf(whole.key)];
}

/**
 * Those of a list share out evenly what they name, so that no list of theirs grows long: what is left over, and now and then
 * another, names nothing.
 */
function sharedOut({ idsOf }: World, thing: Thing, field: Field, ids: readonly string[]): string | undefined {
  const { type, key } = thing.whole;
  const draw = drawAt(thing, field);
  const isLeftOut = draw.oneIn(NULL_ONCE_IN);
  if (ids.length === 0) return undefined;
  const at = thing.place === `${type}:${key}` ? idsOf(type).indexOf(key) : -1;
  if (!isNonNullType(field.type) && (isLeftOut || at >= ids.length * LIST_MAX)) return undefined;
  if (at === -1) return draw.pick(ids);
  const offset = drawOf(type, field.name).integer(0, ids.length - 1);
  return ids[(at + offset) % ids.length];
}

function drawAt({ place }: Thing, { name }: Field): Draw {
  return drawOf(place, name);
}

// The value of any field of a mocked department: from what is given, a table, a relation, or drawn from the field's place.
import { parseId } from '@jinyun/kit/ids';
import {
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { connectionOf, isConnection } from './connection.ts';
import { drawOf } from './draw.ts';
import { kindOf } from './kinds.ts';
import { plainValue } from './plain-value.ts';
import { actionsOf, deadlinesOf, historyOf, proceedingOf } from './proceeding.ts';
import { allOf, manyOf, memberOf, oneOf } from './relation.ts';
import { countOf, maskedText, period, quantity } from './shared-value.ts';
import { partOf, type Thing, thingOf } from './thing.ts';
import type { Arguments, Asker, Field, World } from './world.ts';

export type Asked = {
  readonly thing: Thing;
  readonly field: Field;
  readonly args: Arguments;
  readonly asker: Asker;
};

const NULL_ONCE_IN = 8;
const LIST_MAX = 3;

/** The same for the same place, field and arguments; what a row lets one do hangs on who asks as well. */
export function makeUp(world: World, asked: Asked): unknown {
  const { thing, field } = asked;
  if (Object.hasOwn(thing.given, field.name)) return thing.given[field.name];
  const recorded = fromTable(world, asked);
  if (recorded !== undefined) return recorded;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return leafOf(asked);
  if (!isObjectType(type)) throw new Error(`Nothing can be made up for ${thing.__typename}.${field.name}.`);
  return isListType(getNullableType(field.type)) ? listOf(world, asked, type) : objectOf(world, asked, type);
}

/** What rows with a lifecycle or with provenance tell of themselves; undefined for every other field. */
function fromTable({ machines }: World, { thing, field: { name }, asker }: Asked): unknown {
  const machine = machines.get(thing.__typename);
  if (machine === undefined) return fromProvenance(thing, name);
  const proceeding = proceedingOf(machine, thing.whole.key);
  switch (name) {
    case 'status':
    case 'state':
      return proceeding.status;
    case 'version':
      return proceeding.events.length;
    case 'recordedAt':
      return proceeding.events[0]?.at;
    case 'history':
      return historyOf(proceeding);
    case 'availableActions':
      return actionsOf(machine, proceeding, asker);
    case 'deadlines':
      return deadlinesOf(machine, proceeding);
    default:
      return fromProvenance(thing, name);
  }
}

function fromProvenance({ place }: Thing, name: string): unknown {
  if (name === 'citations' || name === 'inferredFields') return [];
  if (name === 'validFrom' || name === 'validTo') return null;
  if (name !== 'history') return undefined;
  const since = plainValue({ name: 'recordedAt', description: null }, { name: 'DateTime' } as never, place);
  return [{ since, until: null, changedFields: [], event: null }];
}

function leafOf({ thing, field, args }: Asked): unknown {
  const place = `${thing.place}.${placeOf(field, args)}`;
  const draw = drawOf(place);
  const type = getNamedType(field.type);
  if (!isLeafType(type)) throw new Error(`${field.name} has no plain value.`);
  if (isListType(getNullableType(field.type))) {
    const values = Array.from({ length: draw.integer(0, LIST_MAX) }, (_, at) =>
      plainValue(field, type, `${place}.${at}`),
    );
    return [...new Set(values)];
  }
  if (!isNonNullType(field.type) && !KEPT.has(field.name) && draw.oneIn(NULL_ONCE_IN)) return null;
  return plainValue(field, type, place);
}

/** What a list without it could hardly be read by. */
const KEPT = new Set(['name', 'title', 'status']);

function listOf(world: World, asked: Asked, type: GraphQLObjectType): unknown[] {
  const { thing, field, args } = asked;
  if (type.name === 'Township') return [oneOf(world, thing, field)].filter((each) => each !== null);
  if (isKeyed(type)) return manyOf(world, thing, field);
  const place = placeOf(field, args);
  const count = drawOf(thing.place, place).integer(0, LIST_MAX);
  return Array.from({ length: count }, (_, at) => partOf(thing, type.name, `${place}.${at}`));
}

function objectOf(world: World, asked: Asked, type: GraphQLObjectType): unknown {
  const { thing, field, args } = asked;
  const draw = drawOf(thing.place, placeOf(field, args));
  if (type.name === 'Quantity') return quantityOf(world, asked) ?? quantity(field.name, draw);
  if (type.name === 'Period') return period(draw);
  if (type.name === 'MaskedText') return maskedText(draw);
  if (type.name === 'County') return thingOf('County', '331122');
  if (isConnection(type)) return connectionOf(world, rowsOf(world, asked), field, args);
  if (thing.__typename === 'Query' && isKeyed(type)) return namedBy(world, asked, type);
  if (isKeyed(type)) return oneOf(world, thing, field);
  const given = args.period != null && type.getFields().period !== undefined ? { period: args.period } : {};
  return partOf(thing, type.name, placeOf(field, args), given);
}

/** Where a figure stands beside the rows it counts, it counts them. */
function quantityOf(world: World, { thing, field }: Asked): unknown {
  const type = world.schema.getType(thing.__typename);
  const hasNodes = isObjectType(type) && type.getFields().nodes !== undefined;
  if (!hasNodes || (field.name !== 'total' && field.name !== 'count')) return null;
  return countOf(world.ask(thing, 'nodes') as readonly unknown[]);
}

function rowsOf(world: World, { thing, field }: Asked): Thing[] {
  return thing.__typename === 'Query' ? allOf(world, memberOf(field)) : manyOf(world, thing, field);
}

/** What a root field names by its id or code; by another text, the row that holds it, as with a number of a case. */
function namedBy(world: World, { args }: Asked, type: GraphQLObjectType): Thing | null {
  if (args.code !== undefined) return thingOf(type.name, String(args.code));
  if (args.id !== undefined) return thingOf(type.name, parseId(kindOf(type.name), 'id', String(args.id)));
  const texts = Object.values(args);
  const fields = Object.values(type.getFields()).filter(({ type: of }) => getNamedType(of).name === 'String');
  return allOf(world, type).find((row) => fields.some(({ name }) => texts.includes(world.ask(row, name)))) ?? null;
}

function isKeyed(type: GraphQLObjectType): boolean {
  return type.getFields().id !== undefined || type.name === 'Township';
}

function placeOf({ name }: Field, args: Arguments): string {
  return Object.keys(args).length === 0 ? name : `${name}(${JSON.stringify(args)})`;
}

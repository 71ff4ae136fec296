// A schema whose resolvers misbehave in every way a resolver can, each drawn from the place where it stands.
import { setTimeout as wait } from 'node:timers/promises';
import { ToldError } from '@jinyun/schema/told-error';
import {
  buildSchema,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  responsePathAsArray,
} from 'graphql';
import { type Draw, drawFrom, pick } from './random.ts';

const SDL = `
  scalar Day
  enum Colour { RED GREEN BLUE }
  interface Named { name: String! colour: Colour }
  union Thing = Book | Shelf | Reader
  input Range { from: Int! = 1, to: Int, colours: [Colour!], deeper: Range }
  type Book implements Named {
    id: ID! name: String! colour: Colour pages: Int price: Float! lent: Boolean day: Day
    shelf: Shelf reader: Reader! things: [Thing!] grid: [[Int!]!] colours: [Colour!]! echo(range: Range, n: Int = 3, on: Boolean): String
  }
  type Shelf implements Named {
    id: ID! name: String! colour: Colour! books(first: Int! = 2, range: Range): [Book!]! best: Book! any: Named things: [Thing]! days: [Day!]
  }
  type Reader { id: ID! name: String friends: [Reader!] favourite: Named! book: Book count: Int! }
  type Query {
    book(id: ID, range: Range): Book shelf: Shelf! readers: [Reader!] things(n: Int): [Thing!]! named: Named
    total: Int! day: Day colour: Colour echo(range: Range!, colours: [Colour!] = [RED], days: [Day]): String rows: [[Book]!]!
  }
  type Mutation { lend(id: ID!): Book! give(n: Int): Int! read: Reader paint(colour: Colour = BLUE): String }
`;

/** Who was asked for what, in the order of asking. */
export type Asked = string[];
export type UnrulyContext = { readonly seed: string; readonly asked: Asked; readonly tame: boolean };

/** Fields with arguments, lists of things and some others have resolvers; the rest read properties. */
const RESOLVED = /^(book|shelf|readers|things|named|lend|give|read|paint|echo|books|best|favourite|count|days)$/;

/** `Named` tells its type by `__typename`, `Thing` by a promise, and a Reader knows itself. */
export function buildUnrulySchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const day = schema.getType('Day') as GraphQLScalarType;
  day.serialize = (value) => {
    if (value === 'never') return undefined;
    if (value === 'wrong') throw new ToldError('BAD_USER_INPUT', 'This is no day.');
    return `day ${String(value)}`;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (RESOLVED.test(field.name))
          field.resolve = (_source, args, { seed, asked, tame }: UnrulyContext, info) => {
            const at = responsePathAsArray(info.path).join('.');
            asked.push(`${at} ${JSON.stringify(args)}`);
            if (field.name === 'echo') return JSON.stringify(args);
            return drawValue(schema, field.type, { seed: `${seed} ${at}`, tame });
          };
    if (type.name === 'Reader' && isObjectType(type))
      type.isTypeOf = (value) => (value as { kind?: unknown } | null)?.kind === 'Reader';
    if (type.name === 'Thing' && isAbstractType(type))
      type.resolveType = async (value) => (value as { kind: string }).kind;
    if (isInterfaceType(type)) type.resolveType = (value) => (value as { kind: string }).kind;
  }
  return schema;
}

type Place = { readonly seed: string; readonly tame: boolean };

/** A value of the type, or whatever else a resolver might give instead. */
function drawValue(schema: GraphQLSchema, type: GraphQLOutputType, place: Place): unknown {
  const draw = drawFrom(place.seed);
  const mood = draw(place.tame ? 24 : 40);
  if (mood < 3) return later(draw, () => drawValue(schema, type, { ...place, seed: `${place.seed} later` }));
  if (mood >= 24) {
    const [misdeed] = MISDEEDS.slice(mood - 24);
    if (misdeed !== undefined) return misdeed();
  }
  return rightValue(schema, type, place, draw);
}

/** After a turn of the loop, or after a moment. */
function later(draw: Draw, give: () => unknown): Promise<unknown> {
  return heard(draw(12) === 0 ? wait(draw(3)).then(give) : Promise.resolve().then(give));
}

/** One that nobody looks at must not end the process. */
function heard(promise: Promise<unknown>): Promise<unknown> {
  promise.catch(() => {});
  return promise;
}

const MISDEEDS: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => {
    throw new Error('thrown plainly');
  },
  () => {
    throw new ToldError('NOT_FOUND', 'It is not there.');
  },
  () => heard(Promise.reject(new Error('rejected plainly'))),
  () => heard(Promise.reject(new ToldError('FORBIDDEN', 'It is not yours.'))),
  () => new Error('returned as a value'),
  () => {
    throw 'no error at all';
  },
  () => ({ kind: 'Colour' }),
  () => ({ kind: 'Ghost' }),
  () => [null, new Error('among others'), Promise.resolve(7), heard(Promise.reject(new Error('one of many')))],
  () => 'a text',
];

function rightValue(schema: GraphQLSchema, type: GraphQLOutputType, place: Place, draw: Draw): unknown {
  if (isNonNullType(type)) return rightValue(schema, type.ofType, place, draw);
  if (isListType(type)) {
    const { ofType } = type;
    return Array.from({ length: draw(4) }, (_item, index) =>
      unfailing(() => drawValue(schema, ofType, { ...place, seed: `${place.seed} ${index}` })),
    );
  }
  if (isEnumType(type)) return pick(draw, place.tame ? ['RED', 'GREEN'] : ['RED', 'GREEN', 'BLUE', 'PINK']);
  if (isObjectType(type)) return objectOf(schema, type.name, place);
  if (isAbstractType(type)) return objectOf(schema, pick(draw, schema.getPossibleTypes(type)).name, place);
  return pick(draw, place.tame ? (TAME[type.name] ?? []) : [...(TAME[type.name] ?? []), ...(WILD[type.name] ?? [])]);
}

/** An item of a list cannot throw where it stands, but it can be a promise that does. */
function unfailing(give: () => unknown): unknown {
  try {
    return give();
  } catch (thrown) {
    return heard(Promise.reject(thrown));
  }
}

const TAME: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['a', 7],
  String: ['缙云', 'plain "text"', ''],
  Int: [0, -5, 2_147_483_647],
  Float: [1.5, -0, 3],
  Boolean: [true, false],
  Day: ['2022-03-16'],
};
const WILD: Readonly<Record<string, readonly unknown[]>> = {
  ID: [1.5, {}],
  String: [5, true, {}, () => 'called'],
  Int: [2.5, 2_147_483_648, '12', Number.NaN, () => 4],
  Float: [Number.POSITIVE_INFINITY, 'x', true],
  Boolean: [1, 'yes', Number.NaN],
  Day: ['never', 'wrong'],
};

/** Properties give their values when they are read, as those of an entity may. */
function objectOf(schema: GraphQLSchema, name: string, place: Place): object {
  const type = schema.getType(name);
  const made = Object.create(null, { kind: { value: name }, __typename: { value: name } }) as object;
  if (!isObjectType(type)) return made;
  for (const field of Object.values(type.getFields()))
    Object.defineProperty(made, field.name, {
      get: () => drawValue(schema, field.type, { ...place, seed: `${place.seed} ${field.name}` }),
    });
  return made;
}

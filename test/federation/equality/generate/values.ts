// Values for arguments and input fields: as literals, as variables, as variables inside literals, or left out.
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { freshName, type Writing } from './writing.ts';

/** A value as JSON; the names of enum members are strings. */
type Value = unknown;
type Place = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

const CHANCE_OF = { optional: 0.5, variable: 0.45, innerVariable: 0.15, null: 0.03, default: 0.3, unsent: 0.4 };
const STRINGS = ['', 'a', '缙云', '𠮷"\\', '😀\n', 'é'];
const INTEGERS = [0, 1, 2, 3, -1, 7];
const FLOATS = [0, 1.5, -2, 0.1];

/** `(id: "h1", first: $v1)`, or nothing. */
export function writeArguments(
  writing: Writing,
  parent: string,
  field: { name: string; args: readonly Place[] },
): string {
  const written = field.args.flatMap((argument) => {
    const text = writePlace(writing, argument, `${parent}.${field.name}(${argument.name}:)`, CHANCE_OF.variable);
    return text === null ? [] : [`${argument.name}: ${text}`];
  });
  return written.length === 0 ? '' : `(${written.join(', ')})`;
}

/** The condition of `@skip` or `@include`. */
export function writeCondition(writing: Writing): string {
  const { random } = writing;
  if (random.chance(0.2)) return String(random.chance(0.5));
  const known = [...writing.variables].filter(([, { declaration }]) => / Boolean(!| =)/.test(declaration));
  if (known.length > 0 && random.chance(0.5)) return `$${random.pick(known)[0]}`;
  const value = random.chance(0.5);
  if (random.chance(0.3)) return addVariable(writing, `Boolean! = ${value}`, random.chance(0.5) ? !value : undefined);
  return addVariable(writing, 'Boolean!', value);
}

/** Null where it is left out. */
function writePlace(writing: Writing, place: Place, where: string, variable: number): string | null {
  const { random } = writing;
  const { type, defaultValue } = place;
  const needed = isNonNullType(type) && defaultValue === undefined;
  if (!needed && (isUnwanted(writing, type, where) || !random.chance(CHANCE_OF.optional))) return null;
  const value = makeValue(writing, type, where);
  if (random.chance(variable)) return writeVariable(writing, { type, needed, value });
  return writeLiteral(writing, type, value, where);
}

function isUnwanted({ valuesAt }: Writing, type: GraphQLInputType, where: string): boolean {
  return valuesAt(where, getNamedType(type).name)?.length === 0;
}

type Sent = { readonly type: GraphQLInputType; readonly needed: boolean; readonly value: Value };

/** A nullable variable fits a place that takes no null where it, or the place, has a default (GraphQL, 5.8.5). */
function writeVariable(writing: Writing, { type, needed, value }: Sent): string {
  const { random } = writing;
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (value !== null && random.chance(CHANCE_OF.default)) {
    const declared = `${nullable} = ${printLiteral(nullable, value)}`;
    return addVariable(writing, declared, random.chance(CHANCE_OF.unsent) ? undefined : value);
  }
  if (needed || value === null || isNonNullType(type)) return addVariable(writing, `${type}`, value);
  if (random.chance(0.2)) return addVariable(writing, `${nullable}!`, value);
  return addVariable(writing, `${nullable}`, random.chance(CHANCE_OF.unsent) ? undefined : value);
}

function addVariable(writing: Writing, declaration: string, value: Value): string {
  const name = freshName(writing, 'v');
  writing.variables.set(name, { declaration: `$${name}: ${declaration}`, value });
  return `$${name}`;
}

function makeValue(writing: Writing, type: GraphQLInputType, where: string): Value {
  const { random } = writing;
  if (isNonNullType(type)) return makePresent(writing, type.ofType, where);
  return random.chance(CHANCE_OF.null) ? null : makePresent(writing, type, where);
}

function makePresent(writing: Writing, type: GraphQLInputType, where: string): Value {
  const { random, valuesAt } = writing;
  if (isListType(type)) {
    const count = random.below(4);
    return Array.from({ length: count }, () => makeValue(writing, type.ofType, where));
  }
  if (isInputObjectType(type)) return makeObject(writing, Object.values(type.getFields()), type.name);
  const name = 'name' in type ? type.name : '';
  const given = valuesAt(where, name);
  if (given !== null && given.length > 0) return random.pick(given);
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (name === 'Int') return random.pick(INTEGERS);
  if (name === 'Float') return random.pick(FLOATS);
  if (name === 'Boolean') return random.chance(0.5);
  if (name === 'String' || name === 'ID') return random.pick(STRINGS);
  throw new Error(`no value is known for ${where} of ${name}`);
}

function makeObject(writing: Writing, fields: readonly GraphQLInputField[], typeName: string): Value {
  const members = fields.flatMap((field) => {
    const needed = isNonNullType(field.type) && field.defaultValue === undefined;
    const where = `${typeName}.${field.name}`;
    if (!needed && (isUnwanted(writing, field.type, where) || !writing.random.chance(CHANCE_OF.optional))) return [];
    return [[field.name, makeValue(writing, field.type, where)]];
  });
  return Object.fromEntries(members);
}

/** A literal whose parts may be variables again. */
function writeLiteral(writing: Writing, type: GraphQLInputType, value: Value, where: string): string {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (value === null) return 'null';
  if (isListType(nullable) && Array.isArray(value)) {
    const { ofType } = nullable;
    const items = value.map((item) => writeInner(writing, { type: ofType, value: item, where }, isNonNullType(ofType)));
    return `[${items.join(', ')}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const members = Object.entries(value as object).map(([name, inner]) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`${nullable.name} has no field ${name}`);
      const needed = isNonNullType(field.type) && field.defaultValue === undefined;
      const at = `${nullable.name}.${name}`;
      return `${name}: ${writeInner(writing, { type: field.type, value: inner, where: at }, needed)}`;
    });
    return `{${members.join(', ')}}`;
  }
  return printLiteral(nullable, value);
}

type Inner = { readonly type: GraphQLInputType; readonly value: Value; readonly where: string };

function writeInner(writing: Writing, { type, value, where }: Inner, needed: boolean): string {
  if (writing.random.chance(CHANCE_OF.innerVariable)) return writeVariable(writing, { type, needed, value });
  return writeLiteral(writing, type, value, where);
}

/** Without variables, as a default has to be. */
function printLiteral(type: GraphQLInputType, value: Value): string {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (value === null) return 'null';
  if (isListType(nullable) && Array.isArray(value))
    return `[${value.map((item) => printLiteral(nullable.ofType, item)).join(', ')}]`;
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const members = Object.entries(value as object).map(([name, inner]) => {
      const field = fields[name];
      return field === undefined ? '' : `${name}: ${printLiteral(field.type, inner)}`;
    });
    return `{${members.join(', ')}}`;
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value);
}

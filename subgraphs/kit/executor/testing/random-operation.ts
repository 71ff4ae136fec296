// Operations drawn at random that may fit a schema: most do, and the few that do not are left out by whoever asks.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { type Draw, drawFrom, pick } from './random.ts';

export type RandomOperation = { readonly query: string; readonly variables: Record<string, unknown> };
/** Values for an argument or a part of one, as GraphQL writes them; undefined where its type says enough. */
export type Literals = (name: string, type: string) => readonly string[] | undefined;

type Drawing = {
  readonly schema: GraphQLSchema;
  readonly draw: Draw;
  readonly depthMax: number;
  readonly literals: Literals;
  readonly definitions: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
};

/** The same seed draws the same operation. */
export function drawOperation(
  schema: GraphQLSchema,
  seed: string,
  {
    depthMax = 4,
    literals = () => undefined,
    mutations = true,
  }: { depthMax?: number; literals?: Literals; mutations?: boolean } = {},
): RandomOperation {
  const draw = drawFrom(seed);
  const drawing: Drawing = { schema, draw, depthMax, literals, definitions: [], variables: {}, fragments: [] };
  const kind = mutations && draw(6) === 0 ? 'mutation' : 'query';
  const root = kind === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  if (root == null) throw new Error(`The schema has no ${kind}.`);
  const selection = selectionOf(drawing, root, 0);
  const { definitions, variables, fragments } = drawing;
  const head = definitions.length > 0 ? `Drawn(${definitions.join(', ')})` : 'Drawn';
  return { query: [`${kind} ${head} ${selection}`, ...fragments].join('\n'), variables };
}

function selectionOf(drawing: Drawing, type: GraphQLNamedType, depth: number): string {
  const parts = Array.from({ length: 1 + drawing.draw(5) }, () => partOf(drawing, type, depth));
  const told = parts.filter((part) => part !== '');
  return `{ ${told.length === 0 || drawing.draw(4) === 0 ? '__typename ' : ''}${told.join(' ')} }`;
}

function partOf(drawing: Drawing, type: GraphQLNamedType, depth: number): string {
  const { draw, schema, depthMax } = drawing;
  const turn = draw(9);
  if (isAbstractType(type) && (isUnionType(type) || turn < 4)) {
    const concrete = pick(draw, schema.getPossibleTypes(type));
    return `... on ${concrete.name}${conditionOf(drawing)} ${selectionOf(drawing, concrete, depth)}`;
  }
  if (turn === 8 && depth < depthMax) return `...${conditionOf(drawing)} ${selectionOf(drawing, type, depth + 1)}`;
  if (turn === 7 && depth < depthMax) {
    const selection = selectionOf(drawing, type, depth + 1);
    const name = `F${drawing.fragments.length}`;
    drawing.fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `...${name}${conditionOf(drawing)}${draw(3) === 0 ? ` ...${name}` : ''}`;
  }
  return fieldOf(drawing, type, depth);
}

function fieldOf(drawing: Drawing, type: GraphQLNamedType, depth: number): string {
  const { draw, depthMax } = drawing;
  if (!('getFields' in type)) return '';
  const fields = Object.values(type.getFields()) as GraphQLField<unknown, unknown>[];
  const allowed = fields.filter((field) => depth < depthMax || isLeafType(getNamedType(field.type)));
  if (allowed.length === 0) return '';
  const field = pick(draw, allowed);
  const named = getNamedType(field.type);
  const below = isLeafType(named) ? '' : ` ${selectionOf(drawing, named, depth + 1)}`;
  const given = field.args.flatMap((argument) => argumentOf(drawing, argument));
  const args = given.length > 0 ? `(${given.join(', ')})` : '';
  // Two fields of one name must ask the same, so most that could differ get a name of their own.
  const alias = given.length > 0 || draw(5) === 0 ? `a${draw(100)}: ` : '';
  return `${alias}${field.name}${args}${conditionOf(drawing)}${below}`;
}

function conditionOf(drawing: Drawing): string {
  const { draw } = drawing;
  const turn = draw(10);
  if (turn > 2) return '';
  const directive = pick(draw, ['skip', 'include']);
  if (turn === 0) return ` @${directive}(if: ${draw(2) === 0})`;
  const [name, definition] = pick(draw, CONDITIONS);
  if (!drawing.definitions.includes(definition)) {
    drawing.definitions.push(definition);
    // With a default a null may be sent, and is an error where the condition stands.
    const sent = definition.includes('=') ? pick(draw, [true, false, true, null, undefined]) : draw(2) === 0;
    if (sent !== undefined) drawing.variables[name] = sent;
  }
  return ` @${directive}(if: $${name})`;
}

const CONDITIONS = [
  ['on', '$on: Boolean!'],
  ['off', '$off: Boolean = false'],
] as const;

function argumentOf(drawing: Drawing, argument: GraphQLArgument): string[] {
  const { draw, definitions, variables } = drawing;
  if (!isRequiredArgument(argument) && draw(3) === 0) return [];
  const { name, type } = argument;
  if (draw(2) === 0) return [`${name}: ${literalOf(drawing, name, type)}`];
  const variable = `v${definitions.length}`;
  definitions.push(`$${variable}: ${type}${draw(4) === 0 ? ` = ${literalOf(drawing, name, type)}` : ''}`);
  if (isNonNullType(type) || draw(3) > 0) variables[variable] = sentOf(literalOf(drawing, name, type));
  return [`${name}: $${variable}`];
}

function literalOf(drawing: Drawing, name: string, type: GraphQLInputType, depth = 0): string {
  const { draw } = drawing;
  if (isNonNullType(type)) return literalOf(drawing, name, type.ofType, depth);
  if (isListType(type)) return `[${literalOf(drawing, name, type.ofType, depth)}]`;
  const known = drawing.literals(name, type.name);
  if (known !== undefined) return pick(draw, known);
  if (isEnumType(type)) return pick(draw, type.getValues()).name;
  if (!isInputObjectType(type)) return pick(draw, LITERALS[type.name] ?? ['"2022-03-16"']);
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || (depth < 2 && draw(2) === 0),
  );
  return `{${fields.map((field) => `${field.name}: ${literalOf(drawing, field.name, field.type, depth + 1)}`).join(', ')}}`;
}

const LITERALS: Readonly<Record<string, readonly string[]>> = {
  ID: ['"a"', '7'],
  String: ['"缙云"', '""'],
  Int: ['1', '-3'],
  Float: ['1.5'],
  Boolean: ['true', 'false'],
};

/** The JSON a client would send for a literal; enum values and names of fields get their quotes. */
function sentOf(literal: string): unknown {
  return JSON.parse(
    literal.replace(/("(?:[^"\\]|\\.)*")|([A-Za-z_]\w*)/g, (_all, text?: string, word?: string) => {
      if (text !== undefined) return text;
      return word === 'true' || word === 'false' || word === 'null' ? word : JSON.stringify(word);
    }),
  );
}

// Writes the JavaScript that makes one selection's object: columns are read in line, everything else runs as a field.
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLOutputType,
  GraphQLString,
  isLeafType,
  isNonNullType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { type FieldPlan, isPromise, type RunObject } from './execution.ts';
import { runField, UNREAD } from './run-field.ts';

/** Tests of `v` under which a built-in scalar is its own serialisation; known by what serialises. */
const AS_IT_IS = new Map<unknown, string>([
  [GraphQLString.serialize, 'typeof v==="string"'],
  [GraphQLID.serialize, 'typeof v==="string"'],
  [GraphQLBoolean.serialize, 'typeof v==="boolean"'],
  [GraphQLInt.serialize, 'typeof v==="number"&&(v|0)===v'],
  [GraphQLFloat.serialize, 'typeof v==="number"&&v-v===0'],
]);

const NOTHING = Object.freeze({});

/**
 * An object literal of known names costs a fraction of one filled name by name. Names in the text are GraphQL names or
 * quoted by JSON. When a field throws, those begun before it are awaited first, as graphql-js does.
 */
export function writeObject(fields: readonly FieldPlan[]): RunObject {
  const results = fields.map((_field, index) => `r${index}`);
  const members = (value: (index: number) => string): string =>
    `{${fields.map(({ responseName }, index) => `${keyOf(responseName)}:${value(index)}`).join()}}`;
  const text = `
const ${fields.map((_field, index) => `f${index}=fields[${index}]`).join() || 'none=0'};
const join=(r)=>(${members((index) => `r[${index}]`)});
return (execution,source,path)=>{
const s=typeof source==="object"&&source!==null||typeof source==="function"?source:NOTHING;
let v${results.map((name) => `,${name}`).join('')};
try{${fields.map(statementOf).join('\n')}}catch(error){return settle([${results}],error)}
if(${fields.flatMap(mayWait).join('||') || 'false'})return Promise.all([${results}]).then(join);
return ${members((index) => `r${index}`)}}`;
  const make = new Function('fields', 'run', 'isPromise', 'settle', 'UNREAD', 'NOTHING', text);
  return make(fields, runField, isPromise, settle, UNREAD, NOTHING) as RunObject;
}

function statementOf(field: FieldPlan, index: number): string {
  if (field.definition === TypeNameMetaFieldDef) return `r${index}=${JSON.stringify(field.parentType.name)};`;
  const simple = asItIs(field);
  if (simple === null) return `r${index}=run(execution,f${index},source,path);`;
  // A property that throws is read again where its error is told.
  const run = `run(execution,f${index},source,path,v)`;
  const none = field.isNonNull ? '' : 'v==null?null:';
  return `try{v=s.${field.definition.name}}catch{v=UNREAD}r${index}=${simple}?v:${none}${run};`;
}

/** The test under which the property is the answer; null where the field has a resolver or another type. */
function asItIs({ definition }: FieldPlan): string | null {
  if (definition.resolve !== undefined || definition.args.length > 0) return null;
  const type: GraphQLOutputType = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
  return isLeafType(type) ? (AS_IT_IS.get(type.serialize) ?? null) : null;
}

function mayWait({ definition }: FieldPlan, index: number): string[] {
  if (definition === TypeNameMetaFieldDef) return [];
  return [`typeof r${index}==="object"&&r${index}!==null&&isPromise(r${index})`];
}

/** A response name is the client's to choose, and must not set a prototype. */
function keyOf(responseName: string): string {
  return responseName === '__proto__' ? '["__proto__"]' : responseName;
}

/** Throws the error, once what was begun has ended. */
function settle(begun: readonly unknown[], error: unknown): unknown {
  if (!begun.some(isPromise)) throw error;
  // As many turns of the loop as graphql-js takes, because which error comes first decides which are told.
  return Promise.all(begun)
    .then(() => null)
    .finally(() => {
      throw error;
    });
}

// Applies the planner's rewrites of data: interface objects are told by the interface's name on one side and by the
// object's on the other, and fields that would collide travel under another name.
import type { FetchDataRewrite } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { define, own } from './property.ts';
import { type Data, isData } from './targets.ts';

const ON_TYPE = '... on ';

/** In place, in order. */
export function applyRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], value: unknown): void {
  for (const rewrite of rewrites) {
    const last = rewrite.path.at(-1);
    if (last !== undefined) visitAt(schema, rewrite.path.slice(0, -1), value, (data) => apply(rewrite, data, last));
  }
}

/** Whether a fragment on `condition` applies to this object; `unknown` answers for an object that tells no type. */
export function isOfType(schema: GraphQLSchema, data: Data, condition: string, unknown: boolean): boolean {
  const name = own(data, '__typename');
  if (typeof name !== 'string' || name === '') return unknown;
  if (name === condition) return true;
  const [type, wanted] = [schema.getType(name), schema.getType(condition)];
  return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
}

function apply(rewrite: FetchDataRewrite, data: Data, name: string): void {
  if (rewrite.kind === 'ValueSetter') {
    define(data, name, rewrite.setValueTo);
    return;
  }
  const value = own(data, name);
  if (value === undefined) return;
  define(data, rewrite.renameKeyTo, value);
  delete data[name];
}

function visitAt(schema: GraphQLSchema, path: readonly string[], value: unknown, visit: (data: Data) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visitAt(schema, path, item, visit);
    return;
  }
  if (!isData(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) visit(value);
  else if (!step.startsWith(ON_TYPE)) visitAt(schema, rest, own(value, step), visit);
  else if (isOfType(schema, value, step.slice(ON_TYPE.length), true)) visitAt(schema, rest, value, visit);
}

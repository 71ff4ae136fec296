// Compiles a type into what completes a value of it, word for word as graphql-js's `completeValue` would.
import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { type Complete, type Execution, isPromise, type RunObject } from './execution.ts';
import { failAt } from './run-field.ts';

/** Where the value stands, for the sentences of errors. */
export type Place = { readonly nodes: readonly FieldNode[]; readonly name: string };
/** What runs the selection of these nodes on an object of this type. */
export type ObjectsOf = (type: GraphQLObjectType, nodes: readonly FieldNode[]) => RunObject;

export function completion(type: GraphQLOutputType, place: Place, objectsOf: ObjectsOf): Complete {
  if (isNonNullType(type)) return nonNull(completion(type.ofType, place, objectsOf), place);
  const complete = nullable(type, place, objectsOf);
  return (execution, info, path, value) => {
    if (value instanceof Error) throw value;
    return value == null ? null : complete(execution, info, path, value);
  };
}

function nullable(type: GraphQLOutputType, place: Place, objectsOf: ObjectsOf): Complete {
  if (isListType(type)) return list(type.ofType, place, objectsOf);
  if (isLeafType(type)) return leaf(type);
  if (isObjectType(type)) return object(type, place, objectsOf);
  return abstract(type as GraphQLAbstractType, place, objectsOf);
}

function nonNull(complete: Complete, { name }: Place): Complete {
  return (execution, info, path, value) => {
    const completed = complete(execution, info, path, value);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${name}.`);
    return completed;
  };
}

function leaf(type: GraphQLLeafType): Complete {
  return (_execution, _info, _path, value) => {
    const serialized = type.serialize(value);
    if (serialized != null) return serialized;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
    );
  };
}

function list(itemType: GraphQLOutputType, place: Place, objectsOf: ObjectsOf): Complete {
  const complete = completion(itemType, place, objectsOf);
  const at = { nodes: place.nodes, isNonNull: isNonNullType(itemType) };
  return (execution, info, path, value) => {
    if (typeof value !== 'object' || typeof (value as Iterable<unknown>)[Symbol.iterator] !== 'function')
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${place.name}".`);
    const begun: Promise<unknown>[] = [];
    const completeItem = (item: unknown, index: number): unknown => {
      const itemPath = { prev: path, key: index, typename: undefined };
      try {
        const completed = isPromise(item)
          ? item.then((resolved) => complete(execution, info, itemPath, resolved))
          : complete(execution, info, itemPath, item);
        if (!isPromise(completed)) return completed;
        const caught = completed.then(undefined, (thrown) => failAt(execution, at, itemPath, thrown));
        begun.push(caught);
        return caught;
      } catch (thrown) {
        return failAt(execution, at, itemPath, thrown);
      }
    };
    try {
      const items = Array.from(value as Iterable<unknown>, completeItem);
      return begun.length > 0 ? Promise.all(items) : items;
    } catch (thrown) {
      // Nobody waits for those begun before, and a rejection that nobody hears would end the process.
      for (const promise of begun) promise.catch(() => {});
      throw thrown;
    }
  };
}

function object(type: GraphQLObjectType, { nodes }: Place, objectsOf: ObjectsOf): Complete {
  // Made when first needed: a type may never come, and introspection nests without end in name only.
  let made: RunObject | null = null;
  const run = (execution: Execution, value: unknown, path: Parameters<RunObject>[2]): unknown => {
    made ??= objectsOf(type, nodes);
    return made(execution, value, path);
  };
  if (!type.isTypeOf) return (execution, _info, path, value) => run(execution, value, path);
  return (execution, info, path, value) => {
    const isIt = type.isTypeOf?.(value, execution.context, told(info));
    if (isPromise(isIt))
      return isIt.then((resolved) => {
        if (!resolved) throw wrongType(type, value, nodes);
        return run(execution, value, path);
      });
    if (!isIt) throw wrongType(type, value, nodes);
    return run(execution, value, path);
  };
}

function abstract(type: GraphQLAbstractType, place: Place, objectsOf: ObjectsOf): Complete {
  const known = new Map<GraphQLObjectType, Complete>();
  const completeAs = (concrete: GraphQLObjectType): Complete => {
    const complete = known.get(concrete) ?? object(concrete, place, objectsOf);
    known.set(concrete, complete);
    return complete;
  };
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (execution, info, path, value) => {
    const name = resolveType(value, execution.context, told(info), type);
    const finish = (resolved: unknown): unknown =>
      completeAs(concreteOf(type, resolved, { place, execution, value }))(execution, info, path, value);
    return isPromise(name) ? name.then(finish) : finish(name);
  };
}

type Found = { readonly place: Place; readonly execution: Execution; readonly value: unknown };

/** The object type of this name, which must be one that `type` can be. */
function concreteOf(type: GraphQLAbstractType, name: unknown, { place, execution, value }: Found): GraphQLObjectType {
  const { schema } = execution.scope;
  const { nodes } = place;
  const must = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${place.name}"`;
  if (name == null)
    throw new GraphQLError(
      `${must}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  if (isObjectType(name))
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  if (typeof name !== 'string')
    throw new GraphQLError(`${must} with value ${inspect(value)}, received "${inspect(name)}".`);
  const found = schema.getType(name);
  const was = `Abstract type "${type.name}" was resolved to a`;
  if (found == null) throw new GraphQLError(`${was} type "${name}" that does not exist inside the schema.`, { nodes });
  if (!isObjectType(found)) throw new GraphQLError(`${was} non-object type "${name}".`, { nodes });
  if (schema.isSubType(type, found)) return found;
  throw new GraphQLError(`Runtime Object type "${found.name}" is not a possible type for "${type.name}".`, { nodes });
}

function wrongType(type: GraphQLObjectType, value: unknown, nodes: readonly FieldNode[]): GraphQLError {
  return new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes });
}

function told(info: GraphQLResolveInfo | null): GraphQLResolveInfo {
  if (info === null) throw new Error('A field whose type must be told was planned without its info.');
  return info;
}

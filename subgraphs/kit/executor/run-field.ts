// Runs one field: its arguments, its resolver, the completion of what that gives, and the error where one of them fails.
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import { assertWaits } from '../ending.ts';
import { type Arguments, type Execution, type FieldPlan, isPromise, type Path } from './execution.ts';

/** Stands for a property that was not read yet, or that threw. */
export const UNREAD = Symbol('unread');

/**
 * The field's value as the answer holds it, or its promise. Throws where the parent must become null. `read` is the
 * property, where a field without a resolver was read before.
 */
export function runField(
  execution: Execution,
  plan: FieldPlan,
  source: unknown,
  parent: Path | undefined,
  read: unknown = UNREAD,
): unknown {
  const path: Path = { prev: parent, key: plan.responseName, typename: plan.parentType.name };
  try {
    const info = plan.needsInfo ? infoOf(execution, plan, path) : null;
    const result = resolve(execution, plan, { source, path, info, read });
    const completed = isPromise(result)
      ? result.then((value) => plan.complete(execution, info, path, value))
      : plan.complete(execution, info, path, result);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (thrown) => failAt(execution, plan, path, thrown));
  } catch (thrown) {
    return failAt(execution, plan, path, thrown);
  }
}

/** Notes the error and answers null, or throws it on where null is not allowed. */
export function failAt(
  execution: Execution,
  { nodes, isNonNull }: { readonly nodes: readonly FieldNode[]; readonly isNonNull: boolean },
  path: Path,
  thrown: unknown,
): null {
  const error = locatedError(thrown, nodes as FieldNode[], responsePathAsArray(path));
  if (isNonNull) throw error;
  execution.errors.add(error, path);
  return null;
}

type Asked = {
  readonly source: unknown;
  readonly path: Path;
  readonly info: GraphQLResolveInfo | null;
  readonly read: unknown;
};

function resolve(execution: Execution, plan: FieldPlan, { source, path, info, read }: Asked): unknown {
  const { resolve: resolver } = plan.definition;
  if (resolver === undefined && plan.definition.args.length === 0 && info === null) {
    const property = read === UNREAD ? propertyOf(source, plan.definition.name) : read;
    if (typeof property !== 'function') return property;
  }
  const args = argumentsOf(execution, plan);
  const told = info ?? infoOf(execution, plan, path);
  if (resolver === undefined) return defaultFieldResolver(source, args, execution.context, told);
  assertWaits(execution.ending);
  return resolver(source, args, execution.context, told);
}

function propertyOf(source: unknown, name: string): unknown {
  const holds = typeof source === 'function' || (typeof source === 'object' && source !== null);
  return holds ? (source as Record<string, unknown>)[name] : undefined;
}

/** A resolver gets an object of its own, as it may think it is. */
function argumentsOf(execution: Execution, plan: FieldPlan): Arguments {
  if (plan.definition.args.length === 0) return {};
  const known = execution.args.get(plan);
  if (known !== undefined) return { ...known };
  const [node] = plan.nodes;
  if (node === undefined) throw new Error(`${plan.responseName} was planned without a node.`);
  const read = getArgumentValues(plan.definition, node, execution.variables);
  execution.args.set(plan, read);
  return { ...read };
}

function infoOf(execution: Execution, { definition, nodes, parentType }: FieldPlan, path: Path): GraphQLResolveInfo {
  const { schema, fragments, operation } = execution.scope;
  return {
    fieldName: definition.name,
    fieldNodes: nodes as FieldNode[],
    returnType: definition.type,
    parentType,
    path,
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues: execution.variables,
  };
}

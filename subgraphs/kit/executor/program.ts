// Compiles one operation of a validated document into a program that answers as graphql-js's `execute` does.
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Ending } from '../ending.ts';
import { type Execution, FieldErrors, type FieldPlan, isPromise, type Scope, type Variables } from './execution.ts';
import { planFields } from './plan-object.ts';
import { runField } from './run-field.ts';
import { writeObject } from './write-object.ts';

export type Call = { readonly context: unknown; readonly variables: Variables; readonly ending: Ending };
export type Program = (call: Call) => ExecutionResult | Promise<ExecutionResult>;
type Run = (execution: Execution) => unknown;

/** An operation with n conditions has at most 2^n forms; beyond these the kept ones are made anew. */
const FORMS_MAX = 64;
const VARIABLE_ERRORS_MAX = 50;

/** What the operation of this name does; one that is not there answers with graphql-js's own error. */
export function compileProgram(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Program {
  const plainly: Program = ({ context, variables }) =>
    execute({ schema, document, operationName, contextValue: context, variableValues: variables });
  const scope = scopeOf(schema, document, operationName);
  if (scope === null || scope.operation.operation === OperationTypeNode.SUBSCRIPTION) return plainly;
  const { variableDefinitions = [] } = scope.operation;
  const conditions = conditionsOf(
    document,
    variableDefinitions.map(({ variable }) => variable.name.value),
  );
  const forms = new Map<string, Run>();
  return (call) => {
    const { errors, coerced } = getVariableValues(schema, variableDefinitions, call.variables, {
      maxErrors: VARIABLE_ERRORS_MAX,
    });
    if (errors !== undefined) return { errors };
    // A condition that is null is an error at its place, which only graphql-js tells in full.
    if (conditions.some((name) => typeof coerced[name] !== 'boolean')) return plainly(call);
    const run = formOf(forms, scope, { conditions, coerced });
    return begin(run, { scope, context: call.context, variables: coerced, ending: call.ending });
  };
}

function scopeOf(schema: GraphQLSchema, { definitions }: DocumentNode, operationName: string | null): Scope | null {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const named = operations.filter(({ name }) => name?.value === operationName);
  const [operation, second] = operationName === null ? operations : named;
  if (operation === undefined || second !== undefined) return null;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return { schema, fragments, operation };
}

/** Those of these variables that decide about fields. */
function conditionsOf(document: DocumentNode, variables: readonly string[]): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: args = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return variables.filter((name) => found.has(name));
}

type Given = { readonly conditions: readonly string[]; readonly coerced: Variables };

function formOf(forms: Map<string, Run>, scope: Scope, { conditions, coerced }: Given): Run {
  const key = conditions.map((name) => (coerced[name] === true ? '1' : '0')).join('');
  const known = forms.get(key);
  if (known !== undefined) return known;
  if (forms.size >= FORMS_MAX) forms.clear();
  const made = planRoot(scope, coerced);
  forms.set(key, made);
  return made;
}

function planRoot(scope: Scope, variables: Variables): Run {
  const { operation, schema } = scope;
  const type = schema.getRootType(operation.operation);
  if (type == null) throw new Error(`A validated ${operation.operation} has a root type.`);
  const fields = planFields(scope, type, [operation.selectionSet], variables);
  if (operation.operation === OperationTypeNode.MUTATION) return (execution) => runInTurn(execution, fields);
  const run = writeObject(fields);
  return (execution) => run(execution, undefined, undefined);
}

/** Mutations: each field begins when the one before it has ended. */
function runInTurn(
  execution: Execution,
  fields: readonly FieldPlan[],
  done: readonly [string, unknown][] = [],
): unknown {
  const [field, ...rest] = fields;
  if (field === undefined) return Object.fromEntries(done);
  const value = runField(execution, field, undefined, undefined);
  const proceed = (completed: unknown): unknown =>
    runInTurn(execution, rest, [...done, [field.responseName, completed]]);
  return isPromise(value) ? value.then(proceed) : proceed(value);
}

type Begun = Pick<Execution, 'scope' | 'context' | 'ending'> & { readonly variables: Record<string, unknown> };

function begin(run: Run, begun: Begun): ExecutionResult | Promise<ExecutionResult> {
  const execution: Execution = { ...begun, errors: new FieldErrors(), args: new Map() };
  const finish = (data: unknown): ExecutionResult => respond(data as ExecutionResult['data'], execution.errors.list);
  const fail = (error: unknown): ExecutionResult => {
    execution.errors.add(error as GraphQLError, undefined);
    return respond(null, execution.errors.list);
  };
  try {
    const data = run(execution);
    return isPromise(data) ? data.then(finish, fail) : finish(data);
  } catch (error) {
    return fail(error);
  }
}

function respond(data: ExecutionResult['data'], errors: readonly GraphQLError[]): ExecutionResult {
  return errors.length === 0 ? { data } : { errors, data };
}

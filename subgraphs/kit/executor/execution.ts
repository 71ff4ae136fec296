// What one operation carries while it runs, and the words in which its compiled parts speak of it.
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  ResponsePath,
} from 'graphql';
import type { Ending } from '../ending.ts';

export type Path = ResponsePath;
export type Variables = Readonly<Record<string, unknown>>;
export type Arguments = Readonly<Record<string, unknown>>;

/** The operation as graphql-js's `info` names its parts. */
export type Scope = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
};

export type Execution = {
  readonly scope: Scope;
  readonly context: unknown;
  readonly variables: Record<string, unknown>;
  readonly errors: FieldErrors;
  /** Arguments never change within a request, so a list's rows share what was read for the first. */
  readonly args: Map<FieldPlan, Arguments>;
  readonly ending: Ending;
};

/** The completed value of a field, which may be a promise; throws where the field's parent must become null. */
export type Complete = (execution: Execution, info: GraphQLResolveInfo | null, path: Path, value: unknown) => unknown;

/** The object that a selection makes of a source, or its promise. */
export type RunObject = (execution: Execution, source: unknown, path: Path | undefined) => unknown;

/** All that is known of a field before it is run. */
export type FieldPlan = {
  readonly responseName: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly isNonNull: boolean;
  /** Whether somebody will look at `info`: a resolver, or whoever tells an abstract type. */
  readonly needsInfo: boolean;
  readonly complete: Complete;
};

/** Errors in the order they came about, without those below a place that is null already. */
export class FieldErrors {
  readonly list: GraphQLError[] = [];
  readonly #nulled = new Set<Path | undefined>();

  add(error: GraphQLError, path: Path | undefined): void {
    for (let place = path; place !== undefined; place = place.prev) if (this.#nulled.has(place)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.list.push(error);
  }
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

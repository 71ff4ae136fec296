// One generated operation in the making: its variables, its fragments, and how much more of it may be written.
import type { GraphQLSchema } from 'graphql';
import type { Random } from './random.ts';

/**
 * What may stand at an argument or an input field, such as `Query.hall(id:)` or `Near.of`; null leaves it to its type, and
 * an empty list leaves it out where it may be.
 */
export type ValuesAt = (place: string, typeName: string) => readonly unknown[] | null;

export type GenerateOptions = {
  readonly schema: GraphQLSchema;
  readonly valuesAt: ValuesAt;
  /** Fields of one operation, fragments counted once. */
  readonly fieldsMax: number;
  /** Nesting of composite fields. */
  readonly depthMax: number;
  /** Fields that lead to other subgraphs, such as `Query.county`: they are selected more often. */
  readonly preferred?: ReadonlySet<string>;
  /** Selections of the root at least; one to three unless given. */
  readonly rootsMin?: number;
  /** Chance that an operation is a mutation. */
  readonly mutations: number;
  /** Fields never selected, such as `Query.history`, and fragments never written, such as `Exhibit ... on Star`. */
  readonly without?: readonly string[];
};

export type Variable = {
  readonly declaration: string;
  /** Undefined where the client does not send it. */
  readonly value: unknown;
};

/** A fragment whose fields all have names of its own, so that it can be spread anywhere on its type. */
export type ReusableFragment = { readonly name: string; readonly on: string };

export type Writing = GenerateOptions & {
  readonly random: Random;
  readonly variables: Map<string, Variable>;
  readonly fragments: string[];
  readonly reusable: ReusableFragment[];
  /** Set while a reusable fragment is written: each field in it is named by it. */
  prefix: string;
  fieldsLeft: number;
  named: number;
};

export function beginWriting(options: GenerateOptions, random: Random): Writing {
  const fieldsLeft = options.fieldsMax;
  return {
    ...options,
    random,
    variables: new Map(),
    fragments: [],
    reusable: [],
    prefix: '',
    fieldsLeft,
    named: 0,
  };
}

/** A name that nothing else in the operation has. */
export function freshName(writing: Writing, letter: string): string {
  writing.named++;
  return `${letter}${writing.named}`;
}

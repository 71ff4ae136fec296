// What everything made up for one department stands on.
import type { Machine } from '@jinyun/kit/lifecycle/machine';
import type { Role } from '@jinyun/schema/actor';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Thing } from './thing.ts';

/** Ids that a list of this type holds: made up, or those that the department which is not mocked really has. */
export type IdsOf = (type: string) => readonly string[];

export type World = {
  readonly schema: GraphQLSchema;
  readonly idsOf: IdsOf;
  /** By the type whose status they govern. */
  readonly machines: ReadonlyMap<string, Machine>;
  /** What a thing answers to a field that is asked without arguments. */
  ask(thing: Thing, field: string): unknown;
};

/** Who asks, and whether of the past: what a row lets one do hangs on both. */
export type Asker = { readonly role: Role; readonly asOf: string | null };

export type Field = GraphQLField<unknown, unknown>;
export type Arguments = Readonly<Record<string, unknown>>;

// Writes the representation by which a department knows an entity (Federation, "_Any"), as JSON text.
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { mergeData } from './merge.ts';
import { define, own, reading } from './property.ts';
import { applyRewrites, isOfType } from './rewrites.ts';
import { type Data, isData } from './targets.ts';

/** Null where the object is of no type that is asked for, or lacks a field of its key. */
export type WriteRepresentation = (target: Data) => string | null;
type Selections = readonly QueryPlanSelectionNode[];

/** Compiled where the key is one of plain fields for each type; read field by field where it is not. */
export function compileRepresentation(
  requires: Selections,
  rewrites: readonly FetchDataRewrite[],
  schema: GraphQLSchema,
): WriteRepresentation {
  const plain = rewrites.length === 0 ? plainFields(requires, schema) : null;
  if (plain !== null) return compilePlain(plain);
  return (target) => {
    const representation = readSelections(schema, target, requires);
    if (representation === null || !representation.__typename) return null;
    applyRewrites(schema, rewrites, representation);
    return JSON.stringify(representation);
  };
}

/** By type name the fields of its key; null where that does not say all. */
function plainFields(requires: Selections, schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> | null {
  const fields = new Map<string, readonly string[]>();
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || selection.typeCondition === undefined) return null;
    const names = selection.selections.map((inner) =>
      inner.kind === 'Field' && inner.selections === undefined ? (inner.alias ?? inner.name) : null,
    );
    const all = names.filter((name) => name !== null);
    if (all.length < names.length || !all.includes('__typename') || new Set(all).size < all.length) return null;
    for (const type of typesOf(schema, selection.typeCondition)) {
      if (fields.has(type)) return null;
      fields.set(type, all);
    }
  }
  return fields;
}

function typesOf(schema: GraphQLSchema, condition: string): string[] {
  const type = schema.getType(condition);
  if (!isAbstractType(type)) return [condition];
  const { interfaces } = 'getFields' in type ? schema.getImplementations(type) : { interfaces: [] };
  return [condition, ...[...schema.getPossibleTypes(type), ...interfaces].map(({ name }) => name)];
}

function compilePlain(types: ReadonlyMap<string, readonly string[]>): WriteRepresentation {
  const cases = [...types].map(([type, names]) => {
    const reads = names.map(
      (name, index) => `const f${index}=${reading('o', name)};if(f${index}===undefined)return null;`,
    );
    // A string is written by the engine's own quick path; numbers and the like by JSON.stringify as well.
    const texts = names.map(
      (name, index) => `${JSON.stringify(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`)}+J(f${index})`,
    );
    return `case ${JSON.stringify(type)}:{${reads.join('')}return ${texts.join('+')}+'}'}`;
  });
  const source = `return function represent(o){switch(o.__typename){${cases.join('')}}return null}`;
  return new Function('own', 'J', source)(own, JSON.stringify) as WriteRepresentation;
}

/** Null where a field is missing: it was not fetched, so the department cannot be asked. */
function readSelections(schema: GraphQLSchema, source: unknown, selections: Selections): Data | null {
  if (!isData(source)) return null;
  const read: Data = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name;
      const value = own(source, name);
      if (value === undefined) return null;
      define(read, name, readValue(schema, value, selection.selections));
    } else if (selection.typeCondition !== undefined && isOfType(schema, source, selection.typeCondition, false)) {
      mergeData(read, readSelections(schema, source, selection.selections) ?? {});
    }
  }
  return read;
}

function readValue(schema: GraphQLSchema, value: unknown, selections: Selections | undefined): unknown {
  if (selections === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => readValue(schema, item, selections));
  return readSelections(schema, value, selections);
}

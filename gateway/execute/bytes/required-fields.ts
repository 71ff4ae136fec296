// Reads what a plan requires of entities: which fields of which type, and under which name they are told.
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { covers } from '../selected-fields.ts';
import { NotCompiled } from './bail.ts';
import type { ScanType } from './interface-objects.ts';
import type { ScanField } from './scan-site.ts';

export type Field = Extract<QueryPlanSelectionNode, { kind: 'Field' }>;
export type Selections = readonly QueryPlanSelectionNode[];

/** Whether anything is required of the type. */
export function isAsked(requires: Selections, type: ScanType, schema: GraphQLSchema): boolean {
  return requires.some((part) => {
    if (part.kind !== 'InlineFragment' || part.typeCondition === undefined)
      throw new NotCompiled('a representation without type');
    return covers(schema, part.typeCondition, type);
  });
}

/** What is asked of the type, each field once. A part of which something is not there is left out, as a whole. */
export function fieldsFor(
  selections: Selections,
  type: ScanType,
  schema: GraphQLSchema,
  isThere: (field: Field) => boolean,
): { readonly fields: readonly Field[] | null; readonly inParts: boolean } {
  let parts = 0;
  const fields = collect(selections);
  return { fields: fields && mergeFields(fields), inParts: parts > 1 };

  function collect(part: Selections): Field[] | null {
    const found: Field[] = [];
    for (const selection of part) {
      if (selection.kind === 'Field') {
        if (selection.name !== '__typename' && !isThere(selection)) return null;
        found.push(selection);
      } else if (selection.typeCondition === undefined || covers(schema, selection.typeCondition, type)) {
        parts++;
        found.push(...(collect(selection.selections) ?? []));
      }
    }
    return found;
  }
}

/** As it is told. */
export function nameOf({ alias, name }: Field): string {
  return alias ?? name;
}

/** Several parts may ask for the same. */
function mergeFields(fields: readonly Field[]): Field[] {
  const byName = new Map<string, Field>();
  for (const field of fields) {
    const known = byName.get(nameOf(field));
    if (known !== undefined && JSON.stringify(known.selections) !== JSON.stringify(field.selections))
      throw new NotCompiled('a representation of several parts with the same object');
    byName.set(nameOf(field), known ?? field);
  }
  return [...byName.values()];
}

/** An interface object is asked for by the interface's name. */
export function rewrittenName(rewrites: readonly FetchDataRewrite[], name: string, schema: GraphQLSchema): string {
  let told = name;
  for (const rewrite of rewrites) {
    const [condition = '', field, more] = rewrite.path;
    if (rewrite.kind !== 'ValueSetter' || field !== '__typename' || more !== undefined)
      throw new NotCompiled('a representation that the plan rewrites');
    if (typeof rewrite.setValueTo !== 'string') throw new NotCompiled('a representation that the plan rewrites');
    if (covers(schema, condition.replace('... on ', ''), schema.getType(told) as ScanType)) told = rewrite.setValueTo;
  }
  return told;
}

/** Whether the fetched value has the fields of the representation, these alone and in their order. */
export function isWhole({ site }: ScanField, selections: Selections | undefined): boolean {
  if (site === null || selections === undefined) return site === null && selections === undefined;
  return site.objects.every(
    ({ fields }) =>
      fields.length === selections.length &&
      fields.every(({ responseName, answerName, ...field }, index) => {
        const selection = selections[index];
        if (selection?.kind !== 'Field' || nameOf(selection) !== responseName || answerName !== responseName)
          return false;
        return isWhole({ ...field, responseName, answerName }, selection.selections);
      }),
  );
}

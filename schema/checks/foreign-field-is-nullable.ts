// A field that one department adds to another's type is nullable: the owner's answer must stand when the adder is down.
import { Kind } from 'graphql';
import { type FieldPlace, fieldProblem, listFields, type Rule } from './rule.ts';

export const foreignFieldIsNullable: Rule = (subgraphs) => {
  const fields = listFields(subgraphs);
  const keyed = keyedInSeveral(fields);
  const owners = new Set(fields.filter(({ field }) => field.name.value === 'origin').map(partOf));
  return fields
    .filter(({ type, field }) => keyed.has(type.name.value) && field.type.kind === Kind.NON_NULL_TYPE)
    .filter((at) => !isKeyOrShared(at) && !owners.has(partOf(at)))
    .map((at) => fieldProblem('foreign-field-is-nullable', 'FOREIGN_NON_NULL', at, at.field.type));
};

/** Types that more than one department declares, at least one of them with @key. */
function keyedInSeveral(fields: readonly FieldPlace[]): Set<string> {
  const departments = new Map<string, Set<string>>();
  for (const { department, type } of fields)
    departments.set(type.name.value, (departments.get(type.name.value) ?? new Set()).add(department));
  const entities = fields.filter(({ type }) => type.directives?.some(({ name }) => name.value === 'key'));
  const names = entities.map(({ type }) => type.name.value);
  return new Set(names.filter((name) => (departments.get(name)?.size ?? 0) > 1));
}

function isKeyOrShared({ field }: FieldPlace): boolean {
  return (
    ['id', 'code'].includes(field.name.value) || (field.directives ?? []).some(({ name }) => name.value === 'shareable')
  );
}

/** A department's part of a type. The owner is the department whose part has provenance: it holds the rows. */
function partOf({ department, type }: FieldPlace): string {
  return `${department} ${type.name.value}`;
}

// A field that one department adds to another's type is nullable: the owner's answer must stand when the adder is down.
import { Kind } from 'graphql';
import type { SubgraphSdl } from '../compose.ts';
import { type FieldPlace, fieldProblem, listFields, type Rule } from './rule.ts';

export const foreignFieldIsNullable: Rule = (subgraphs) => {
  const keyed = keyedInSeveral(subgraphs);
  return listFields(subgraphs)
    .filter(({ type, field }) => keyed.has(type.name.value) && field.type.kind === Kind.NON_NULL_TYPE)
    .filter((at) => !isKeyOrShared(at) && !owns(subgraphs, at))
    .map((at) =>
      fieldProblem(
        'foreign-field-is-nullable',
        at,
        'is added to a type of another department: take its outer "!" away.',
      ),
    );
};

/** Types that more than one department declares with @key. */
function keyedInSeveral(subgraphs: readonly SubgraphSdl[]): Set<string> {
  const counts = new Map<string, Set<string>>();
  for (const { department, type } of listFields(subgraphs)) {
    const departments = counts.get(type.name.value) ?? new Set();
    counts.set(type.name.value, departments.add(department));
  }
  const entities = listFields(subgraphs).filter(({ type }) =>
    type.directives?.some(({ name }) => name.value === 'key'),
  );
  const names = entities.map(({ type }) => type.name.value);
  return new Set(names.filter((name) => (counts.get(name)?.size ?? 0) > 1));
}

function isKeyOrShared({ field }: FieldPlace): boolean {
  return (
    ['id', 'code'].includes(field.name.value) || (field.directives ?? []).some(({ name }) => name.value === 'shareable')
  );
}

/** The owner is the department whose declaration of the type has provenance: it holds the rows. */
function owns(subgraphs: readonly SubgraphSdl[], { department, type }: FieldPlace): boolean {
  return listFields(subgraphs).some(
    (at) => at.department === department && at.type.name.value === type.name.value && at.field.name.value === 'origin',
  );
}

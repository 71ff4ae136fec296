// No root field exists in two departments: only one of them would answer, and nobody could tell which.
import { fieldProblem, listFields, type Rule } from './rule.ts';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

export const noSharedRootField: Rule = (subgraphs) => {
  const owner = new Map<string, string>();
  return listFields(subgraphs)
    .filter(({ type }) => ROOTS.has(type.name.value))
    .flatMap((at) => {
      const first = owner.get(at.coordinate) ?? at.department;
      owner.set(at.coordinate, first);
      if (first === at.department) return [];
      return [fieldProblem('no-shared-root-field', 'ROOT_FIELD_SHARED', at, at.field, { other: first })];
    });
};

// No field returns the interface Provenanced: it would need the sum of all rights, and is the planner's worst case.
import { Kind, type TypeNode } from 'graphql';
import { fieldProblem, listFields, type Rule } from './rule.ts';

export const noFieldReturnsProvenanced: Rule = (subgraphs) =>
  listFields(subgraphs)
    .filter(({ field }) => namedType(field.type) === 'Provenanced')
    .map((at) => fieldProblem('no-field-returns-provenanced', 'PROVENANCED_RETURNED', at, at.field.type));

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

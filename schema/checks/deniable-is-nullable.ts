// What some role may be denied is nullable, or one denial would erase the parents: P1 and above, and every root field.
import { Kind } from 'graphql';
import { classesOf, fieldProblem, listFields, type Rule } from './rule.ts';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

export const deniableIsNullable: Rule = (subgraphs) =>
  listFields(subgraphs)
    .filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE)
    .filter(({ type, field }) => ROOTS.has(type.name.value) || classesOf(field).some((name) => name > 'P0'))
    .map((at) => fieldProblem('deniable-is-nullable', 'DENIABLE_NON_NULL', at, at.field.type));

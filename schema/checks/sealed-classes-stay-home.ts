// P3, P4 and P5 fields stay in the departments' tables until field access is enforced before any fetch.
import { classesOf, fieldProblem, listFields, type Rule } from './rule.ts';

const SEALED = new Set(['P3', 'P4', 'P5']);

export const sealedClassesStayHome: Rule = (subgraphs) =>
  listFields(subgraphs)
    .filter(({ field }) => classesOf(field).some((name) => SEALED.has(name)))
    .map((at) =>
      fieldProblem('sealed-classes-stay-home', at, 'is P3 or above: keep it in the entity and out of the SDL for now.'),
    );

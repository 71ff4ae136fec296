// P3, P4 and P5 fields stay in the departments' tables until field access is enforced before any fetch.
import { classesOf, classNodeOf, fieldProblem, listFields, type Rule } from './rule.ts';

const SEALED = new Set(['P3', 'P4', 'P5']);

export const sealedClassesStayHome: Rule = (subgraphs) =>
  listFields(subgraphs)
    .filter(({ field }) => classesOf(field).some((name) => SEALED.has(name)))
    .map((at) => {
      const found = classesOf(at.field).join(', ');
      return fieldProblem('sealed-classes-stay-home', 'CLASS_SEALED', at, classNodeOf(at.field), { found });
    });

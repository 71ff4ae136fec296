// Every field carries exactly one known class: without one nobody could decide who may see it.
import { classesOf, classNodeOf, fieldProblem, listFields, type Problem, type Rule } from './rule.ts';

const RULE = 'every-field-is-classified';
const CLASSES = new Set(['P0', 'P1', 'P2', 'P3', 'P4', 'P5']);

export const everyFieldIsClassified: Rule = (subgraphs) =>
  listFields(subgraphs).flatMap((at): Problem[] => {
    const classes = classesOf(at.field);
    const [found] = classes;
    const node = classNodeOf(at.field);
    if (found === undefined) return [fieldProblem(RULE, 'CLASS_MISSING', at)];
    if (classes.length > 1) return [fieldProblem(RULE, 'CLASS_REPEATED', at, node, { count: String(classes.length) })];
    return CLASSES.has(found) ? [] : [fieldProblem(RULE, 'CLASS_UNKNOWN', at, node, { found })];
  });

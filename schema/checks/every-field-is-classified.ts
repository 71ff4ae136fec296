// Every field carries exactly one known class: without one nobody could decide who may see it.
import { classesOf, fieldProblem, listFields, type Rule } from './rule.ts';

const CLASSES = new Set(['P0', 'P1', 'P2', 'P3', 'P4', 'P5']);

export const everyFieldIsClassified: Rule = (subgraphs) =>
  listFields(subgraphs).flatMap((at) => {
    const sentence = judge(classesOf(at.field));
    return sentence === null ? [] : [fieldProblem('every-field-is-classified', at, sentence)];
  });

function judge(classes: readonly string[]): string | null {
  const [only] = classes;
  if (only === undefined) return 'has no class: add @classified(as: "P0") or the class that fits.';
  if (classes.length > 1) return `carries ${classes.length} classes: keep the highest that fits.`;
  return CLASSES.has(only) ? null : `is classified as "${only}": the classes are P0 to P5.`;
}

// A field that several departments answer has one class in all of them: two would be two answers to who may see it.
import { placeOfNode } from '../elements.ts';
import { classesOf, classNodeOf, type FieldPlace, fieldProblem, listFields, type Problem, type Rule } from './rule.ts';

export const oneClassPerField: Rule = (subgraphs) => {
  const first = new Map<string, FieldPlace>();
  return listFields(subgraphs).flatMap((at) => {
    const before = first.get(at.coordinate);
    if (before === undefined) first.set(at.coordinate, at);
    return before === undefined ? [] : compareClasses(before, at);
  });
};

function compareClasses(before: FieldPlace, at: FieldPlace): Problem[] {
  const [wanted, found] = [classesOf(before.field).join(), classesOf(at.field).join()];
  // A class that is missing is told by another rule.
  if (wanted === found || wanted === '' || found === '') return [];
  const place = placeOfNode(before.field);
  const other = `${before.department} (${place?.file}:${place?.line})`;
  return [fieldProblem('one-class-per-field', 'CLASS_DIFFERS', at, classNodeOf(at.field), { found, wanted, other })];
}

// Picks the department whose database a test of the kit borrows: the kit is the same in each, so any will do.
import type { DepartmentDefinition } from '../department.ts';

/** The first of them. Throws where there is none. */
export function anyDepartment([first]: readonly DepartmentDefinition[]): DepartmentDefinition {
  if (first === undefined) throw new Error('There is no department whose database a test could borrow.');
  return first;
}

// All checks of our own, beyond what composition refuses. Each judges the departments' SDL alone.
import type { SubgraphSdl } from '../compose.ts';
import { deniableIsNullable } from './deniable-is-nullable.ts';
import { describedInTwoLanguages } from './described-in-two-languages.ts';
import { everyFieldIsClassified } from './every-field-is-classified.ts';
import { foreignFieldIsNullable } from './foreign-field-is-nullable.ts';
import { noAccessDirective } from './no-access-directive.ts';
import { noFieldReturnsProvenanced } from './no-field-returns-provenanced.ts';
import { noSharedRootField } from './no-shared-root-field.ts';
import { oneClassPerField } from './one-class-per-field.ts';
import type { Problem, Rule } from './rule.ts';
import { sealedClassesStayHome } from './sealed-classes-stay-home.ts';

export const RULES: readonly Rule[] = [
  everyFieldIsClassified,
  oneClassPerField,
  sealedClassesStayHome,
  deniableIsNullable,
  foreignFieldIsNullable,
  noSharedRootField,
  noFieldReturnsProvenanced,
  noAccessDirective,
  describedInTwoLanguages,
];

/** What every rule has to say, in the order of the rules. */
export function checkRules(subgraphs: readonly SubgraphSdl[]): Problem[] {
  return RULES.flatMap((rule) => rule(subgraphs));
}

// Access directives stay out until the gateway enforces them before any fetch: one that is not enforced would only promise.
import { fieldProblem, listFields, type Rule } from './rule.ts';

const ACCESS = new Set(['authenticated', 'requiresScopes', 'policy']);

export const noAccessDirective: Rule = (subgraphs) =>
  listFields(subgraphs)
    .filter(({ type, field }) =>
      [...(type.directives ?? []), ...(field.directives ?? [])].some(({ name }) => ACCESS.has(name.value)),
    )
    .map((at) => fieldProblem('no-access-directive', 'ACCESS_DIRECTIVE', at));

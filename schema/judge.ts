// Judges the departments' SDL by itself, without asking whom a change breaks: a composition, or what stands in its way.
import { listCompositionTroubles } from './check/composition-troubles.ts';
import type { Trouble } from './check/finding.ts';
import { type Graph, graphOf } from './check/graph.ts';
import { listRuleTroubles } from './check/rule-troubles.ts';
import { type Text, textOf } from './check/sites.ts';
import { listSyntaxTroubles } from './check/syntax-troubles.ts';
import { type Composition, compose, type DepartmentFiles, parseDepartment, type SubgraphSdl } from './compose.ts';
import { once } from './once.ts';

export type Judgement = {
  readonly troubles: readonly Trouble[];
  /** Null when the departments do not compose. They may break a rule of ours and still compose. */
  readonly composed: Extract<Composition, { ok: true }> | null;
  /** Empty where a file has a syntax error: nothing can be said of the rest. */
  readonly subgraphs: readonly SubgraphSdl[];
};

/** Never throws for what a department wrote. `before` finds what was committed: asked only when it matters which of two places was edited. */
export function judge(departments: readonly DepartmentFiles[], before: () => Text | null = () => null): Judgement {
  const syntax = listSyntaxTroubles(departments);
  if (syntax.length > 0) return { troubles: syntax, composed: null, subgraphs: [] };
  const subgraphs = departments.map(parseDepartment);
  const rules = listRuleTroubles(subgraphs);
  const composed = compose(subgraphs);
  if (composed.ok) return { troubles: rules, composed, subgraphs };
  const texts = { now: textOf(subgraphs), before: before() };
  const apart = listCompositionTroubles(
    composed.errors,
    texts,
    once(() => declaredBy(subgraphs)),
  );
  return {
    troubles: [...apart.filter((trouble) => !isToldByRule(trouble, rules)), ...rules],
    composed: null,
    subgraphs,
  };
}

/** What all departments declare, laid over one another: an index that exists even where they do not compose. */
export function declaredBy(subgraphs: readonly SubgraphSdl[]): Graph {
  return graphOf(subgraphs.flatMap(({ typeDefs }) => typeDefs.definitions));
}

/** A shared root field breaks a rule of ours and one of Apollo's: ours says what to do. */
function isToldByRule({ code, coordinate }: Trouble, rules: readonly Trouble[]): boolean {
  if (code !== 'INVALID_FIELD_SHARING') return false;
  return rules.some((rule) => rule.code === 'ROOT_FIELD_SHARED' && rule.coordinate === coordinate);
}

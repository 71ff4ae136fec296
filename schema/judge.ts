// Judges the departments' SDL as it stands: either a supergraph, or problems that each carry a stable code.
import { GraphQLError } from 'graphql';
import { checkRules } from './checks/rules.ts';
import { compose, readDepartments } from './compose.ts';
import type { DepartmentPlace } from './departments.ts';
import type { ToldCode } from './errors.ts';

export type Judgement = {
  /** One line each: code, department and place where known, sentence. */
  readonly problems: readonly string[];
  /** Null when the departments do not compose. */
  readonly supergraphSdl: string | null;
};

/** Never throws for what a department wrote. A department may break a rule of ours and still compose. */
export function judge(places?: readonly DepartmentPlace[]): Judgement {
  try {
    const subgraphs = readDepartments(places);
    const broken = checkRules(subgraphs).map((problem) => {
      const { department, place, coordinate, sentence, rule } = problem;
      return line('GRAPHQL_VALIDATION_FAILED', `${department} ${place ?? ''} ${coordinate} ${sentence} [${rule}]`);
    });
    const composed = compose(subgraphs);
    if (composed.ok) return { problems: broken, supergraphSdl: composed.supergraphSdl };
    const apart = composed.problems.map((problem) => line('GRAPHQL_VALIDATION_FAILED', problem));
    return { problems: [...apart, ...broken], supergraphSdl: null };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { problems: [line('GRAPHQL_PARSE_FAILED', error.toString())], supergraphSdl: null };
  }
}

function line(code: ToldCode, sentence: string): string {
  return `${code}: ${sentence}`;
}

// Runs the rules of the house and tells what they find as troubles; a shared type is told once, not once a department.
import { checkRules } from '../checks/rules.ts';
import type { SubgraphSdl } from '../compose.ts';
import type { Trouble } from './finding.ts';
import { distinct, ownerOfFile } from './sites.ts';

export function listRuleTroubles(subgraphs: readonly SubgraphSdl[]): Trouble[] {
  const problems = distinct(
    checkRules(subgraphs),
    ({ rule, coordinate, place }) => `${rule} ${coordinate} ${place?.file}:${place?.line}`,
  );
  return problems.map(({ code, coordinate, place, facts, department }) => ({
    code,
    coordinate,
    places: place === null ? [] : [place],
    owners: [place === null ? { department, room: null } : ownerOfFile(place.file)],
    facts,
  }));
}

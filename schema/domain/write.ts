// Turns the stated model and the departments' SDL into coverage.txt: each part of the model and where it lies.
// Reviewed as a diff; what is not there is a line that says MISSING, and the last line counts them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDepartments, type SubgraphSdl } from '../compose.ts';
import { type GraphIndex, indexGraph } from './graph-index.ts';
import { type Located, locateField, locateQuery } from './locate.ts';
import { CROSSING, MODEL, type StatedPart } from './model.ts';
import { describeRootLists } from './root-lists.ts';
import { SEALED_COLUMNS } from './sealed.ts';
import type { StatedFields, StatedType } from './statement.ts';

export const COVERAGE_FILE = fileURLToPath(new URL('../coverage.txt', import.meta.url));

export type Coverage = { readonly text: string; readonly missing: readonly string[] };

const HEAD = `# Where each part of the entity model lies: field, class, file. Written by "npm run schema -- coverage"; do not edit.
# A field of class P3 to P5 is a column of an entity and in no answer. A mutation that is not there yet is "later".`;

/** Covers the working tree, or any SDL. Pure but for the reading of the SDL. */
export function describeCoverage(subgraphs: readonly SubgraphSdl[] = readDepartments()): Coverage {
  const graph = indexGraph(subgraphs);
  const parts = MODEL.flatMap((part) => [
    `\n## ${part.owner}`,
    ...part.types.flatMap((type) => cover(graph, part, type)),
  ]);
  const missing = parts.flatMap((part) => (typeof part !== 'string' && part.missing ? [part.line] : []));
  const lines = [
    HEAD,
    ...parts.map((part) => (typeof part === 'string' ? part : part.line)),
    '\n## keys that cross departments',
    ...CROSSING,
    '\n## columns of class P3 to P5',
    ...SEALED_COLUMNS.map(({ column, class: of, why }) => `${column}  ${of}  ${why}`),
    '\n## root lists',
    ...describeRootLists(graph, subgraphs),
    `\n${missing.length} missing`,
  ];
  return { text: `${lines.join('\n')}\n`, missing };
}

/** The committed text; empty where there is none. */
export function readCoverage(): string {
  try {
    return readFileSync(COVERAGE_FILE, 'utf8');
  } catch {
    return '';
  }
}

/** Every type that a department keeps rows of says where each row comes from. */
function provenance(owner: string, key: string): StatedFields {
  if (owner === 'shared' || key === '') return {};
  return {
    origin: ['SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'],
    citations: '[Citation]',
    recordedAt: 'DateTime',
  };
}

/** Whether the committed text differs from what the working tree covers. */
export function isCoverageStale(): boolean {
  return readCoverage() !== describeCoverage().text;
}

export function writeCoverage({ text }: Coverage): void {
  writeFileSync(COVERAGE_FILE, text);
}

function cover(graph: GraphIndex, { owner }: StatedPart, stated: StatedType): (string | Located)[] {
  const { type, zh, key, fields, added = {}, queries = [], mutations = [] } = stated;
  const locate = (of: StatedFields, department: string | null) =>
    Object.entries(of).map(([name, field]) => locateField(graph, { type, name, department }, field));
  return [
    `\n${type} ${zh}${key === '' ? '' : `  key: ${key}`}`,
    ...locate({ ...provenance(owner, key), ...fields }, owner === 'shared' ? null : owner),
    ...Object.entries(added).flatMap(([department, of]) => locate(of, department)),
    ...queries.map((query) => locateQuery(graph, query)),
    ...mutations.map((name) => `mutation ${name}: ${graph.fields.has(`Mutation.${name}`) ? 'present' : 'later'}`),
  ];
}

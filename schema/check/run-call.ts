// Does what the command line asks: reads the working tree and the commit, checks, and hands back what to print.
import { findSupergraph, listStale, ROOT, writeCommitted } from '../committed.ts';
import { type DepartmentFiles, readDepartmentFiles } from '../compose.ts';
import { SHARED_SDL } from '../department-sdl.ts';
import { describeCoverage, isCoverageStale, writeCoverage } from '../domain/write.ts';
import type { Call } from './call.ts';
import { word } from './catalogue.ts';
import { type Checked, check } from './check.ts';
import { readCommit } from './commit.ts';
import type { Committed } from './contract.ts';
import { readDocumentFiles } from './document-file.ts';
import type { Finding } from './finding.ts';
import { lineReader, printReport } from './print-report.ts';
import { printJson } from './report-json.ts';

/** `code` is the exit code: 0 sound, 1 problems, 2 a wrong call. Notes are for people and no part of the report. */
export type Outcome = { readonly code: 0 | 1 | 2; readonly report: string; readonly notes: readonly string[] };

export function runCall(call: Call, root = ROOT): Outcome {
  if (call.command === 'coverage') return runCoverage(call);
  return call.command === 'compose' ? runCompose(call, root) : runCheck(call, root);
}

/** Writes the contract, unless the SDL itself is wrong. Whom it breaks is the check's matter. */
function runCompose({ lang }: Call, root: string): Outcome {
  const tree = readDepartmentFiles(root);
  const committed = readCommit(root, 'HEAD') ?? { supergraphSdl: findSupergraph(root), departments: null };
  const { ofSchema, composed } = check({ departments: tree, committed, documents: [], alone: false });
  if (composed === null || ofSchema.length > 0) {
    const report = printReport(lang, ofSchema, lineReader(tree));
    return { code: 1, report, notes: [word(lang, 'unwritten')] };
  }
  writeCommitted(composed, root);
  const written = `${word(lang, 'written')}\n`;
  // The entity model is that of this house; another tree has another, or none.
  if (root !== ROOT) return { code: 0, report: written, notes: [] };
  const { code, report, notes } = runCoverage({ lang });
  return { code, report: written + report, notes };
}

/** Writes where each part of the entity model lies; 1 where a part is missing, and the file says which all the same. */
function runCoverage({ lang }: Pick<Call, 'lang'>): Outcome {
  const coverage = describeCoverage();
  writeCoverage(coverage);
  const { missing } = coverage;
  const report = `${word(lang, 'covered', { missing: String(missing.length) })}\n`;
  return { code: missing.length === 0 ? 0 : 1, report, notes: missing };
}

function runCheck(call: Call, root: string): Outcome {
  const { lang, against, department, json } = call;
  const commit = readCommit(root, against ?? 'HEAD');
  if (commit === null && against !== null)
    return { code: 2, report: '', notes: [word(lang, 'noSuchCommit', { commit: against })] };

  const tree = readDepartmentFiles(root);
  const departments = department === null ? tree : withCommittedOthers(tree, commit, department);
  const committed = commit ?? { supergraphSdl: findSupergraph(root), departments: null };
  const documents = readDocumentFiles(root);
  const checked = check({ departments, committed, documents, alone: department !== null });
  const findings = [...checked.ofSchema, ...checked.ofClients, ...staleness(checked, committed, department, root)];
  const code = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  const report = json ? printJson(lang, findings) : printReport(lang, findings, lineReader(departments));
  return { code, report, notes: notesOf(call, commit, tree) };
}

/** Others' half-done work does not disturb. The shared types are everybody's: they are taken as committed too. */
function withCommittedOthers(
  tree: readonly DepartmentFiles[],
  commit: Committed | null,
  department: string,
): DepartmentFiles[] {
  const before = commit?.departments ?? tree;
  const shared = before[0]?.files.filter(({ name }) => name === SHARED_SDL) ?? [];
  return before.map((other) => {
    const own = tree.find(({ name }) => name === department);
    if (other.name !== department || own === undefined) return other;
    return { ...own, files: [...shared, ...own.files.filter(({ name }) => name !== SHARED_SDL)] };
  });
}

/** Told last, once nothing else is wrong. Beside one department's work it is a hint: others may have composed theirs too. */
function staleness(
  { ofSchema, ofClients, composed }: Checked,
  committed: Committed,
  department: string | null,
  root: string,
): Finding[] {
  const wrong = [...ofSchema, ...ofClients].some(({ severity }) => severity === 'error');
  if (composed === null || wrong) return [];
  if (department !== null && composed.supergraphSdl === committed.supergraphSdl) return [];
  const uncovered = root === ROOT && isCoverageStale() ? ['schema/coverage.txt'] : [];
  const stale = [...listStale(composed, root), ...uncovered];
  if (stale.length === 0) return [];
  const severity = department === null ? 'error' : 'warning';
  const facts = { files: stale.join(', ') };
  return [
    { code: 'CONTRACT_STALE', severity, coordinate: null, places: [], owners: [], broken: [], query: null, facts },
  ];
}

function notesOf({ lang, department }: Call, commit: Committed | null, tree: readonly DepartmentFiles[]): string[] {
  if (commit === null)
    return [word(lang, 'noCommit'), ...(department === null ? [] : [word(lang, 'noCommittedOthers')])];
  if (department === null) return [];
  const committed = commit.departments?.[0]?.files.find(({ name }) => name === SHARED_SDL)?.text;
  return tree[0]?.files.some(({ name, text }) => name === SHARED_SDL && text !== committed)
    ? [word(lang, 'sharedAside')]
    : [];
}

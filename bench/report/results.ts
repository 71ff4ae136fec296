// Puts what the parts found together: the text of bench/RESULTS.md.
import type { Report } from '../part.ts';
import { FIGURE_NAMES, FIGURES, type FigureName, type Finding, isReached, tellGoal } from './figures.ts';
import { toNumber, toTable } from './table.ts';

export type Run = {
  readonly machine: string;
  readonly day: string;
  /** Whatever made the run better or worse than it might be. */
  readonly conditions: readonly string[];
  readonly reports: readonly Report[];
};

export function tellResults({ machine, day, conditions, reports }: Run): string {
  const sections = reports.map(({ title, text }) => `## ${title}\n\n${text}`);
  return `${[
    '# What the bench measured',
    `Written by \`npm run bench\` on ${day}. Machine: ${machine}.`,
    ...conditions.map((condition) => `- ${condition}`),
    '## Figures and goals',
    tellFigures(reports),
    ...sections,
  ].join('\n\n')}\n`;
}

/** Every figure has its line, also one that this run did not measure, unless some alone are wanted. */
export function tellFigures(
  reports: readonly Pick<Report, 'findings'>[],
  wanted: (name: FigureName) => boolean = () => true,
): string {
  const findings: readonly Finding[] = reports.flatMap((report) => report.findings);
  const rows = FIGURE_NAMES.filter(wanted).map((name) => {
    const found = findings.find(({ figure }) => figure === name);
    const { what, unit } = FIGURES[name];
    if (found === undefined) return [what, tellGoal(name), '–', '', 'not measured', ''];
    const spread = found.spread === undefined ? '' : `${toNumber(found.spread.min)}–${toNumber(found.spread.max)}`;
    const reached = isReached(found) ? 'reached' : 'NOT reached';
    return [what, tellGoal(name), `${toNumber(found.value)}${unit}`, spread, reached, found.note ?? ''];
  });
  return toTable(['figure', 'goal', 'measured', 'spread', '', 'how'], rows);
}

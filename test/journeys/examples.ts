// The explorer's examples are the journeys: number, who asks, the question in two languages, and the document.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tidy/source-files.ts';
import { type Journey, listJourneys } from './witness.ts';

const EXAMPLES_FILE = join(ROOT, 'dashboard/explorer/examples.json');
const TITLES =
  /^旅程(?: (?<number>\d+))?（(?<whoZh>[^）]+)）：(?<zh>.+) Journey(?: \k<number>)? \((?<whoEn>[^)]+)\): (?<en>.+)$/;

const UNNUMBERED = 1_000;

type Title = { readonly who: string; readonly question: string };
type Example = {
  readonly name: string;
  /** Null for one that is not numbered. */
  readonly number: number | null;
  readonly zh: Title;
  readonly en: Title;
  readonly query: string;
};

/** In the order of their numbers, those without one last. Throws for a journey that does not open as the others do. */
export function listExamples(): Example[] {
  return listJourneys()
    .map(toExample)
    .sort((one, other) => (one.number ?? UNNUMBERED) - (other.number ?? UNNUMBERED));
}

/** What the explorer ships. */
export function readExamples(): unknown {
  return JSON.parse(readFileSync(EXAMPLES_FILE, 'utf8'));
}

/** Only on purpose: the file is reviewed as a diff. */
export function writeExamples(examples: readonly Example[]): void {
  writeFileSync(EXAMPLES_FILE, `${JSON.stringify(examples, null, 2)}\n`);
}

function toExample({ name, query }: Journey): Example {
  const [opening = ''] = /^(#.*\n)+/.exec(query) ?? [];
  const title = opening.replaceAll(/^# */gm, '').trim().replaceAll('\n', ' ');
  const { number, whoZh, zh, whoEn, en } = TITLES.exec(title)?.groups ?? {};
  if (!whoZh || !zh || !whoEn || !en)
    throw new Error(
      `test/journeys/${name}.graphql must open with two comments, "# 旅程 N（谁）：…" and then "# Journey N (who): …"; N may be left out.`,
    );
  return {
    name,
    number: number === undefined ? null : Number(number),
    zh: { who: whoZh, question: zh },
    en: { who: whoEn, question: en },
    query,
  };
}

// Prints findings for people: each with its sentence, the places, the owner, whom it breaks, a question and the way out.
import type { DepartmentFiles } from '../compose.ts';
import type { Place } from '../elements.ts';
import { explain, word } from './catalogue.ts';
import { isContractCode, weightOf } from './change.ts';
import type { Finding, Owner } from './finding.ts';
import type { Lang } from './messages/message.ts';

/** The text of a line of a file, or null where it has none; a printed place shows what stands there. */
export type LineReader = (place: Place) => string | null;

const PLACES_SHOWN_MAX = 5;
const LINE_SHOWN_MAX = 90;
/** Han characters take two columns of a terminal. */
const LABEL_COLUMNS = 9;

/** What is gone was part of a type's own line, which is still there. */
const SAID_BY_ITS_TYPE: ReadonlySet<string> = new Set(['KEY_REMOVED', 'UNION_MEMBER_REMOVED']);

/** Findings one below the other, errors first, then how many there are. */
export function printReport(lang: Lang, findings: readonly Finding[], lineAt: LineReader): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (findings.length === 0) return `${word(lang, 'sound')}\n`;
  const counts = { errors: String(errors.length), warnings: String(warnings.length) };
  const blocks = [...errors, ...warnings].map((finding) => printFinding(lang, finding, lineAt));
  return `${blocks.join('\n')}\n${word(lang, 'counts', counts)}\n`;
}

/** Reads the lines of the departments' files as they were checked. */
export function lineReader(departments: readonly DepartmentFiles[]): LineReader {
  const files = new Map(departments.flatMap(({ files }) => files.map(({ name, text }) => [name, text] as const)));
  return ({ file, line }) => files.get(file)?.split('\n')[line - 1] ?? null;
}

/** `policing, room posts`; the shared types are everybody's. */
export function printOwner(lang: Lang, { department, room }: Owner): string {
  if (department === 'schema') return word(lang, 'shared');
  return room === null ? department : word(lang, 'room', { department, room });
}

function printFinding(lang: Lang, finding: Finding, lineAt: LineReader): string {
  const { code, coordinate, severity, facts, places, owners, broken, query } = finding;
  const { say, mend } = explain(lang, code, { ...facts, coordinate: coordinate ?? '' });
  const [edit, ...others] = places;
  const line = (label: Parameters<typeof word>[1], text: string): string => `  ${pad(word(lang, label))}${text}\n`;
  const shown = (place: Place): string => printPlace(place, lineAt);
  const first = (place: Place): string =>
    code.endsWith('_REMOVED') && !SAID_BY_ITS_TYPE.has(code)
      ? printPlace(place, () => word(lang, 'stoodHere'))
      : shown(place);
  return [
    `${word(lang, severity)} ${code}${coordinate === null ? '' : ` ${coordinate}`}\n  ${say}\n`,
    edit === undefined ? '' : line('edit', first(edit)),
    ...others.slice(0, PLACES_SHOWN_MAX).map((place) => line('also', shown(place))),
    others.length > PLACES_SHOWN_MAX
      ? line('also', word(lang, 'morePlaces', { count: String(others.length - PLACES_SHOWN_MAX) }))
      : '',
    owners.length === 0
      ? ''
      : line('owner', owners.map((owner) => printOwner(lang, owner)).join(lang === 'zh' ? '；' : '; ')),
    coordinate === null ? '' : line(breaks(code) ? 'breaks' : 'asked', printBroken(lang, broken)),
    query === null ? '' : line('query', query),
    line('mend', mend),
  ].join('');
}

/** Who asks for the thing is broken by some changes of the contract; by the rest, and by a broken rule, only concerned. */
function breaks(code: string): boolean {
  return isContractCode(code) && weightOf(code) === 'breaks';
}

function printBroken(lang: Lang, broken: readonly Place[]): string {
  if (broken.length === 0) return word(lang, 'nobody');
  const shown = broken.slice(0, PLACES_SHOWN_MAX).map(({ file, line }) => `${file}:${line}`);
  const more = broken.length > shown.length ? [word(lang, 'more', { count: String(broken.length) })] : [];
  return [...shown, ...more].join(lang === 'zh' ? '，' : ', ');
}

function printPlace(place: Place, lineAt: LineReader): string {
  const text = lineAt(place)?.trim() ?? '';
  const short = text.length > LINE_SHOWN_MAX ? `${text.slice(0, LINE_SHOWN_MAX)}…` : text;
  return `${place.file}:${place.line}${short === '' ? '' : `  ${short}`}`;
}

function pad(label: string): string {
  const columns = [...label].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
  return label + ' '.repeat(Math.max(1, LABEL_COLUMNS - columns));
}

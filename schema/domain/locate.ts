// Asks of one stated field or query: where is it? The answer is a line of coverage.txt, or a line that says what is missing.
import type { FieldPlace } from '../checks/rule.ts';
import { answerOf, classOf, fileOf, type GraphIndex } from './graph-index.ts';
import { SEALED_COLUMNS } from './sealed.ts';
import type { Answers, Elsewhere, Sealed, StatedField } from './statement.ts';

export type Located = { readonly line: string; readonly missing: boolean };

/** A field of `type`, stated as `name`; `department` where only that one may answer it. */
export function locateField(
  graph: GraphIndex,
  { type, name, department }: { readonly type: string; readonly name: string; readonly department: string | null },
  stated: StatedField,
): Located {
  const label = `${type}.${name}`;
  if (isSealed(stated)) return locateColumn(label, stated);
  if (isElsewhere(stated)) return locateAt(graph, label, { ...stated, department: null });
  return locateAt(graph, label, { at: label, answers: stated, because: null, department });
}

/** A root field by its name, or a coordinate that stands in for one. */
export function locateQuery(graph: GraphIndex, stated: string | Elsewhere): Located {
  if (typeof stated !== 'string') return locateAt(graph, 'query', { ...stated, department: null });
  return locateAt(graph, 'query', { at: `Query.${stated}`, answers: null, because: null, department: null });
}

type Wanted = {
  readonly at: string;
  readonly answers: Answers | null;
  readonly because: string | null;
  readonly department: string | null;
};

function locateAt(graph: GraphIndex, label: string, { at, answers, because, department }: Wanted): Located {
  const places = (graph.fields.get(at) ?? []).filter((place) => department === null || place.department === department);
  const [place] = places;
  const isQuery = label === 'query';
  const name = isQuery ? `query ${at}` : label;
  if (place === undefined) return missing(name, `MISSING: there is no ${at}${department ? ` in ${department}` : ''}`);
  const wrong = answers === null ? null : mismatch(graph, place, answers);
  if (wrong !== null) return missing(name, `MISSING: ${at} ${wrong}`);
  const renamed = because === null ? '' : isQuery ? `  (${because})` : `  as ${at} (${because})`;
  return { line: `${name}  ${classOf(place)}  ${fileOf(place)}${renamed}`, missing: false };
}

/** Null where the field answers what is stated, else what it does instead. */
function mismatch(graph: GraphIndex, place: FieldPlace, answers: Answers): string | null {
  const found = answerOf(place);
  if (typeof answers === 'string') return found === answers ? null : `answers ${found}, not ${answers}`;
  const values = graph.enums.get(found.replace(/[[\]]/g, ''));
  if (values === undefined) return `answers ${found}, which is no enum`;
  const lacking = answers.filter((value) => !values.has(value));
  return lacking.length === 0 ? null : `lacks ${lacking.join(', ')}`;
}

function locateColumn(label: string, { column }: Sealed): Located {
  const known = SEALED_COLUMNS.find((each) => each.column === column);
  if (known === undefined) return missing(label, `MISSING: ${column} is not among the sealed columns`);
  return { line: `${label}  ${known.class}  entity only: ${known.column}`, missing: false };
}

function missing(name: string, sentence: string): Located {
  return { line: `${name}  ${sentence}`, missing: true };
}

function isSealed(stated: StatedField): stated is Sealed {
  return Object.hasOwn(Object(stated), 'column');
}

function isElsewhere(stated: StatedField): stated is Elsewhere {
  return Object.hasOwn(Object(stated), 'at');
}

// Reads Apollo's satisfiability errors: which type cannot be reached, from which department to which, and why.
import type { GraphQLError } from 'graphql';
import { shortestByReference } from './by-reference.ts';
import type { MessageCode } from './catalogue.ts';
import type { Trouble } from './finding.ts';
import type { Graph } from './graph.ts';
import { declarationsOf, distinct, editedFirst, ownersOf, placesOf, type Texts } from './sites.ts';

/** One field that nobody can reach, as one of Apollo's errors tells it. */
type Unreachable = {
  readonly code: MessageCode;
  readonly type: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly query: string;
  readonly words: string;
};
const FIELDS_SHOWN_MAX = 4;

const REASONS: readonly [code: MessageCode, reason: RegExp][] = [
  ['UNSATISFIABLE_NO_KEY', /subgraph "(?<to>\w+)", which has field "\w+\.\w+", because \w+ "(?<type>\w+)" has no @key/],
  [
    'UNSATISFIABLE_KEY_NOT_RESOLVABLE',
    /subgraph "(?<to>\w+)", which has field "\w+\.\w+", because none of the @key defined on \w+ "(?<type>\w+)"/,
  ],
  [
    'UNSATISFIABLE_KEY_UNKNOWN',
    /cannot move to subgraph "(?<to>\w+)" using @key\(fields: "(?<key>[^"]*)"\) of "(?<type>\w+)", the key field/,
  ],
];

/** One key that is missing makes every field behind it unreachable: they are told together. `declared` is all that the departments write. */
export function listUnsatisfiable(errors: readonly GraphQLError[], texts: Texts, declared: () => Graph): Trouble[] {
  const groups = Map.groupBy(errors.map(read), ({ code, type, from, to }) => `${code} ${type} ${from} ${to}`);
  return [...groups.values()].map((group) => {
    const [{ type, from, query }] = group as [Unreachable];
    const refers = (department: string): boolean => department === from;
    const reference = { type, refers, fields: group.map(({ field }) => field) };
    // Apollo walks the graph in depth and prints the first way it came; ours makes the same last steps by a shorter one.
    return troubleOf(group, shortestByReference(texts.now.sites, declared(), reference) ?? query, texts);
  });
}

function troubleOf(group: readonly Unreachable[], query: string, texts: Texts): Trouble {
  const [{ code, type, field, from, to, key, words }] = group as [Unreachable];
  const inTo = (texts.now.sites.get(field) ?? []).filter(({ department }) => department === to);
  const types = (texts.now.sites.get(type) ?? []).filter(({ department }) => department === to || department === from);
  const names = distinct(group, (one) => one.field).map((one) => one.field);
  const fields = names.slice(0, FIELDS_SHOWN_MAX).join(', ') + (names.length > FIELDS_SHOWN_MAX ? ', …' : '');
  return {
    code,
    coordinate: code === 'SATISFIABILITY_ERROR' ? field : type,
    places: placesOf(editedFirst(declarationsOf(types), texts.before)),
    owners: ownersOf(inTo.length > 0 ? inTo : (texts.now.sites.get(field) ?? [])),
    facts: { from, to, key, fields, words },
    query,
  };
}

function read({ message }: GraphQLError): Unreachable {
  const [, query = '', reasons = ''] = /query:\n([\s\S]*?)\ncannot be satisfied[^\n]*\n([\s\S]*)/.exec(message) ?? [];
  const [, field = ''] = /cannot find field "([^"]+)"/.exec(reasons) ?? [];
  const [, from = ''] = /from subgraph "(\w+)"/.exec(reasons) ?? [];
  const rest = { field, from, query: shorten(query), words: reasons.replace(/\s+/g, ' ').trim() };
  for (const [code, reason] of REASONS) {
    const { to = '', type = '', key = '' } = reason.exec(reasons)?.groups ?? {};
    if (to !== '') return { ...rest, code, type, to, key };
  }
  return { ...rest, code: 'SATISFIABILITY_ERROR', type: field.split('.')[0] ?? '', to: '', key: '' };
}

/** On one line, with the sample values that all our queries show. */
function shorten(query: string): string {
  return query
    .replace(/"(?:<any id>|A string value|<some value>)"/g, '"…"')
    .replace(/\s+/g, ' ')
    .trim();
}

// What a list must answer, worked out in plain code from its whole content: which rows a filter leaves, in which order, and
// how many there are by township, month and state.
import { type GraphQLObjectType, getNamedType, isEnumType, isLeafType } from 'graphql';
import type { RootList } from './root-lists.ts';

type Span = { readonly from: string | null; readonly to: string | null };
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly township?: { readonly code: string } | null;
  readonly townships?: readonly { readonly code: string }[] | null;
  readonly within?: Span;
  readonly window?: Span;
};
export type Groups = readonly (readonly [key: string | null, count: number])[];
/** A drawn argument: its name and its value, an enum's or a township's as text. */
export type Given = readonly [argument: string, value: unknown];

const STRUCTURES: Readonly<Record<string, string>> = {
  township: 'township { code }',
  townships: 'townships { code }',
  within: 'within { from to }',
  window: 'window { from to }',
};

/** All that the oracle needs of a row. */
export function factsOf({ node }: RootList): string {
  const fields = Object.values(node.getFields()).filter(({ args }) => args.length === 0);
  const leaves = fields.filter(({ type }) => isLeafType(getNamedType(type))).map(({ name }) => name);
  const structures = Object.entries(STRUCTURES).filter(([name]) => name in node.getFields());
  return [...leaves, ...structures.map(([, selection]) => selection)].join(' ');
}

/** Whether a row fits an argument; undefined where its own fields do not say. */
export function fits(list: RootList, row: Row, [argument, value]: Given): boolean | undefined {
  if (argument === 'township') return fitsTownship(list.node, row, String(value));
  if (argument === 'period') return isWithin(list, row, value as { from: string; to: string });
  if (argument === 'month') return monthOf(list, row) === value;
  const field = list.node.getFields()[argument];
  return field !== undefined && isEnumType(getNamedType(field.type)) ? row[argument] === value : undefined;
}

function fitsTownship(node: GraphQLObjectType, row: Row, code: string): boolean | undefined {
  if ('township' in node.getFields()) return row.township?.code === code;
  return 'townships' in node.getFields() ? (row.townships ?? []).some((township) => township.code === code) : undefined;
}

/** A span lies wholly within; of one whose bounds are told, those; anything else by its main day. */
function isWithin(list: RootList, row: Row, period: { from: string; to: string }): boolean {
  const isSpan = list.node.name === 'ExpertAssistance';
  const day = dayOf(list, row);
  const { from, to } = row.within ?? (isSpan ? (row as unknown as Span) : { from: day, to: day });
  return from !== null && to !== null && period.from <= from && to <= period.to;
}

/** The day in China, as text, of what a list is ordered by. */
function dayOf(list: RootList, row: Row): string | null {
  const value = orderKeyOf(list, row);
  if (value === null || !value.includes('T')) return value;
  return new Date(new Date(value).getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** What a list is ordered by, as its order enum names it: `OCCURRED_ON_ASC` is `occurredOn`. */
function orderKeyOf({ args, node }: RootList, row: Row): string | null {
  const order = args.find(({ name }) => name === 'orderBy');
  const values = order ? getNamedType(order.type) : undefined;
  const [, first = ''] = isEnumType(values) ? values.getValues().map(({ name }) => name) : [];
  const field = first
    .replace(/_ASC$/, '')
    .toLowerCase()
    .replace(/_[a-z]/g, (part) => part.slice(1).toUpperCase());
  const value = field in node.getFields() ? row[field] : row.window?.[field as keyof Span];
  if (value === undefined) throw new Error(`${node.name} does not tell the day it is ordered by.`);
  return value === null ? null : String(value instanceof Date ? value.toISOString() : value);
}

function monthOf(list: RootList, row: Row): string | null {
  const month = Object.keys(list.node.getFields()).find((name) => /^month$|Month$/.test(name));
  const value = month === undefined ? dayOf(list, row) : (row[month] as string | null);
  return value?.slice(0, 'YYYY-MM'.length) ?? null;
}

/** In the order of an order enum's value, the unknown last, ids breaking ties. */
export function inOrder(list: RootList, rows: readonly Row[], order: string | undefined): Row[] {
  const byId = [...rows].sort((left, right) => (left.id < right.id ? -1 : 1));
  if (order === undefined || order === 'ID') return byId;
  const sign = order.endsWith('_DESC') ? -1 : 1;
  return byId.sort((left, right) => {
    const [a, b] = [orderKeyOf(list, left), orderKeyOf(list, right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a === b ? 0 : sign * (a < b ? -1 : 1);
  });
}

/** The counts of rows, by the connection's field; undefined where the rows do not tell what they are counted by. */
export function groupsOf(list: RootList, rows: readonly Row[], count: string): Groups | undefined {
  if (count === 'byMonth') return tally(rows.map((row) => monthOf(list, row)));
  if (count === 'byStatus')
    return tally(
      rows.map(({ status }) => status as string | null),
      statesOf(list),
    );
  return 'township' in list.node.getFields() ? tally(rows.map(({ township }) => township?.code ?? null)) : undefined;
}

function statesOf({ node }: RootList): string[] {
  const states = getNamedType(node.getFields().status?.type);
  return isEnumType(states) ? states.getValues().map(({ name }) => name) : [];
}

function tally(values: readonly (string | null)[], order?: readonly string[]): Groups {
  const known = [...new Set(values.filter((value) => value !== null))].sort();
  const keys = [...(order ?? known), null];
  return keys
    .map((key) => [key, values.filter((value) => value === key).length] as const)
    .filter(([, count]) => count > 0);
}

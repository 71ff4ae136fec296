// Which rows a list's arguments ask for, and in which order: an argument means the field of the rows that has its name.
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { memberOf } from './relation.ts';
import { isThing, type Thing } from './thing.ts';
import type { Arguments, Field, World } from './world.ts';

/** A list, what it was asked with, and its main day. */
export type Asked = { readonly field: Field; readonly args: Arguments; readonly day: string | null };

const NOT_FILTERS = new Set(['first', 'after', 'last', 'before', 'orderBy', 'period']);

/** The rows that every filter holds; one that names no field of theirs leaves all. */
export function matching(world: World, rows: readonly Thing[], { field, args, day }: Asked): Thing[] {
  const given = field.args.filter(({ name }) => args[name] != null && !NOT_FILTERS.has(name));
  const filters = given.flatMap((argument) => {
    const asked = fieldFor(field, argument, day);
    return asked === null ? [] : [{ asked, wanted: [args[argument.name]].flat() }];
  });
  const period = args.period as { from: string; to: string } | null | undefined;
  return rows.filter(
    (row) =>
      filters.every(({ asked, wanted }) => holds(world.ask(row, asked), wanted)) &&
      (period == null || day === null || isWithin(dayText(world.ask(row, day)), period)),
  );
}

/** By day where `orderBy` says so, the unknown last; otherwise by id, as they come. */
export function inOrder(world: World, rows: readonly Thing[], { args, day }: Asked): readonly Thing[] {
  const { day: wanted, descending } = readOrder(args.orderBy);
  if (wanted === null || day === null) return rows;
  const keyed = rows.map((row) => ({ row, key: dayText(world.ask(row, day)) }));
  const known = keyed.filter(({ key }) => key !== null).sort((one, other) => compare(one.key ?? '', other.key ?? ''));
  if (descending) known.reverse();
  return [...known, ...keyed.filter(({ key }) => key === null)].map(({ row }) => row);
}

/**
 * The day that rows are ordered and counted by, as the root list of their kind has it: OCCURRED_ON_ASC is `occurredOn`. Null
 * where the rows do not tell it themselves.
 */
export function mainDayOf({ schema }: World, field: Field): string | null {
  const type = getNamedType(field.type);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const orders = fields
    .filter((each) => getNamedType(each.type) === type)
    .map(({ args }) => getNamedType(args.find(({ name }) => name === 'orderBy')?.type));
  const values = orders.flatMap((order) => (isEnumType(order) ? order.getValues() : []));
  const days = values.flatMap(({ name }) => readOrder(name).day ?? []);
  const told = Object.keys(memberOf(field).getFields());
  return told.find((name) => name === days[0]) ?? told.find((name) => /month$/i.test(name)) ?? null;
}

/** YYYY-MM-DD of a day or an instant, YYYY-MM of a month. */
export function dayText(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : null;
}

function readOrder(orderBy: unknown): { day: string | null; descending: boolean } {
  const [, words, direction] = /^([A-Z_]+)_(ASC|DESC)$/.exec(String(orderBy ?? '')) ?? [];
  const day = words?.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { day: day ?? null, descending: direction === 'DESC' };
}

/** The rows' field of that name, or the only one of that enum: `duty: BrigadeDutyKind` means `duties`. */
function fieldFor(field: Field, argument: Field['args'][number], day: string | null): string | null {
  if (argument.name === 'month') return day;
  const type = memberOf(field);
  const fields = isObjectType(type) ? type.getFields() : {};
  if (fields[argument.name]?.args.length === 0) return argument.name;
  const wanted = getNamedType(argument.type);
  const same = isEnumType(wanted) ? Object.values(fields).filter(({ type: of }) => getNamedType(of) === wanted) : [];
  return same[0]?.name ?? null;
}

function holds(value: unknown, wanted: readonly unknown[]): boolean {
  const values = [value].flat().map((each) => (isThing(each) ? each.whole.key : (dayText(each) ?? each)));
  return wanted.every((each) => values.some((one) => one === each || isInMonth(one, each)));
}

function isInMonth(value: unknown, month: unknown): boolean {
  return /^\d{4}-\d{2}$/.test(String(month)) && String(value).startsWith(`${month}-`);
}

function isWithin(day: string | null, { from, to }: { from: string; to: string }): boolean {
  return day !== null && from <= day && day <= to;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

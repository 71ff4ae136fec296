// How many rows of a list there are by township, month and state, as the rows themselves say; the unknown come last.
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { dayText } from './selection.ts';
import { isThing, type Thing, thingOf } from './thing.ts';
import type { World } from './world.ts';

/** The three counts; they add up to the number of rows. */
export function countedBy(world: World, rows: readonly Thing[], day: string | null) {
  const { township, status } = fieldsOf(world, rows);
  const codes = rows.map((row) => (township ? keyOf(world.ask(row, 'township')) : null));
  const months = rows.map((row) => (day === null ? null : (dayText(world.ask(row, day))?.slice(0, 7) ?? null)));
  const states = rows.map((row) => (status === null ? null : (world.ask(row, 'status') as string | null)));
  return {
    byTownship: groups(codes).map(({ key, count }) => ({ township: key && thingOf('Township', key), count })),
    byMonth: groups(months).map(({ key, count }) => ({ month: key, count })),
    byStatus: groups(states, status ?? []).map(({ key, count }) => ({ status: key, count })),
  };
}

type Group = { readonly key: string | null; readonly count: number };

/** In the given order, else in that of the keys. */
function groups(keys: readonly (string | null)[], order?: readonly string[]): Group[] {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = order ?? [...counts.keys()].filter((key) => key !== null).sort();
  return [...known, null].flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [{ key, count }];
  });
}

/** Whether the rows have a township, and the states they may be in. */
function fieldsOf({ schema }: World, [row]: readonly Thing[]): { township: boolean; status: readonly string[] | null } {
  const type = schema.getType(row?.__typename ?? '');
  const { township, status } = isObjectType(type) ? type.getFields() : {};
  const states = getNamedType(status?.type);
  return {
    township: township !== undefined,
    status: isEnumType(states) ? states.getValues().map(({ name }) => name) : null,
  };
}

function keyOf(value: unknown): string | null {
  return isThing(value) ? value.whole.key : null;
}

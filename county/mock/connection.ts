// A page of made-up rows by the GraphQL Cursor Connections Specification: filtered, ordered and counted by what the rows say.
import { writeCursor } from '@jinyun/kit/cursor';
import { type PageArguments, parseWindow } from '@jinyun/kit/page';
import { ToldError } from '@jinyun/schema/told-error';
import type { GraphQLObjectType } from 'graphql';
import { countedBy } from './count.ts';
import { inOrder, mainDayOf, matching } from './selection.ts';
import type { Thing } from './thing.ts';
import type { Arguments, Field, World } from './world.ts';

const COLUMNS = [{ kind: 'text' as const, nullable: false }];

/** Throws BAD_USER_INPUT as a real list does, for a window that makes no sense or a cursor of another list. */
export function connectionOf(world: World, rows: readonly Thing[], field: Field, args: Arguments) {
  const day = mainDayOf(world, field);
  const asked = { field, args, day };
  const found = inOrder(world, matching(world, rows, asked), asked);
  const { from, to } = cut(found, args as PageArguments);
  const nodes = found.slice(from, to);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = {
    hasNextPage: to < found.length,
    hasPreviousPage: from > 0,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo, totalCount: found.length, ...countedBy(world, found, day) };
}

export function isConnection({ name }: GraphQLObjectType): boolean {
  return name.endsWith('Connection');
}

function cut(rows: readonly Thing[], page: PageArguments): { from: number; to: number } {
  const { size, backward, cursor } = parseWindow(page, COLUMNS);
  const at = cursor === null ? null : rows.findIndex(({ whole }) => whole.key === cursor[0]);
  if (at === -1) throw strangeCursor(backward ? 'before' : 'after');
  if (backward) {
    const to = at ?? rows.length;
    return { from: Math.max(0, to - size), to };
  }
  const from = at === null ? 0 : at + 1;
  return { from, to: Math.min(rows.length, from + size) };
}

function cursorOf({ whole }: Thing): string {
  return writeCursor([whole.key]);
}

function strangeCursor(argument: string): ToldError {
  const sentence = `Argument "${argument}" is not a cursor of this list; take one from pageInfo or an edge.`;
  return new ToldError('BAD_USER_INPUT', sentence, { argument });
}

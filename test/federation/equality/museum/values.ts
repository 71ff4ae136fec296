// What arguments and input fields of the museum may be: ids that are there.
import type { ValuesAt } from '../generate/writing.ts';
import { ROWS } from './rows.ts';

const TYPE_AT: Readonly<Record<string, string>> = {
  'Query.hall(id:)': 'Hall',
  'Query.person(id:)': 'Person',
  'Query.stall(id:)': 'Stall',
  'Query.order(id:)': 'Order',
  'Query.visit(id:)': 'Visit',
  'Query.exhibit(id:)': 'Exhibit',
  'Query.exhibits(ids:)': 'Exhibit',
  'Query.any(ids:)': 'Find',
  'Mutation.promote(id:)': 'Person',
  'Mutation.hang(id:)': 'Exhibit',
  'Mutation.hang(hall:)': 'Hall',
  'Mutation.book(hall:)': 'Hall',
  'Mutation.book(guide:)': 'Person',
  'OrderInput.exhibit': 'Exhibit',
};
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Exhibit: ['Painting', 'Statue', 'Film'],
  Find: ['Person', 'Hall', 'Painting', 'Statue'],
};

export const museumValues: ValuesAt = (place) => {
  if (place === 'Hall.seats(row:)') return [1, 2, 7, 13];
  if (place === 'BadgeInput.series') return ['A', '乙'];
  if (place === 'BadgeInput.no') return [1, 2];
  const type = TYPE_AT[place];
  if (type === undefined) return null;
  const members = MEMBERS[type] ?? [type];
  return ROWS.filter(({ __typename }) => members.includes(__typename)).map(({ id }) => id);
};

// Two tables for the kit's own tests, parents and children: it is tested without any department's rooms.
import { defineEntity, type MikroORM, p } from '@mikro-orm/postgresql';
import { openDatabase } from '../database.ts';

export const Shelf = defineEntity({
  name: 'Shelf',
  properties: {
    id: p.text().primary(),
    townshipCode: p.text().nullable(),
    books: () => p.oneToMany(Book).mappedBy('shelf'),
  },
});

export const Book = defineEntity({
  name: 'Book',
  properties: {
    id: p.text().primary(),
    shelf: () => p.manyToOne(Shelf).index(),
    /** A plain column that holds an id, as keys of other departments do. */
    topicId: p.text().index(),
    addedOn: p.date().nullable(),
    lentAt: p.datetime().nullable(),
    status: p.enum(['ORDERED', 'HERE', 'LENT', 'GONE']).nullable(),
  },
});

export type BookRow = {
  id: string;
  shelf: string;
  topicId: string;
  addedOn: string | null;
  lentAt?: Date | null;
  status?: 'ORDERED' | 'HERE' | 'LENT' | 'GONE' | null;
};

/** Makes both tables in the database of this url and fills them; every statement afterwards is put into `statements`. */
export async function openShelves(
  url: string,
  rows: { readonly shelves: readonly string[]; readonly books: readonly BookRow[] },
  statements: string[],
): Promise<MikroORM> {
  const onStatement = (sql: string): void => void statements.push(sql);
  const orm = await openDatabase({ url, entities: [Shelf, Book], migrations: [], onStatement });
  await orm.schema.create();
  const em = orm.em.fork();
  for (const id of rows.shelves) em.create(Shelf, { id });
  for (const book of rows.books) em.create(Book, book);
  await em.flush();
  statements.splice(0);
  return orm;
}

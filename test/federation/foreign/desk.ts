// What the desk knows of the library: loans, readers, films. A copy's pages and weight reach it only in representations.
import { z } from 'zod';
import { findWork, LOANS, postageOf, READERS, type Work } from './data.ts';
import type { Part } from './server.ts';

const CopyKey = z.object({
  house: z.object({ code: z.string() }),
  number: z.number(),
  pages: z.number().nullish(),
  weightG: z.number().nullish(),
});
const BookKey = z.object({ id: z.string() });
type CopyKey = z.infer<typeof CopyKey>;

export const desk: Part = {
  file: 'desk.graphql',
  entityTypes: ['Book', 'Copy'],
  root: {
    loans: () => LOANS.map(showLoan),
    renew: ({ id }: { id: string }) => LOANS.filter((loan) => loan.id === id).map(showLoan)[0] ?? null,
    reader: ({ id }: { id: string }) => {
      if (id === 'torn') throw new Error('SELECT name FROM readers -- at readCard (/library/desk/cards.ts:12:3)');
      return showReader(id);
    },
  },
  resolveEntity: (representation) =>
    representation.__typename === 'Book'
      ? showWork(findWork(BookKey.parse(representation).id))
      : showCopy(CopyKey.parse(representation)),
};

function showCopy({ house, number, pages = null, weightG }: CopyKey): object {
  const loans = () => LOANS.filter((loan) => loan.house === house.code && loan.number === number).map(showLoan);
  const postage = () => (weightG == null ? null : postageOf(pages, weightG));
  return { __typename: 'Copy', house, number, postage, loans };
}

function showLoan({ id, house, number, book, reader }: (typeof LOANS)[number]): object {
  const work = findWork(book);
  return {
    id,
    copy: () => showCopy({ house: { code: house }, number }),
    book: () => work && { ...showWork(work), title: work.title },
    reader: () => showReader(reader),
  };
}

function showReader(id: string): object | null {
  const reader = READERS.find((one) => one.id === id);
  return reader ? { ...reader, favourites: () => reader.favourites.map((work) => showWork(findWork(work))) } : null;
}

function showWork(work: Work | null): object | null {
  if (work === null) return null;
  const { kind, id, loanDays } = work;
  return kind === 'Film' ? { __typename: kind, ...work } : { __typename: kind, id, loanDays };
}

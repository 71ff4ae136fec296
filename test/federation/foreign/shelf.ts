// What the shelf knows of the library: works by title and length, copies by weight. It never reads a loan or a reader.
import { z } from 'zod';
import { COPIES, type Copy, findCopy, findWork, pagesOf, WORKS, type Work } from './data.ts';
import type { Part } from './server.ts';

const CopyKey = z.object({ house: z.object({ code: z.string() }), number: z.number() });
const BookKey = z.object({ id: z.string() });

export const shelf: Part = {
  file: 'shelf.graphql',
  entityTypes: ['Book', 'Copy'],
  root: {
    copies: () => COPIES.map(showCopy),
    copy: ({ house, number }: { house: string; number: number }) => showCopy(findCopy(house, number)),
    weigh: ({ house, number }: { house: string; number: number }) => showCopy(findCopy(house, number)),
    works: () => WORKS.filter(({ kind }) => kind !== 'Film').map(showWork),
  },
  resolveEntity: (representation) => {
    if (representation.__typename === 'Book') return showWork(findWork(BookKey.parse(representation).id));
    const { house, number } = CopyKey.parse(representation);
    return showCopy(findCopy(house.code, number));
  },
};

function showCopy(copy: Copy | null): object | null {
  if (copy === null) return null;
  const { house, number, weightG } = copy;
  const work = () => showWork(findWork(copy.work));
  return { __typename: 'Copy', house: { code: house }, number, weightG, pages: pagesOf(copy), work };
}

function showWork(work: Work | null): object | null {
  if (work === null) return null;
  const { kind, id, title } = work;
  if (kind === 'Book') return { __typename: kind, id, title, pages: work.pages };
  return { __typename: kind, ...work };
}

// A lending library that has nothing to do with the county: the rows that both servers and the whole schema answer from.

export type Work =
  | {
      readonly kind: 'Book';
      readonly id: string;
      readonly title: string;
      readonly pages: number;
      readonly loanDays: number;
    }
  | {
      readonly kind: 'Map';
      readonly id: string;
      readonly title: string;
      readonly scale: string;
      readonly loanDays: number;
    }
  | {
      readonly kind: 'Film';
      readonly id: string;
      readonly title: string;
      readonly minutes: number;
      readonly loanDays: number;
    };

export const WORKS: readonly Work[] = [
  { kind: 'Book', id: 'b1', title: 'Rivers of the hills', pages: 320, loanDays: 28 },
  { kind: 'Book', id: 'b2', title: 'A short grammar', pages: 96, loanDays: 14 },
  { kind: 'Map', id: 'm1', title: 'The northern paths', scale: '1:25000', loanDays: 3 },
  { kind: 'Film', id: 'f1', title: 'Harvest', minutes: 71, loanDays: 7 },
];

/** A number is unique in its house only. */
export const COPIES = [
  { house: 'north', number: 1, work: 'b1', weightG: 410 },
  { house: 'north', number: 2, work: 'm1', weightG: 60 },
  { house: 'south', number: 1, work: 'b2', weightG: 150 },
] as const;

export const LOANS = [
  { id: 'l1', house: 'south', number: 1, book: 'b2', reader: 'r1' },
  { id: 'l2', house: 'north', number: 1, book: 'b1', reader: 'r2' },
  { id: 'l3', house: 'north', number: 2, book: null, reader: 'r1' },
] as const;

export const READERS = [
  { id: 'r1', name: 'Ada', favourites: ['b1', 'f1', 'b2'] },
  { id: 'r2', name: 'Lin', favourites: [] },
] as const;

export type Copy = (typeof COPIES)[number];

/** What a parcel costs; nothing is known of a work without pages. */
export function postageOf(pages: number | null, weightG: number): number | null {
  return pages === null ? null : 100 + weightG * 2 + pages;
}

export function findWork(id: string | null): Work | null {
  return WORKS.find((work) => work.id === id) ?? null;
}

export function findCopy(house: string, number: number): Copy | null {
  return COPIES.find((copy) => copy.house === house && copy.number === number) ?? null;
}

export function pagesOf(copy: Copy): number | null {
  const work = findWork(copy.work);
  return work?.kind === 'Book' ? work.pages : null;
}

// The same library as one schema in one process: graphql-js answers here what the federated graph has to answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type ExecutionResult, graphql } from 'graphql';
import { COPIES, type Copy, findCopy, findWork, LOANS, pagesOf, postageOf, READERS, WORKS } from './data.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, 'whole.graphql'), 'utf8'));
type Variables = Readonly<Record<string, unknown>>;

/** The right answer, by the GraphQL specification, as plain JSON. */
export async function answerWhole(source: string, variableValues: Variables = {}): Promise<ExecutionResult> {
  return JSON.parse(JSON.stringify(await graphql({ schema, source, variableValues, rootValue: root })));
}

const root = {
  copies: () => COPIES.map(showCopy),
  copy: ({ house, number }: { house: string; number: number }) => showCopy(findCopy(house, number)),
  works: () => WORKS.filter(({ kind }) => kind !== 'Film').map(({ id }) => showWork(id)),
  weigh: ({ house, number }: { house: string; number: number }) => showCopy(findCopy(house, number)),
  loans: () => LOANS.map(showLoan),
  renew: ({ id }: { id: string }) => LOANS.filter((loan) => loan.id === id).map(showLoan)[0] ?? null,
  reader: ({ id }: { id: string }) => {
    if (id === 'torn') throw new Error('the card is torn');
    return showReader(id);
  },
};

function showCopy(copy: Copy | null): object | null {
  if (copy === null) return null;
  const { house, number, weightG } = copy;
  const pages = pagesOf(copy);
  const loans = () => LOANS.filter((loan) => loan.house === house && loan.number === number).map(showLoan);
  const postage = postageOf(pages, weightG);
  return { house: { code: house }, number, weightG, pages, postage, loans, work: () => showWork(copy.work) };
}

function showLoan({ id, house, number, book, reader }: (typeof LOANS)[number]): object {
  const copy = () => showCopy(findCopy(house, number));
  return { id, copy, book: () => showWork(book), reader: () => showReader(reader) };
}

function showReader(id: string): object | null {
  const reader = READERS.find((one) => one.id === id);
  return reader ? { ...reader, favourites: () => reader.favourites.map(showWork) } : null;
}

function showWork(id: string | null): object | null {
  const work = findWork(id);
  return work && { __typename: work.kind, ...work };
}

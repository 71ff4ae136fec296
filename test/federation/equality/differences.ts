// Where our answers differ from an oracle's on purpose, each with its reason. A suite asserts which of them it met, so that
// no entry outlives its cause.
import { isDeepStrictEqual } from 'node:util';
import type { Case } from './corpus.ts';
import { listFetches } from './plan-nodes.ts';
import type { Answer } from './subject.ts';

export type Oracle = 'stock' | 'monolith';
export type Part = 'data' | 'order' | 'errors';
export type Seen = {
  readonly operation: Case;
  readonly oracle: Oracle;
  readonly ours: Answer;
  readonly theirs: Answer;
  /** The monolith's answer, where there is one. */
  readonly right: Answer | null;
};
export type Suite = 'museum' | 'sick museum' | 'county';
export type Difference = {
  readonly name: string;
  readonly from: Oracle;
  readonly parts: readonly Part[];
  readonly why: string;
  /** Suites that meet it with their committed seeds. */
  readonly metIn: readonly Suite[];
  explains(seen: Seen): boolean;
};

export const DIFFERENCES: readonly Difference[] = [
  {
    name: 'stock loses an empty value that travelled under another name',
    from: 'stock',
    parts: ['data', 'errors'],
    why: 'Its KeyRenamer moves only what JavaScript takes for true, so null, "", 0 and false stay behind.',
    metIn: ['museum'],
    explains: (seen) => isRight(seen) && rewrites(seen).some(({ kind }) => kind === 'KeyRenamer'),
  },
  {
    name: 'stock forgets of which type an object is once an interface object told of it',
    from: 'stock',
    parts: ['data'],
    why: 'The subgraph of the interface object tells the interface’s name, and stock merges it over the type told before.',
    metIn: ['museum'],
    explains: (seen) =>
      isRight(seen) && rewrites(seen).some((one) => one.kind === 'ValueSetter' && one.path.at(-1) === '__typename'),
  },
  {
    name: 'stock loses a fragment inside a fragment where no type was told',
    from: 'stock',
    parts: ['data'],
    why: 'Where the plan asks for no __typename, stock takes the outer fragment’s abstract type for the object’s.',
    metIn: ['museum'],
    explains: (seen) => isRight(seen) && /\.\.\./.test(seen.operation.query),
  },
  {
    name: 'a field stands where it is first mentioned, also where that mention is skipped',
    from: 'monolith',
    parts: ['order'],
    why: 'The order of an answer is compiled once for all variables. Objects of JSON have no order.',
    metIn: ['museum'],
    explains: ({ operation }) => /@(skip|include)/.test(operation.query),
  },
  {
    name: 'the order of fields is the specification’s, not stock’s',
    from: 'stock',
    parts: ['order'],
    why: 'Stock puts fields in the order in which fragments were reached; against the monolith order is compared.',
    metIn: ['museum'],
    explains: () => true,
  },
  {
    name: 'every error below one null is told, not only the first',
    from: 'monolith',
    parts: ['errors'],
    why: 'Several subgraphs fail at once; graphql-js stops at the first error of what becomes null.',
    metIn: ['museum'],
    explains: ({ ours, theirs }) => isDeepStrictEqual(nulledBy(ours), nulledBy(theirs)),
  },
];

function isRight({ ours, right }: Seen): boolean {
  return right !== null && isDeepStrictEqual(ours.data, right.data);
}

function rewrites({ operation }: Seen) {
  return listFetches(operation.plan).flatMap(({ inputRewrites = [], outputRewrites = [] }) => [
    ...inputRewrites,
    ...outputRewrites,
  ]);
}

/** The places that are null because of an error, each once. */
function nulledBy({ data, errors = [] }: Answer): string[] {
  const places = errors.map(({ path = [] }) => {
    let value: unknown = data;
    const place = path.filter((step) => {
      if (value === null || value === undefined) return false;
      value = (value as Record<string | number, unknown>)[step];
      return true;
    });
    return JSON.stringify(place);
  });
  return [...new Set(places)].sort();
}

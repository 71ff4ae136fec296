// Where our answers differ from an oracle's on purpose, each with its reason. A suite asserts which of them it met, so that
// no entry outlives its cause.
import { isDeepStrictEqual } from 'node:util';
import type { GraphQLFormattedError } from 'graphql';
import type { Case } from './corpus.ts';
import { listFetches } from './plan-nodes.ts';
import type { Sickness } from './sick.ts';
import type { Answer } from './subject.ts';
import { tellErrors } from './told-errors.ts';

export type Oracle = 'stock' | 'monolith';
export type Part = 'data' | 'order' | 'errors';
export type Seen = {
  readonly operation: Case;
  readonly oracle: Oracle;
  readonly ours: Answer;
  readonly theirs: Answer;
  /** The monolith's answer, where there is one. */
  readonly right: Answer | null;
  /** What befell a subgraph. */
  readonly sickness?: Sickness;
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
    metIn: ['museum', 'county'],
    explains: (seen) =>
      /\.\.\./.test(seen.operation.query) &&
      (seen.right === null ? isPart(seen.theirs.data, seen.ours.data) : isRight(seen)),
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
    metIn: ['museum', 'sick museum', 'county'],
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
  {
    name: 'a value that cannot be is an error',
    from: 'stock',
    parts: ['errors'],
    why: 'Stock hides it in extensions.valueCompletion, where no client looks.',
    metIn: ['sick museum'],
    explains: ({ ours, theirs }) => isDeepStrictEqual(tellErrors(ours.errors), tellErrors(completed(theirs))),
  },
  {
    name: 'a subgraph that fails is told at what it costs, by its name',
    from: 'stock',
    parts: ['errors'],
    why: 'Stock tells it once, without a path, in the words of its own inside. For the items of a list it is told at the list.',
    metIn: ['sick museum'],
    explains: ({ ours, theirs, sickness }) => {
      const [mine, others] = [beyond(ours, theirs), beyond(theirs, ours)];
      const isFailure = sickness?.ailment === 'breaks' || sickness?.ailment === 'fewer entities';
      return isFailure && others.length === 1 && others[0] === 'null INTERNAL' && areFailures(mine);
    },
  },
  {
    name: 'what a subgraph left out, or sent in another form, is told',
    from: 'stock',
    parts: ['errors'],
    why: 'Stock makes a missing field null without a word; of another form it would give up the whole answer.',
    metIn: ['sick museum'],
    explains: ({ ours, theirs, sickness }) => {
      const all = { ...theirs, errors: completed(theirs) };
      if (beyond(all, ours).length > 0) return false;
      if (sickness?.ailment === 'wrong types') return standsAtNulls(ours);
      return sickness?.ailment === 'left out' && areFailures(beyond(ours, all));
    },
  },
  {
    name: 'an error of a whole call is told at the list or the object it was about',
    from: 'stock',
    parts: ['errors'],
    why: 'Stock leaves @ and _entities in its path, which lead nowhere in an answer.',
    metIn: ['sick museum'],
    explains: ({ ours, theirs }) => {
      const { errors = [] } = theirs;
      const shown = { errors: errors.map(cutPath) };
      if (errors.every((error) => cutPath(error) === error)) return false;
      return beyond(shown, ours).length === 0 && standsAtNulls({ ...ours, errors: besides(ours, shown) });
    },
  },
  {
    name: 'a value that cannot be is told beside errors, too',
    from: 'stock',
    parts: ['errors'],
    why: 'Where a subgraph told an error, stock drops its extensions.valueCompletion; each null of ours has its error.',
    metIn: ['sick museum'],
    explains: ({ ours, theirs }) => {
      const others = beyond(theirs, ours).filter((told) => told !== 'null INTERNAL');
      return theirs.errors !== undefined && others.length === 0 && standsAtNulls(ours);
    },
  },
];

/** Stock's errors with those that it keeps in an extension. */
function completed({ errors = [], extensions }: Answer): GraphQLFormattedError[] {
  const { valueCompletion = [] } = (extensions ?? {}) as { valueCompletion?: readonly GraphQLFormattedError[] };
  return [...errors, ...valueCompletion.map(({ message, path }) => ({ message, ...(path && { path }) }))];
}

function cutPath(error: GraphQLFormattedError): GraphQLFormattedError {
  const { path = [] } = error;
  const end = path.findIndex((step) => step === '@' || step === '_entities');
  return end === -1 ? error : { ...error, path: path.slice(0, end) };
}

function besides({ errors = [] }: Answer, others: Answer): GraphQLFormattedError[] {
  const known = tellErrors(others.errors);
  return errors.filter((error) => !known.includes(tellErrors([error])[0] ?? ''));
}

function beyond(some: Answer, others: Answer): string[] {
  const known = tellErrors(others.errors);
  return tellErrors(some.errors).filter((told) => !known.includes(told));
}

function areFailures(told: readonly string[]): boolean {
  return told.length > 0 && told.every((one) => /^\[.* SUBGRAPH_UNAVAILABLE$/.test(one));
}

function isRight({ ours, right }: Seen): boolean {
  return right !== null && isDeepStrictEqual(ours.data, right.data);
}

/** Whether one is the other with members left out. */
function isPart(some: unknown, whole: unknown): boolean {
  if (Array.isArray(some) && Array.isArray(whole))
    return some.length === whole.length && some.every((item, index) => isPart(item, whole[index]));
  if (typeof some !== 'object' || some === null || typeof whole !== 'object' || whole === null)
    return isDeepStrictEqual(some, whole);
  return Object.entries(some).every(([name, value]) =>
    isPart(value, Object.getOwnPropertyDescriptor(whole, name)?.value),
  );
}

function rewrites({ operation }: Seen) {
  return listFetches(operation.plan).flatMap(({ inputRewrites = [], outputRewrites = [] }) => [
    ...inputRewrites,
    ...outputRewrites,
  ]);
}

/** Whether every error but those of a whole subgraph leads to a null. */
function standsAtNulls({ data, errors = [] }: Pick<Answer, 'data' | 'errors'>): boolean {
  const values = errors.filter(({ extensions }) => extensions?.code !== 'SUBGRAPH_UNAVAILABLE');
  return nulledBy({ data, errors: values }).every(({ isNull }) => isNull);
}

/** Where errors lead, each place once: down to the first null on its way. */
function nulledBy({
  data,
  errors = [],
}: Pick<Answer, 'data' | 'errors'>): { readonly place: string; readonly isNull: boolean }[] {
  const found = errors.map(({ path = [] }) => {
    let value: unknown = data;
    const place = path.filter((step) => {
      if (value == null) return false;
      value = (value as Record<string | number, unknown>)[step];
      return true;
    });
    return [JSON.stringify(place), value == null] as const;
  });
  return [...new Map(found)].sort().map(([place, isNull]) => ({ place, isNull }));
}

// Generates operations that are valid by construction on any API schema, the same for the same seed.
import type { Operation } from '../subject.ts';
import { openRandom } from './random.ts';
import { writeSelectionSet } from './selection.ts';
import { beginWriting, type GenerateOptions, type Writing } from './writing.ts';

export type Generated = Operation & {
  readonly seed: number;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

const INTROSPECTION = [
  '__schema { queryType { name } directives { name args { name } } }',
  '__type(name: "Query") { kind fields { name type { kind name ofType { name } } } }',
  'nothing: __type(name: "Nothing") { name }',
];

export function generateOperation(seed: number, options: GenerateOptions): Generated {
  const random = openRandom(seed);
  const writing = beginWriting(options, random);
  const kind = random.chance(options.mutations) ? 'mutation' : 'query';
  const type = options.schema.getRootType(kind as never);
  if (type == null) throw new Error(`the schema has no ${kind}`);
  const selections = writeSelectionSet(writing, type, {
    depth: options.depthMax,
    least: options.rootsMin ?? 1 + random.below(3),
  });
  const introspected =
    kind === 'query' && random.chance(0.06)
      ? selections.replace(/ }$/, ` ${random.pick(INTROSPECTION)} }`)
      : selections;
  return { seed, ...write(writing, kind, introspected) };
}

function write(writing: Writing, kind: string, selections: string): Omit<Generated, 'seed'> {
  const { random, variables, fragments } = writing;
  const operationName = random.chance(0.5) ? 'Generated' : null;
  const declared = [...variables.values()].map(({ declaration }) => declaration);
  const head = `${kind} ${operationName ?? ''}${declared.length > 0 ? `(${declared.join(', ')})` : ''}`;
  const other = operationName !== null && random.chance(0.2) ? ['query Other { __typename }'] : [];
  const sent = [...variables].filter(([, { value }]) => value !== undefined);
  return {
    query: [...other, `${head} ${selections}`, ...fragments].join('\n'),
    operationName,
    variables: Object.fromEntries(sent.map(([name, { value }]) => [name, value])),
  };
}

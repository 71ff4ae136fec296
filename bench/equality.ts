// Refuses to compare systems that do not give the same answers: whoever leaves work out is always the faster one.
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Question } from './workloads.ts';

const Answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional() }))
    .optional(),
});
type Answer = z.infer<typeof Answer>;

/** Two systems answered one question differently. */
export class UnequalAnswers extends Error {
  override readonly name = 'UnequalAnswers';
}

/** The whole answer as it came. Throws UnequalAnswers for any status but 200, or for what is no answer of GraphQL's. */
export async function askOnce(url: string, question: Question): Promise<Buffer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
  });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status === 200) return body;
  throw new UnequalAnswers(`${url} answered ${response.status} to ${question.operationName}: ${body.subarray(0, 500)}`);
}

/**
 * Data must be deeply equal. Every error of the truth must be told at its path; one more may only explain a null that is
 * there. Words and codes are each gateway's own: ours masks what a department says without a code of the house.
 * Throws UnequalAnswers that names the first place where they differ.
 */
export function checkEqual(what: string, answer: Buffer, truth: Buffer): void {
  const [mine, theirs] = [read(answer), read(truth)];
  if (!isDeepStrictEqual(mine.data, theirs.data)) {
    const place = findDifference(mine.data, theirs.data, 'data');
    throw new UnequalAnswers(`${what}: the answer differs at ${place}`);
  }
  const told = pathsOf(mine);
  const untold = pathsOf(theirs).find((path) => !told.some((other) => isDeepStrictEqual(path, other)));
  if (untold !== undefined) throw new UnequalAnswers(`${what}: no error tells of ${untold.join('.')}`);
  const needless = told.find((path) => !isNullAt(theirs.data, path));
  if (needless !== undefined)
    throw new UnequalAnswers(`${what}: an error at ${needless.join('.')}, where nothing is null`);
}

type Path = readonly (string | number)[];

function read(body: Buffer): Answer {
  return Answer.parse(JSON.parse(body.toString('utf8')));
}

function pathsOf({ errors = [] }: Answer): Path[] {
  return errors.map(({ path = [] }) => path);
}

/** Whether a null stands at this place or above it. */
function isNullAt(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (!isObject(value)) break;
    value = value[step];
  }
  return value == null;
}

function findDifference(mine: unknown, theirs: unknown, place: string): string {
  if (isObject(mine) && isObject(theirs)) {
    const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    for (const name of names)
      if (!isDeepStrictEqual(mine[name], theirs[name]))
        return findDifference(mine[name], theirs[name], `${place}.${name}`);
  }
  return `${place}: ${JSON.stringify(mine)?.slice(0, 200)} where ${JSON.stringify(theirs)?.slice(0, 200)} was expected`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

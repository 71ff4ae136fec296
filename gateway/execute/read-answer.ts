// Reads the body of a department's answer as a GraphQL response, or finds that it is none.
import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import { fromWire, readWireJson } from '../wire-text.ts';
import type { UpstreamAnswer } from './upstream/upstream.ts';

const Answer = z.object({
  // Passed on as it is: zod's copy of a record would lose a field whose alias is `__proto__`.
  data: z.custom<Record<string, unknown>>(isObject).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        // Where only the place is unreadable, the error still counts.
        path: z
          .array(z.union([z.string(), z.int()]))
          .optional()
          .catch(undefined),
        extensions: z.record(z.string(), z.unknown()).optional().catch(undefined),
      }),
    )
    .nullish(),
});

/** GraphQL over HTTP: an answer with a body of errors may carry any status, so the body decides. Throws for any other body. */
export function readAnswer({ status, body }: UpstreamAnswer): FormattedExecutionResult {
  const { data: answer } = Answer.safeParse(parseJson(fromWire(readWireJson(body))));
  if (answer === undefined || (answer.data == null && !answer.errors?.length)) {
    throw new Error(`HTTP ${status} with a body that is no GraphQL answer`);
  }
  const errors = answer.errors?.map(({ message, path, extensions }) => ({
    message,
    ...(path && { path }),
    ...(extensions && { extensions }),
  }));
  return { data: answer.data ?? null, ...(errors && { errors }) };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

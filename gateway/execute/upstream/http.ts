// Asks a department over HTTP. Whatever is not a GraphQL answer to what was asked, of bounded size, is its failure.
import { ACTING_ROLE_HEADER } from '@jinyun/schema/actor';
import { AS_OF_HEADER } from '@jinyun/schema/as-of';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { LIMITS } from '../../config.ts';
import { assertFits } from './assert-fits.ts';
import type { Upstream } from './upstream.ts';

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

const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
};

/**
 * The upstream at this address; `schema` is the supergraph's with everything in it. Redirects are refused: a department
 * does not move while it answers.
 */
export function httpUpstream(url: string, schema: GraphQLSchema): Upstream {
  return async ({ role }, request, signal) => {
    const { asOf, ...operation } = request;
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...HEADERS, [ACTING_ROLE_HEADER]: role, ...(asOf !== null && { [AS_OF_HEADER]: asOf }) },
      body: JSON.stringify(operation),
      redirect: 'error',
      signal,
    });
    const answer = await readAnswer(response);
    if (answer.data != null) assertFits(request, answer.data, schema);
    return answer;
  };
}

/** GraphQL over HTTP: an answer with a body of errors may carry any status, so the body decides. */
async function readAnswer(response: Response): Promise<FormattedExecutionResult> {
  const text = await readText(response);
  const { data: answer } = Answer.safeParse(parseJson(text));
  if (answer === undefined || (answer.data == null && !answer.errors?.length)) {
    throw new Error(`HTTP ${response.status} with a body that is no GraphQL answer`);
  }
  const errors = answer.errors?.map(({ message, path, extensions }) => ({
    message,
    ...(path && { path }),
    ...(extensions && { extensions }),
  }));
  return { data: answer.data ?? null, ...(errors && { errors }) };
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LIMITS.upstreamBodyBytesMax)
      throw new Error(`an answer of more than ${LIMITS.upstreamBodyBytesMax} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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

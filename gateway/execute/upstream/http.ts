// Asks a department over HTTP. Whatever is not a GraphQL answer of bounded size is a failure of the department.
import { z } from 'zod';
import { LIMITS } from '../../config.ts';
import type { Upstream } from './upstream.ts';

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

/** The upstream at this address. Redirects are refused: a department does not move while it answers. */
export function httpUpstream(url: string): Upstream {
  return async (_actor, request, signal) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(request),
      redirect: 'error',
      signal,
    });
    return readAnswer(response);
  };
}

/** GraphQL over HTTP: an answer with a body of errors may carry any status, so the body decides. */
async function readAnswer(response: Response): Promise<Awaited<ReturnType<Upstream>>> {
  const text = await readText(response);
  const parsed = Answer.safeParse(parseJson(text));
  if (!parsed.success || (parsed.data.data == null && !parsed.data.errors?.length)) {
    throw new Error(`HTTP ${response.status} with a body that is no GraphQL answer`);
  }
  return parsed.data as Awaited<ReturnType<Upstream>>;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Asks one GraphQL question over HTTP and gives back the whole answer: status, headers, text and JSON.
import { z } from 'zod';

const Answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .optional(),
});
export type Answer = z.infer<typeof Answer>;
export type Reply = Answer & { readonly status: number; readonly headers: Headers; readonly text: string };

const ASK_TIMEOUT_MS = 30_000;

/** As a client does; an error without a code of ours does not parse. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Reply> {
  return send(url, { body: JSON.stringify({ query, variables }), headers: { 'content-type': 'application/json' } });
}

/** Sends anything; POST unless told. */
export async function send(url: string, init: RequestInit): Promise<Reply> {
  const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(ASK_TIMEOUT_MS), ...init });
  const text = await response.text();
  return { ...Answer.parse(JSON.parse(text)), status: response.status, headers: response.headers, text };
}

/** Code, subgraph and path of each error, the way a client tells them apart. */
export function told({ errors = [] }: Answer): { code: string; subgraph: unknown; path: unknown }[] {
  return errors.map(({ path, extensions }) => ({ code: extensions.code, subgraph: extensions.subgraph, path }));
}

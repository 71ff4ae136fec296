// Asks a department over HTTP. An answer that is not whole or of no bounded size is the department's failure.
import { ACTING_ROLE_HEADER } from '@jinyun/schema/actor';
import { AS_OF_HEADER } from '@jinyun/schema/as-of';
import { LIMITS } from '../../config.ts';
import type { Lifetime } from '../../lifetime.ts';
import { type Upstream, UpstreamError } from './upstream.ts';

const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
};

/** The upstream at this address. Redirects are refused: a department does not move while it answers. */
export function httpUpstream(url: string): Upstream {
  return async ({ actor: { role }, asOf, body, lifetime }) => {
    const { signal, release } = signalOf(lifetime);
    try {
      const headers = { ...HEADERS, [ACTING_ROLE_HEADER]: role, ...(asOf !== null && { [AS_OF_HEADER]: asOf }) };
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
      return { status: response.status, body: await readBody(response) };
    } catch (error) {
      if (error instanceof UpstreamError) throw error;
      const cause = error instanceof Error ? `${error.message} ${error.cause ?? ''}`.trim() : String(error);
      throw new UpstreamError(lifetime.ended === null ? 'SUBGRAPH_UNAVAILABLE' : 'DEADLINE_EXCEEDED', cause, {
        sent: true,
      });
    } finally {
      release();
    }
  };
}

function signalOf(lifetime: Lifetime): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const release = lifetime.onEnd((ending) => controller.abort(ending));
  return { signal: controller.signal, release };
}

async function readBody(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LIMITS.upstreamBodyBytesMax)
      throw new UpstreamError('SUBGRAPH_UNAVAILABLE', `an answer of more than ${LIMITS.upstreamBodyBytesMax} bytes`, {
        sent: true,
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

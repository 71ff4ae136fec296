// Asks a department over HTTP or HTTPS with undici's dispatcher: certificates are checked, redirects are not followed.
import { type Dispatcher, Pool } from 'undici';
import { LIMITS } from '../../config.ts';
import { headersOf } from './request-headers.ts';
import { type Upstream, type UpstreamAnswer, UpstreamError, type UpstreamRequest } from './upstream.ts';

export type UndiciUpstreamOptions = { readonly bodyBytesMax?: number };

/** The upstream at this address; `close` ends its connections. */
export function undiciUpstream(
  url: string,
  options: UndiciUpstreamOptions = {},
): Upstream & { close(): Promise<void> } {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: LIMITS.upstreamConnectionsMax,
    pipelining: 1,
    keepAliveTimeout: LIMITS.upstreamIdleTimeoutMs,
    maxHeaderSize: LIMITS.upstreamHeadBytesMax,
    connectTimeout: LIMITS.requestTimeoutMaxMs,
    // The request's own lifetime is the only clock.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const { bodyBytesMax = LIMITS.upstreamBodyBytesMax } = options;
  const upstream = (request: UpstreamRequest): Promise<UpstreamAnswer> =>
    new Promise((resolve, reject) => {
      const headers = [...headersOf(request)];
      const handler = new Reader(request, bodyBytesMax, { resolve, reject });
      pool.dispatch({ path: `${pathname}${search}`, method: 'POST', headers, body: request.body }, handler);
    });
  return Object.assign(upstream, { close: () => pool.destroy() });
}

type Settle = { resolve(answer: UpstreamAnswer): void; reject(error: UpstreamError): void };

/** One answer as it arrives. */
class Reader implements Dispatcher.DispatchHandler {
  readonly #request: UpstreamRequest;
  readonly #bodyBytesMax: number;
  readonly #settle: Settle;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status = 0;
  #release: () => void = () => {};

  constructor(request: UpstreamRequest, bodyBytesMax: number, settle: Settle) {
    this.#request = request;
    this.#bodyBytesMax = bodyBytesMax;
    this.#settle = settle;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#release = this.#request.lifetime.onEnd((ending) => controller.abort(new Error(ending)));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#bodyBytesMax)
      controller.abort(new Error(`an answer of more than ${this.#bodyBytesMax} bytes`));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    const [only, second] = this.#chunks;
    const body = only !== undefined && second === undefined ? only : Buffer.concat(this.#chunks);
    if (this.#status >= 300 && this.#status < 400)
      this.#fail(`HTTP ${this.#status}, and a department does not move while it answers`, true);
    else this.#settle.resolve({ status: this.#status, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#release();
    const refused = 'code' in error && ['ECONNREFUSED', 'ENOTFOUND', 'ENOENT'].includes(String(error.code));
    this.#fail(error.message, !refused);
  }

  #fail(cause: string, sent: boolean): void {
    const late = this.#request.lifetime.ended !== null;
    this.#settle.reject(new UpstreamError(late ? 'DEADLINE_EXCEEDED' : 'SUBGRAPH_UNAVAILABLE', cause, { sent }));
  }
}

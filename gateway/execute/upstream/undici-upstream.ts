// Asks a department over HTTP or HTTPS with undici's dispatcher: certificates are checked, redirects are not followed.
import { type Dispatcher, Pool } from 'undici';
import { LIMITS } from '../../config.ts';
import { FIXED_HEADERS, headersOf } from './request-headers.ts';
import { type Upstream, type UpstreamAnswer, UpstreamError, type UpstreamRequest } from './upstream.ts';

export type UndiciUpstreamOptions = {
  readonly bodyBytesMax?: number;
  readonly connectionsMax?: number;
  /** Certificates (PEM) of the authority that is trusted in the place of Node's own list. */
  readonly authority?: string;
};

/** The upstream at this address; `close` ends its connections. */
export function undiciUpstream(
  url: string,
  options: UndiciUpstreamOptions = {},
): Upstream & { close(): Promise<void> } {
  const { bodyBytesMax = LIMITS.upstreamBodyBytesMax, authority } = options;
  const { connectionsMax = LIMITS.upstreamConnectionsMax } = options;
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: connectionsMax,
    pipelining: 1,
    keepAliveTimeout: LIMITS.upstreamIdleTimeoutMs,
    keepAliveMaxTimeout: LIMITS.upstreamIdleTimeoutMs,
    maxHeaderSize: LIMITS.upstreamHeadBytesMax,
    connectTimeout: LIMITS.upstreamConnectTimeoutMs,
    connect: { rejectUnauthorized: true, ...(authority !== undefined && { ca: authority }) },
    // The request's own lifetime is the clock, and it is shorter than any that would be right for all requests.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const upstream = (request: UpstreamRequest): Promise<UpstreamAnswer> =>
    new Promise((resolve, reject) => {
      const headers = [...FIXED_HEADERS, ...headersOf(request)];
      const reader = new Reader(request, bodyBytesMax, { resolve, reject });
      if (request.lifetime.ended === null)
        pool.dispatch({ path: `${pathname}${search}`, method: 'POST', headers, body: request.body }, reader);
    });
  return Object.assign(upstream, { close: () => pool.destroy() });
}

type Settle = { resolve(answer: UpstreamAnswer): void; reject(error: UpstreamError): void };

/** One answer as it arrives. */
class Reader implements Dispatcher.DispatchHandler {
  readonly #request: UpstreamRequest;
  readonly #bodyBytesMax: number;
  readonly #settle: Settle;
  readonly #release: () => void;
  /** Null until the request has a connection. */
  #controller: Dispatcher.DispatchController | null = null;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status: number | null = null;

  constructor(request: UpstreamRequest, bodyBytesMax: number, settle: Settle) {
    this.#request = request;
    this.#bodyBytesMax = bodyBytesMax;
    this.#settle = settle;
    // Heard also while no connection is free or there: what is begun after that is aborted as it begins.
    this.#release = request.lifetime.onEnd((ending) => {
      this.#settle.reject(new UpstreamError('DEADLINE_EXCEEDED', ending, { sent: this.#controller !== null }));
      this.#controller?.abort(new Error(ending));
    });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    const { ended } = this.#request.lifetime;
    if (ended !== null) controller.abort(new Error(ended));
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
    const status = this.#status ?? 0;
    const [only, second] = this.#chunks;
    const body = only !== undefined && second === undefined ? only : Buffer.concat(this.#chunks);
    if (status >= 300 && status < 400)
      this.#fail(`HTTP ${status}, and a department does not move while it answers`, { kind: 'odd' });
    else this.#settle.resolve({ status, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#release();
    this.#fail(`${error.message}${codeOf(error)}`, {
      kind: this.#status === null && isLost(error) ? 'unreached' : 'odd',
    });
  }

  #fail(cause: string, { kind }: Pick<UpstreamError, 'kind'>): void {
    const sent = this.#controller !== null;
    this.#settle.reject(new UpstreamError('SUBGRAPH_UNAVAILABLE', cause, { sent, kind }));
  }
}

/** Where the connection failed, and not what came over it. */
const LOST =
  /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|ETIMEDOUT|UND_ERR_(SOCKET|CONNECT_TIMEOUT))$/;

function isLost(error: Error): boolean {
  return 'code' in error && LOST.test(String(error.code));
}

function codeOf(error: Error): string {
  return 'code' in error && !error.message.includes(String(error.code)) ? ` (${String(error.code)})` : '';
}

// Asks a department over plain HTTP/1.1 or a unix socket with a client of our own: less work a request than a general one,
// and stricter about what it takes for an answer.
import { connect } from 'node:net';
import { LIMITS } from '../../config.ts';
import { headersOf } from './request-headers.ts';
import { type Connect, Connection, type ConnectionFailure, type SocketAddress } from './socket-connection.ts';
import { type Upstream, type UpstreamAnswer, UpstreamError, type UpstreamRequest } from './upstream.ts';

export type SocketUpstreamOptions = {
  readonly connectionsMax?: number;
  readonly idleTimeoutMs?: number;
  readonly connectTimeoutMs?: number;
  readonly headBytesMax?: number;
  readonly bodyBytesMax?: number;
  readonly connect?: Connect;
};

/** `http://host:port/path`, or `unix:/path/of/socket` for `/graphql` on that socket. */
export function socketUpstream(url: string, options: SocketUpstreamOptions = {}): Upstream & { close(): void } {
  const pool = new Pool(readAddress(url), options);
  const upstream = (request: UpstreamRequest): Promise<UpstreamAnswer> => pool.ask(request);
  return Object.assign(upstream, { close: () => pool.close() });
}

type Address = { readonly socket: SocketAddress; readonly host: string; readonly path: string };

/** Throws a TypeError for an address of another kind. */
function readAddress(url: string): Address {
  const { protocol, hostname, port, host, pathname } = new URL(url);
  if (protocol === 'unix:')
    return { socket: { path: decodeURIComponent(pathname) }, host: 'localhost', path: '/graphql' };
  if (protocol !== 'http:') throw new TypeError(`${url} is neither http: nor unix:`);
  return { socket: { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) }, host, path: pathname };
}

type Waiting = { readonly begin: (connection: Connection) => void };

class Pool {
  readonly #address: Address;
  readonly #options: Required<SocketUpstreamOptions>;
  readonly #idle: Connection[] = [];
  readonly #all = new Set<Connection>();
  readonly #waiting: Waiting[] = [];
  #sweeper: NodeJS.Timeout | null = null;

  constructor(address: Address, options: SocketUpstreamOptions) {
    this.#address = address;
    this.#options = {
      connectionsMax: LIMITS.upstreamConnectionsMax,
      idleTimeoutMs: LIMITS.upstreamIdleTimeoutMs,
      connectTimeoutMs: LIMITS.upstreamConnectTimeoutMs,
      headBytesMax: LIMITS.upstreamHeadBytesMax,
      bodyBytesMax: LIMITS.upstreamBodyBytesMax,
      connect,
      ...options,
    };
  }

  ask(request: UpstreamRequest): Promise<UpstreamAnswer> {
    return new Promise((resolve, reject) => {
      const head = this.#headOf(request);
      const fresh = request.operation.kind === 'mutation';
      const fail = (failure: ConnectionFailure): void => {
        // A kept connection was closed by the other side as we wrote: a query may be asked once more, on a new one.
        if (failure.lost && !failure.fresh && !failure.heard && !fresh && request.lifetime.ended === null)
          this.#run(request, head, { resolve, fail: (again) => reject(toError(request, again)), fresh: true });
        else reject(toError(request, failure));
      };
      // What must not be done twice goes over a connection of which nobody can have had enough.
      this.#run(request, head, { resolve, fail, fresh });
    });
  }

  close(): void {
    for (const connection of this.#all) connection.kill('the gateway closes');
    if (this.#sweeper !== null) clearInterval(this.#sweeper);
  }

  #run(
    request: UpstreamRequest,
    head: string,
    on: { resolve(answer: UpstreamAnswer): void; fail(failure: ConnectionFailure): void; readonly fresh: boolean },
  ): void {
    let connection: Connection | null = null;
    const begin = (given: Connection): void => {
      connection = given;
      given.send(head, request.body, (outcome) => {
        release();
        this.#free(given);
        if ('answer' in outcome) on.resolve(outcome.answer);
        else on.fail(outcome.failure);
      });
    };
    const waiting = { begin };
    const release = request.lifetime.onEnd((ending) => {
      if (connection !== null) return connection.kill(ending);
      this.#leave(waiting);
      on.fail({ cause: ending, connected: false, heard: false, fresh: true, lost: false });
    });
    if (request.lifetime.ended === null) this.#take(waiting, on.fresh);
  }

  #take(waiting: Waiting, fresh: boolean): void {
    const kept = fresh ? undefined : this.#idle.pop();
    if (kept !== undefined) waiting.begin(kept);
    else if (this.#all.size < this.#options.connectionsMax || this.#dropIdle()) waiting.begin(this.#open());
    else this.#waiting.push(waiting);
  }

  #dropIdle(): boolean {
    const oldest = this.#idle.shift();
    oldest?.kill('idle');
    return oldest !== undefined;
  }

  #open(): Connection {
    const connection = new Connection(this.#options.connect(this.#address.socket), this.#options, (dead) =>
      this.#forget(dead),
    );
    this.#all.add(connection);
    this.#sweeper ??= setInterval(() => this.#sweep(), 1_000).unref();
    return connection;
  }

  #free(connection: Connection): void {
    if (connection.dead) return;
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(connection);
    else next.begin(connection);
  }

  #forget(connection: Connection): void {
    this.#all.delete(connection);
    const place = this.#idle.indexOf(connection);
    if (place !== -1) this.#idle.splice(place, 1);
    const next = this.#waiting.shift();
    if (next !== undefined) next.begin(this.#open());
  }

  #leave(waiting: Waiting): void {
    const place = this.#waiting.indexOf(waiting);
    if (place !== -1) this.#waiting.splice(place, 1);
  }

  /** The one clock of all connections: coarse, for both times are long. */
  #sweep(): void {
    const now = performance.now();
    const { idleTimeoutMs, connectTimeoutMs } = this.#options;
    for (const connection of [...this.#idle]) if (now - connection.usedAt > idleTimeoutMs) connection.kill('idle');
    for (const connection of [...this.#all])
      if (!connection.connected && now - connection.openedAt > connectTimeoutMs)
        connection.kill('nobody takes the connection', { lost: true });
    if (this.#all.size > 0 || this.#sweeper === null) return;
    clearInterval(this.#sweeper);
    this.#sweeper = null;
  }

  #headOf(request: UpstreamRequest): string {
    const { path, host } = this.#address;
    let head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\n`;
    const headers = headersOf(request);
    for (let index = 0; index < headers.length; index += 2) head += `${headers[index]}: ${headers[index + 1]}\r\n`;
    return `${head}content-length: ${request.body.length}\r\n\r\n`;
  }
}

function toError({ lifetime }: UpstreamRequest, failure: ConnectionFailure): UpstreamError {
  const { cause, connected, heard, lost } = failure;
  if (lifetime.ended !== null) return new UpstreamError('DEADLINE_EXCEEDED', cause, { sent: connected });
  const kind = lost && !heard ? 'unreached' : 'odd';
  return new UpstreamError('SUBGRAPH_UNAVAILABLE', cause, { sent: connected, kind });
}

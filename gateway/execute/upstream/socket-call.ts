// One request on its way: from the wait for a connection to its answer, or to the error that says what became of it.
import type { Connection, ConnectionFailure, Receiver } from './socket-connection.ts';
import type { Caller, SocketPool } from './socket-pool.ts';
import { type UpstreamAnswer, UpstreamError, type UpstreamRequest } from './upstream.ts';

type Settle = { resolve(answer: UpstreamAnswer): void; reject(error: UpstreamError): void };

export class SocketCall implements Caller, Receiver {
  /** A new connection: for what must not be done twice, as nobody can have had enough of it yet. */
  fresh: boolean;
  readonly #pool: SocketPool;
  readonly #request: UpstreamRequest;
  readonly #head: string;
  readonly #settle: Settle;
  #release: () => void = () => {};
  #connection: Connection | null = null;

  constructor(pool: SocketPool, { request, head }: { request: UpstreamRequest; head: string }, settle: Settle) {
    this.#pool = pool;
    this.#request = request;
    this.#head = head;
    this.#settle = settle;
    this.fresh = request.operation.kind === 'mutation';
    this.#release = request.lifetime.onEnd((ending) => this.#end(ending));
  }

  begin(connection: Connection): void {
    this.#connection = connection;
    connection.send(this.#head, this.#request.body, this);
  }

  answered(answer: UpstreamAnswer): void {
    this.#release();
    this.#giveBack();
    this.#settle.resolve(answer);
  }

  failed(failure: ConnectionFailure): void {
    this.#giveBack();
    if (this.#mayRepeat(failure)) {
      this.fresh = true;
      this.#pool.take(this);
      return;
    }
    this.#release();
    this.#settle.reject(toError(this.#request, failure));
  }

  /** A kept connection was closed by the other side as we wrote: a query is asked once more, on a new one. */
  #mayRepeat({ lost, fresh, heard }: ConnectionFailure): boolean {
    return lost && !fresh && !heard && !this.fresh && this.#request.lifetime.ended === null;
  }

  #end(ending: string): void {
    if (this.#connection !== null) {
      this.#connection.kill(ending);
    } else {
      this.#pool.leave(this);
      this.failed({ cause: ending, connected: false, heard: false, fresh: true, lost: false });
    }
  }

  #giveBack(): void {
    const connection = this.#connection;
    this.#connection = null;
    if (connection !== null) this.#pool.free(connection);
  }
}

function toError({ lifetime }: UpstreamRequest, failure: ConnectionFailure): UpstreamError {
  const { cause, connected, heard, lost } = failure;
  if (lifetime.ended !== null) return new UpstreamError('DEADLINE_EXCEEDED', cause, { sent: connected });
  const kind = lost && !heard ? 'unreached' : 'odd';
  return new UpstreamError('SUBGRAPH_UNAVAILABLE', cause, { sent: connected, kind });
}

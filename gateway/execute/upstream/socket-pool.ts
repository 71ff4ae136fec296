// The connections to one department: kept for the next request while they are young, and never more than may be.
import {
  type Connect,
  Connection,
  type ConnectionFailure,
  type ConnectionLimits,
  type SocketAddress,
} from './socket-connection.ts';

export type PoolSettings = ConnectionLimits & {
  readonly connectionsMax: number;
  readonly idleTimeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly connect: Connect;
};

/** Who needs a connection; `fresh` where it should be a new one. */
export type Caller = {
  readonly fresh: boolean;
  begin(connection: Connection): void;
  failed(failure: ConnectionFailure): void;
};

const SWEEP_MS = 1_000;

export class SocketPool {
  readonly #address: SocketAddress;
  readonly #settings: PoolSettings;
  /** The one used last is used next, so that the others grow old. */
  readonly #idle: Connection[] = [];
  readonly #all = new Set<Connection>();
  readonly #waiting: Caller[] = [];
  #sweeper: NodeJS.Timeout | null = null;

  constructor(address: SocketAddress, settings: PoolSettings) {
    this.#address = address;
    this.#settings = settings;
  }

  /** Gives the caller a connection, now or in its turn. */
  take(caller: Caller): void {
    const kept = caller.fresh ? undefined : this.#idle.pop();
    if (kept !== undefined) caller.begin(kept);
    else if (this.#all.size < this.#settings.connectionsMax || this.#dropOldest()) caller.begin(this.#open());
    else this.#waiting.push(caller);
  }

  leave(caller: Caller): void {
    const place = this.#waiting.indexOf(caller);
    if (place !== -1) this.#waiting.splice(place, 1);
  }

  /** The connection has nothing to do any more. */
  free(connection: Connection): void {
    if (connection.dead) return;
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(connection);
    // What should begin on a new connection may take one that has answered this moment.
    else next.begin(connection);
  }

  close(): void {
    const cause = 'the gateway closes';
    for (const caller of this.#waiting.splice(0))
      caller.failed({ cause, connected: false, heard: false, fresh: true, lost: false });
    for (const connection of this.#all) connection.kill(cause);
    this.#stopSweeping();
  }

  #dropOldest(): boolean {
    const oldest = this.#idle.shift();
    oldest?.kill('idle');
    return oldest !== undefined;
  }

  #open(): Connection {
    const connection = new Connection(this.#settings.connect(this.#address), this.#settings, (dead) =>
      this.#forget(dead),
    );
    this.#all.add(connection);
    this.#sweeper ??= setInterval(() => this.#sweep(), SWEEP_MS).unref();
    return connection;
  }

  #forget(connection: Connection): void {
    this.#all.delete(connection);
    const place = this.#idle.indexOf(connection);
    if (place !== -1) this.#idle.splice(place, 1);
    this.#waiting.shift()?.begin(this.#open());
  }

  /** The one clock of all connections: coarse, for both times are long. */
  #sweep(): void {
    const now = performance.now();
    const { idleTimeoutMs, connectTimeoutMs } = this.#settings;
    for (const connection of [...this.#idle]) if (now - connection.usedAt > idleTimeoutMs) connection.kill('idle');
    for (const connection of [...this.#all])
      if (!connection.connected && now - connection.openedAt > connectTimeoutMs)
        connection.kill('nobody takes the connection', { lost: true });
    if (this.#all.size === 0) this.#stopSweeping();
  }

  #stopSweeping(): void {
    if (this.#sweeper !== null) clearInterval(this.#sweeper);
    this.#sweeper = null;
  }
}

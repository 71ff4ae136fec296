// One connection to a department: a request goes out whole, its answer is read strictly, and after anything odd the
// connection is never used again.
import type { Socket } from 'node:net';
import { ChunkedBody } from './chunked-body.ts';
import { type ResponseHead, readHead } from './response-head.ts';
import type { UpstreamAnswer } from './upstream.ts';

/** Where a department listens: a port of a host, or the path of a unix socket. */
export type SocketAddress = { readonly host: string; readonly port: number } | { readonly path: string };
export type ConnectionLimits = { readonly headBytesMax: number; readonly bodyBytesMax: number };
export type Connect = (address: SocketAddress) => Socket;

export type ConnectionFailure = {
  readonly cause: string;
  /** Whether the other side may have read the request, and whether any byte of its answer had come. */
  readonly connected: boolean;
  readonly heard: boolean;
  /** Whether the connection had answered nothing before. */
  readonly fresh: boolean;
  /** Whether the connection ended by itself, and not because of what came over it. */
  readonly lost: boolean;
};
/** Who waits for an answer: told once how it ended. */
export type Receiver = {
  answered(answer: UpstreamAnswer): void;
  failed(failure: ConnectionFailure): void;
};

const HEAD_END = Buffer.from('\r\n\r\n');
const NO_BODY = 'a response without a body';

export class Connection {
  /** When it last had nothing more to do, on the clock of `performance.now()`. */
  usedAt = performance.now();
  readonly openedAt = this.usedAt;
  dead = false;
  connected = false;
  readonly #socket: Socket;
  readonly #limits: ConnectionLimits;
  readonly #onDead: (connection: Connection) => void;
  #receiver: Receiver | null = null;
  #fresh = true;
  #heard = false;
  #error = 'the connection was closed';
  /** Bytes of a head that has not arrived whole. */
  #pending: Buffer | null = null;
  #head: ResponseHead | null = null;
  #body: Buffer | null = null;
  #got = 0;
  #chunks: ChunkedBody | null = null;
  #untilClose: Buffer[] = [];

  constructor(socket: Socket, limits: ConnectionLimits, onDead: (connection: Connection) => void) {
    this.#limits = limits;
    this.#onDead = onDead;
    this.#socket = socket;
    this.#socket.setNoDelay(true);
    this.#socket.on('connect', () => {
      this.connected = true;
    });
    this.#socket.on('data', (bytes: Buffer) => this.#read(bytes));
    this.#socket.on('error', (error) => {
      // Where a name has several addresses, and none answers, the error has a code and no message.
      this.#error = error.message === '' && 'code' in error ? String(error.code) : error.message;
    });
    this.#socket.on('end', () => this.#end());
    this.#socket.on('close', () => this.#lose());
  }

  /** One request at a time; `receiver` is told once how it ended. */
  send(head: string, body: Buffer, receiver: Receiver): void {
    this.#receiver = receiver;
    this.#heard = false;
    const text = body.length > 16_384 ? null : body.toString('latin1');
    if (text !== null) {
      this.#socket.write(head + text, 'latin1');
      return;
    }
    this.#socket.cork();
    this.#socket.write(head, 'latin1');
    this.#socket.write(body);
    this.#socket.uncork();
  }

  /** For good. `lost` where the other side is not there, and not where it answered something odd or nobody waits any more. */
  kill(cause: string, { lost = false } = {}): void {
    if (this.dead) return;
    this.dead = true;
    this.#socket.destroy();
    this.#onDead(this);
    const receiver = this.#receiver;
    this.#receiver = null;
    receiver?.failed({ cause, connected: this.connected, heard: this.#heard, fresh: this.#fresh, lost });
  }

  #lose(): void {
    const midway = this.#heard && this.#receiver !== null;
    this.kill(midway ? `an answer that breaks off: ${this.#error}` : this.#error, { lost: true });
  }

  #read(bytes: Buffer): void {
    if (this.dead) return;
    // Where nobody asked, the next answer on this connection could not be trusted.
    try {
      if (this.#receiver === null) throw new Error('bytes that nobody asked for');
      this.#heard = true;
      this.#take(bytes);
    } catch (error) {
      this.kill(error instanceof Error ? error.message : String(error));
    }
  }

  #take(bytes: Buffer): void {
    if (this.#head === null) this.#takeHead(bytes);
    else this.#takeBody(this.#head, bytes);
  }

  #takeHead(arrived: Buffer): void {
    const bytes = this.#pending === null ? arrived : Buffer.concat([this.#pending, arrived]);
    this.#pending = null;
    const end = bytes.indexOf(HEAD_END);
    if ((end === -1 ? bytes.length : end) > this.#limits.headBytesMax) throw new Error('a head that is too long');
    if (end === -1) {
      this.#pending = bytes;
      return;
    }
    const head = readHeadCached(bytes.toString('latin1', 0, end));
    const rest = bytes.subarray(end + HEAD_END.length);
    if (head.status < 200) {
      // Interim responses announce the one that counts (RFC 9110, 15.2), but an upgrade nobody asked for ends here.
      if (head.status === 101) throw new Error('an upgrade that nobody asked for');
      if (rest.length > 0) this.#takeHead(rest);
      return;
    }
    this.#beginBody(head, rest);
  }

  #beginBody(head: ResponseHead, rest: Buffer): void {
    if (head.status === 204 || head.status === 304) throw new Error(NO_BODY);
    const { length, chunked } = head;
    if ((length ?? 0) > this.#limits.bodyBytesMax) throw new Error(tooLarge(this.#limits));
    this.#head = head;
    if (length !== null && rest.length === length) {
      this.#finish(head, rest);
      return;
    }
    if (length !== null) {
      if (rest.length > length) throw new Error('bytes after the body');
      this.#body = Buffer.allocUnsafe(length);
    } else if (chunked) {
      this.#chunks = new ChunkedBody(this.#limits.bodyBytesMax);
    }
    if (rest.length > 0) this.#takeBody(head, rest);
  }

  #takeBody(head: ResponseHead, bytes: Buffer): void {
    if (this.#body !== null) {
      if (this.#got + bytes.length > this.#body.length) throw new Error('bytes after the body');
      bytes.copy(this.#body, this.#got);
      this.#got += bytes.length;
      if (this.#got === this.#body.length) this.#finish(head, this.#body);
    } else if (this.#chunks !== null) {
      this.#chunks.add(bytes);
      if (this.#chunks.whole) this.#finish(head, this.#chunks.take());
    } else {
      this.#got += bytes.length;
      if (this.#got > this.#limits.bodyBytesMax) throw new Error(tooLarge(this.#limits));
      this.#untilClose.push(bytes);
    }
  }

  /** The other side sends no more: the end of a body that has no other end, or of one that breaks off. */
  #end(): void {
    const head = this.#head;
    if (head !== null && this.#body === null && this.#chunks === null && this.#receiver !== null)
      this.#finish(head, Buffer.concat(this.#untilClose));
    else this.#lose();
  }

  #finish({ status, close }: ResponseHead, body: Buffer): void {
    this.#head = null;
    this.#body = null;
    this.#chunks = null;
    this.#untilClose = [];
    this.#got = 0;
    this.#fresh = false;
    this.usedAt = performance.now();
    const receiver = this.#receiver;
    this.#receiver = null;
    if (close) this.kill('closed after its answer');
    receiver?.answered({ status, body });
  }
}

let lastText = '';
let lastHead: ResponseHead | null = null;

/** Heads of one department are the same for many answers. */
function readHeadCached(text: string): ResponseHead {
  if (lastHead !== null && text === lastText) return lastHead;
  lastHead = readHead(text);
  lastText = text;
  return lastHead;
}

function tooLarge({ bodyBytesMax }: ConnectionLimits): string {
  return `an answer of more than ${bodyBytesMax} bytes`;
}

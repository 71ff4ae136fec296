// Reads one HTTP/1.1 response after another from a connection's bytes: status, length, and the body where it is wanted.
// It knows no JSON. Anything but a whole 200 with a body is a fault.

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');
const OK = 'HTTP/1.1 200 ';

/** The answer cannot be counted: it is not a whole 200, or not what was expected. */
export class BadResponse extends Error {
  override readonly name = 'BadResponse';
}

export class ResponseReader {
  /** Bytes that wait for more: a head that is not whole, or a body that is kept. */
  #kept: Buffer[] = [];
  #keepsBody: boolean;
  /** -1 until the head is whole; null for a chunked body, whose length is known at its end. */
  #length: number | null = -1;
  #read = 0;

  /** Bodies of a known length are only counted, unless they are kept. */
  constructor({ keepsBody }: { readonly keepsBody: boolean }) {
    this.#keepsBody = keepsBody;
  }

  /**
   * Whether these bytes end the response. They are only borrowed: what is kept is copied. Throws BadResponse, also for
   * bytes beyond the end, since the next request has not been sent.
   */
  read(bytes: Buffer): boolean {
    const body = this.#length === -1 ? this.#readHead(bytes) : bytes;
    if (body === null) return false;
    this.#read += body.length;
    if (this.#keepsBody || this.#length === null) this.#kept.push(Buffer.from(body));
    if (this.#length === null) return this.#endsChunked();
    if (this.#read > this.#length) throw new BadResponse(`${this.#read} bytes of a body of ${this.#length}`);
    return this.#read === this.#length;
  }

  /** Length of the body that was read to its end. */
  get length(): number {
    return this.#read;
  }

  /** The body, where it was kept. */
  takeBody(): Buffer {
    return Buffer.concat(this.#kept);
  }

  /** For the next response. */
  reset({ keepsBody }: { readonly keepsBody: boolean }): void {
    this.#kept = [];
    this.#keepsBody = keepsBody;
    this.#length = -1;
    this.#read = 0;
  }

  /** What follows the head, or null while it is not whole. */
  #readHead(bytes: Buffer): Buffer | null {
    const all = this.#kept.length === 0 ? bytes : Buffer.concat([...this.#kept, bytes]);
    const end = all.indexOf(END_OF_HEAD);
    if (end === -1) {
      this.#kept = [Buffer.from(all)];
      return null;
    }
    this.#kept = [];
    const head = all.toString('latin1', 0, end);
    if (!head.startsWith(OK)) throw new BadResponse(head.split('\r\n', 1)[0]);
    this.#length = readLength(head);
    return all.subarray(end + END_OF_HEAD.length);
  }

  #endsChunked(): boolean {
    const last = this.#kept.at(-1) as Buffer;
    const tail = last.length >= LAST_CHUNK.length ? last : Buffer.concat(this.#kept);
    if (!tail.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)) return false;
    const body = joinChunks(Buffer.concat(this.#kept));
    if (body === null) return false;
    this.#kept = [body];
    this.#read = body.length;
    return true;
  }
}

function readLength(head: string): number | null {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return Number(length);
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return null;
  throw new BadResponse('a body of no told length');
}

/** The body of these chunks, or null where the last one is not there yet. */
function joinChunks(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size)) throw new BadResponse('a chunk of no told size');
    if (size === 0) return Buffer.concat(parts);
    const start = lineEnd + 2;
    if (start + size > bytes.length) return null;
    parts.push(bytes.subarray(start, start + size));
    at = start + size + 2;
  }
}

// Puts a chunked body together (RFC 9112, 7.1), however its bytes arrive.

const LINE_BYTES_MAX = 64;
const TRAILER_BYTES_MAX = 16_384;
const SMALL_BYTES = 4_096;
const BLOCK_BYTES_MAX = 65_536;
const EMPTY = Buffer.alloc(0);

/** Feed it bytes until it is `whole`. Throws an Error for anything that is no chunk. */
export class ChunkedBody {
  whole = false;
  readonly #bytesMax: number;
  readonly #parts: Buffer[] = [];
  /** Small chunks are copied together, because as views of their own they would take many times their bytes. */
  #block = EMPTY;
  #filled = 0;
  #blockBytes = SMALL_BYTES;
  #size = 0;
  #trailers = 0;
  #left = 0;
  #expects: 'size' | 'data' | 'end of data' | 'trailer' = 'size';
  #rest: Buffer | null = null;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  /** Bytes after the last chunk are an error: nothing more was asked for on this connection. */
  add(bytes: Buffer): void {
    let at = 0;
    const all = this.#rest === null ? bytes : Buffer.concat([this.#rest, bytes]);
    this.#rest = null;
    while (at < all.length) {
      if (this.whole) throw new Error('bytes after the last chunk');
      const next = this.#expects === 'data' ? this.#takeData(all, at) : this.#takeLine(all, at);
      if (next === null) {
        this.#rest = all.subarray(at);
        return;
      }
      at = next;
    }
  }

  take(): Buffer {
    this.#closeBlock();
    const [only, second] = this.#parts;
    return only !== undefined && second === undefined ? only : Buffer.concat(this.#parts);
  }

  #takeData(all: Buffer, at: number): number {
    const end = Math.min(at + this.#left, all.length);
    this.#keep(all, at, end);
    this.#left -= end - at;
    if (this.#left === 0) this.#expects = 'end of data';
    return end;
  }

  #keep(all: Buffer, at: number, end: number): void {
    if (end - at >= SMALL_BYTES) {
      this.#closeBlock();
      this.#parts.push(all.subarray(at, end));
      return;
    }
    if (this.#filled + end - at > this.#block.length) {
      this.#closeBlock();
      this.#block = Buffer.allocUnsafe(this.#blockBytes);
      this.#blockBytes = Math.min(this.#blockBytes * 2, BLOCK_BYTES_MAX);
    }
    this.#filled += all.copy(this.#block, this.#filled, at, end);
  }

  #closeBlock(): void {
    if (this.#filled > 0) this.#parts.push(this.#block.subarray(0, this.#filled));
    this.#block = this.#block.subarray(this.#filled);
    this.#filled = 0;
  }

  /** Null where the line has not arrived whole. */
  #takeLine(all: Buffer, at: number): number | null {
    const end = all.indexOf('\r\n', at);
    const length = (end === -1 ? all.length : end) - at;
    if (length > (this.#expects === 'trailer' ? TRAILER_BYTES_MAX : LINE_BYTES_MAX))
      throw new Error('a chunk that is too long to read');
    if (end === -1) return null;
    this.#readLine(all.toString('latin1', at, end));
    return end + 2;
  }

  #readLine(line: string): void {
    if (this.#expects === 'end of data') {
      if (line !== '') throw new Error('a chunk that is longer than it says');
      this.#expects = 'size';
    } else if (this.#expects === 'size') {
      this.#readSize(line);
    } else if (line === '') {
      this.whole = true;
    } else {
      this.#trailers += line.length;
      if (this.#trailers > TRAILER_BYTES_MAX) throw new Error('trailers that are too long');
    }
  }

  /** Extensions of chunks are refused: nobody needs them, and readers differ about them. */
  #readSize(line: string): void {
    if (!/^[0-9a-f]{1,8}$/i.test(line)) throw new Error('a chunk without a size');
    this.#left = Number.parseInt(line, 16);
    this.#size += this.#left;
    if (this.#size > this.#bytesMax) throw new Error(`an answer of more than ${this.#bytesMax} bytes`);
    this.#expects = this.#left === 0 ? 'trailer' : 'data';
  }
}

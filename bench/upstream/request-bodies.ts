// Takes the bodies of HTTP/1.1 requests out of a connection's bytes: of a known length or chunked, one after another.

const END_OF_HEAD = Buffer.from('\r\n\r\n');

export class RequestBodies {
  #rest: Buffer | null = null;

  /** Every whole body that these bytes complete, as one-byte strings. A request without one has the body ''. */
  read(bytes: Buffer): string[] {
    let rest = this.#rest === null ? bytes : Buffer.concat([this.#rest, bytes]);
    const bodies: string[] = [];
    while (rest.length > 0) {
      const found = readOne(rest);
      if (found === null) break;
      bodies.push(found.body);
      rest = rest.subarray(found.end);
    }
    this.#rest = rest.length === 0 ? null : rest;
    return bodies;
  }
}

type Found = { readonly body: string; readonly end: number };

function readOne(bytes: Buffer): Found | null {
  const headEnd = bytes.indexOf(END_OF_HEAD);
  if (headEnd === -1) return null;
  const head = bytes.toString('latin1', 0, headEnd);
  const start = headEnd + END_OF_HEAD.length;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length < end ? null : { body: bytes.toString('latin1', start, end), end };
  }
  return /\r\ntransfer-encoding: *chunked/i.test(head) ? readChunks(bytes, start) : { body: '', end: start };
}

function readChunks(bytes: Buffer, start: number): Found | null {
  let body = '';
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size)) throw new Error('a chunk of no told size');
    const next = lineEnd + 2 + size + 2;
    if (bytes.length < next) return null;
    if (size === 0) return { body, end: next };
    body += bytes.toString('latin1', lineEnd + 2, lineEnd + 2 + size);
    at = next;
  }
}

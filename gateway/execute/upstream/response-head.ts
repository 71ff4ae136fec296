// Reads the head of an HTTP/1.1 response strictly (RFC 9112): what two readers could understand differently is refused.

export type ResponseHead = {
  readonly status: number;
  /** Bytes of the body; null where it is chunked or ends with the connection. */
  readonly length: number | null;
  readonly chunked: boolean;
  /** Whether the connection ends with this response. */
  readonly close: boolean;
};

const STATUS_LINE = /^HTTP\/1\.([01]) (\d{3})(?: [\t\x20-\x7e\x80-\xff]*)?$/;
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The text before the empty line, as one character a byte. Throws an Error that says what is wrong with it. */
export function readHead(text: string): ResponseHead {
  const [start = '', ...lines] = text.split('\r\n');
  const line = STATUS_LINE.exec(start);
  if (line === null) throw new Error('a status line of no HTTP/1.1 response');
  let length: number | null = null;
  let chunked = false;
  let close = line[1] === '0';
  for (const header of lines) {
    const [name, value] = readHeader(header);
    if (name === 'content-length') length = readLength(value, length);
    else if (name === 'transfer-encoding') chunked = readEncoding(value, chunked);
    else if (name === 'connection')
      close ||= value
        .toLowerCase()
        .split(/\s*,\s*/)
        .includes('close');
    else if (name === 'content-encoding' && value.toLowerCase() !== 'identity')
      throw new Error('an encoded body, which was not asked for');
  }
  // RFC 9112, 6.3: both together are how one response is smuggled behind another.
  if (chunked && length !== null) throw new Error('a length and chunks in one response');
  return { status: Number(line[2]), length, chunked, close: close || (!chunked && length === null) };
}

function readHeader(header: string): [string, string] {
  const colon = header.indexOf(':');
  const [name, value] = [header.slice(0, colon), header.slice(colon + 1).trim()];
  // A line that begins with a space would continue the one before (obs-fold).
  if (colon < 1 || !TOKEN.test(name) || !VALUE.test(value)) throw new Error('a line that is no header');
  return [name.toLowerCase(), value];
}

function readLength(value: string, before: number | null): number {
  if (!/^\d{1,15}$/.test(value)) throw new Error('a length that is no number');
  if (before !== null && before !== Number(value)) throw new Error('two lengths of one body');
  return Number(value);
}

function readEncoding(value: string, before: boolean): boolean {
  if (before || value.toLowerCase() !== 'chunked') throw new Error('a transfer encoding other than chunked');
  return true;
}

// Ways in which a department can be sick, as what it does on the wire with an answer that it has ready.
import type { Socket } from 'node:net';

/** What happens on the connection over which the request came. `answer` is what a healthy department would have sent. */
export type Fault = (socket: Socket, answer: Buffer) => void;

const MEGABYTE = 1024 * 1024;
const SPACES = Buffer.alloc(MEGABYTE, ' ');
export const HUGE_BYTES = 200 * MEGABYTE;

/** By what a client sees of it. Those in `LATE` are known by the deadline alone. */
export const FAULTS = {
  'answers too late': (socket, answer) => later(socket, 60_000, () => socket.write(whole(answer))),
  'says nothing': () => {},
  trickles: (socket, answer) => trickle(socket, whole(answer)),
  'promises more than it sends': (socket, answer) =>
    void socket.write(Buffer.concat([head(answer.length + 9), answer])),
  'resets before its answer': (socket) => void socket.resetAndDestroy(),
  'resets in its body': (socket, answer) =>
    void socket.write(Buffer.concat([head(answer.length), half(answer)]), () => socket.resetAndDestroy()),
  'breaks off in its body': (socket, answer) => void socket.end(Buffer.concat([head(answer.length), half(answer)])),
  'sends more than it promises': (socket, answer) =>
    void socket.write(Buffer.concat([head(answer.length - 1), answer])),
  'speaks another protocol': (socket) => void socket.write('SSH-2.0-OpenSSH_9.6\r\n\r\n'),
  'answers garbage': (socket) => void socket.write(whole(Buffer.from([0, 255, 17, 254, 123, 192, 128]))),
  'answers HTML': (socket) =>
    void socket.write(whole(Buffer.from('<html>Welcome to shelf-7.internal</html>'), 'text/html')),
  'answers half of its JSON': (socket, answer) => void socket.write(whole(half(answer))),
  'promises 200 MB': (socket) => {
    socket.write(head(HUGE_BYTES));
    pour(socket, SPACES);
  },
  'sends 200 MB in chunks': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
    pour(socket, Buffer.concat([Buffer.from(`${MEGABYTE.toString(16)}\r\n`), SPACES, Buffer.from('\r\n')]));
  },
  'sends 200 MB until it closes': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n');
    pour(socket, SPACES);
  },
} as const satisfies Readonly<Record<string, Fault>>;
export type FaultName = keyof typeof FAULTS;
export const LATE: readonly FaultName[] = [
  'answers too late',
  'says nothing',
  'trickles',
  'promises more than it sends',
];

/** Sick once, as a department that restarts, and well after that. */
export function resetsOnce(): Fault {
  let well = false;
  return (socket, answer) => {
    if (well) socket.write(whole(answer));
    else socket.resetAndDestroy();
    well = true;
  };
}

function head(length: number, type = 'application/json'): Buffer {
  return Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`);
}

function whole(body: Buffer, type?: string): Buffer {
  return Buffer.concat([head(body.length, type), body]);
}

function half(answer: Buffer): Buffer {
  return answer.subarray(0, answer.length / 2);
}

/** A byte at a time, so slowly that it would take minutes. */
function trickle(socket: Socket, bytes: Buffer): void {
  const [first] = bytes;
  if (first === undefined) return;
  later(socket, 50, () => {
    socket.write(bytes.subarray(0, 1));
    trickle(socket, bytes.subarray(1));
  });
}

/** As fast as they are read, until 200 MB are sent or nobody reads any more. */
function pour(socket: Socket, piece: Buffer, left = HUGE_BYTES / SPACES.length): void {
  if (socket.destroyed) return;
  if (left === 0) return void socket.end();
  if (socket.write(piece)) setImmediate(() => pour(socket, piece, left - 1));
  else socket.once('drain', () => pour(socket, piece, left - 1));
}

function later(socket: Socket, milliseconds: number, act: () => void): void {
  const timer = setTimeout(act, milliseconds);
  socket.once('close', () => clearTimeout(timer));
}

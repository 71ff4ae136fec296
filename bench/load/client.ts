// One client of a closed loop: a connection that sends the same request again as soon as the answer is whole.
import { connect, type Socket } from 'node:net';
import { BadResponse, ResponseReader } from './response.ts';

/** Every so many answers the whole body is compared, else its length alone. */
const COMPARED_EVERY = 64;
const READ_BYTES = 256 * 1024;

export type Prepared = {
  readonly port: number;
  /** The whole request, head and body. */
  readonly request: Buffer;
  /** What every answer must be, byte for byte. */
  readonly expected: Buffer;
};

export type Client = {
  /** Sends until told to stop; resolves when the last answer is in. */
  run(isOver: () => boolean, onAnswer: (microseconds: number) => void): Promise<void>;
  close(): void;
};

/** All clients of a process read through one buffer: none keeps bytes it did not copy. */
const shared = Buffer.allocUnsafe(READ_BYTES);

export function openClient({ port, request, expected }: Prepared): Promise<Client> {
  const reader = new ResponseReader({ keepsBody: true });
  let count = 0;
  let onBytes: (bytes: Buffer) => void = () => {};
  let onFault: (error: Error) => void = () => {};
  const socket = connect({
    ...{ port, host: '127.0.0.1', noDelay: true },
    onread: {
      buffer: shared,
      callback: (length) => {
        onBytes(shared.subarray(0, length));
        return true;
      },
    },
  });
  socket.on('close', () => onFault(new BadResponse('the connection was closed')));
  const run: Client['run'] = (isOver, onAnswer) =>
    new Promise((resolve, reject) => {
      let sentAt = 0;
      const send = (): void => {
        reader.reset({ keepsBody: count % COMPARED_EVERY === 0 });
        sentAt = performance.now();
        socket.write(request);
      };
      const next = (): void => {
        onAnswer((performance.now() - sentAt) * 1000);
        compare(reader, expected, count % COMPARED_EVERY === 0);
        count += 1;
        if (isOver()) resolve();
        else send();
      };
      onFault = reject;
      onBytes = (bytes) => {
        try {
          if (reader.read(bytes)) next();
        } catch (error) {
          reject(error);
          socket.destroy();
        }
      };
      send();
    });
  return opened(socket, run);
}

function opened(socket: Socket, run: Client['run']): Promise<Client> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve({ run, close: () => socket.destroy() })).once('error', reject);
  });
}

function compare(reader: ResponseReader, expected: Buffer, whole: boolean): void {
  if (reader.length !== expected.length)
    throw new BadResponse(`an answer of ${reader.length} bytes where ${expected.length} were expected`);
  if (whole && !reader.takeBody().equals(expected)) throw new BadResponse('an answer that is not the first one');
}

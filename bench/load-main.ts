// The load generator, a process of its own: takes orders as messages, one at a time, and answers with what it measured.
import { runSlice, type SliceOrder } from './load/slice.ts';

/** Buffers travel as text of one-byte characters. */
export type LoadOrder = Omit<SliceOrder, 'request' | 'expected'> & {
  readonly request: string;
  readonly expected: string;
};

process.on('message', (order: LoadOrder) => {
  const { request, expected, ...rest } = order;
  runSlice({ ...rest, request: Buffer.from(request, 'latin1'), expected: Buffer.from(expected, 'latin1') }).then(
    (slice) => process.send?.({ slice }),
    (error: Error) => process.send?.({ fault: error.message }),
  );
});
process.on('disconnect', () => process.exit(0));
process.stdout.write('ready\n');

// A slice of load on one system: so many clients for so long, with what it cost the system's process.
import { readCpuSeconds } from '../measure/proc.ts';
import { openClient, type Prepared } from './client.ts';
import { Latencies } from './latencies.ts';

export type Slice = {
  readonly requests: number;
  readonly seconds: number;
  /** CPU time of the asked process, all its threads. */
  readonly cpuSeconds: number;
  readonly p50Us: number;
  readonly p99Us: number;
};
export type SliceOrder = Prepared & { readonly pid: number; readonly clients: number; readonly ms: number };

/**
 * When time is over, answers under way are waited for and counted, and so is their time: a slow system that answers
 * many at once is not robbed of work it has nearly done. Rejects at the first answer that is not as expected.
 */
export async function runSlice({ pid, clients: count, ms, ...prepared }: SliceOrder): Promise<Slice> {
  const clients = await Promise.all(Array.from({ length: count }, () => openClient(prepared)));
  const latencies = new Latencies();
  try {
    const cpuBefore = readCpuSeconds(pid);
    const start = performance.now();
    const isOver = (): boolean => performance.now() - start >= ms;
    await Promise.all(clients.map((client) => client.run(isOver, (us) => latencies.add(us))));
    const seconds = (performance.now() - start) / 1000;
    return {
      requests: latencies.count,
      seconds,
      cpuSeconds: readCpuSeconds(pid) - cpuBefore,
      p50Us: latencies.quantile(0.5),
      p99Us: latencies.quantile(0.99),
    };
  } finally {
    for (const client of clients) client.close();
  }
}

// What Linux tells of a process under /proc: CPU time and memory.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Clock ticks a second in /proc/PID/stat: 100 on every Linux that Node runs on (proc_pid_stat(5), USER_HZ). */
const TICKS_PER_SECOND = 100;

/** CPU time of all the process's threads so far, user and system. */
export function readCpuSeconds(pid: number): number {
  return cpuSecondsOf(readFileSync(`/proc/${pid}/stat`, 'latin1'));
}

/** CPU time of a process, of its children now, and of those whose end it has seen: PostgreSQL is one process a connection. */
export function readTreeCpuSeconds(root: number): number {
  return treeCpuSecondsOf(root, readStats());
}

/** From the texts of /proc/PID/stat of all processes, by pid. */
export function treeCpuSecondsOf(root: number, stats: ReadonlyMap<number, string>): number {
  const own = stats.get(root);
  if (own === undefined) throw new Error(`there is no process ${root}`);
  // ppid is field 4; cutime and cstime, of children that have ended, are fields 16 and 17 (proc_pid_stat(5)).
  const children = [...stats.values()].filter((stat) => fieldOf(stat, 4) === root);
  const ended = (fieldOf(own, 16) + fieldOf(own, 17)) / TICKS_PER_SECOND;
  return children.reduce((sum, stat) => sum + cpuSecondsOf(stat), cpuSecondsOf(own) + ended);
}

function readStats(): Map<number, string> {
  const stats = new Map<number, string>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      stats.set(Number(name), readFileSync(`/proc/${name}/stat`, 'latin1'));
    } catch {
      // It has ended since it was listed.
    }
  }
  return stats;
}

/** From the text of /proc/PID/stat. The process's name stands in brackets and may itself hold brackets and spaces. */
export function cpuSecondsOf(stat: string): number {
  // utime and stime are fields 14 and 15 (proc_pid_stat(5)).
  const ticks = fieldOf(stat, 14) + fieldOf(stat, 15);
  if (Number.isNaN(ticks)) throw new Error(`no CPU time in "${stat}"`);
  return ticks / TICKS_PER_SECOND;
}

/** Fields are counted from 1; the name is the second, the first after it the third. */
function fieldOf(stat: string, number: number): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[number - 3]);
}

export type Memory = { readonly residentMb: number; readonly peakMb: number };

export function readMemory(pid: number): Memory {
  return memoryOf(readFileSync(`/proc/${pid}/status`, 'latin1'));
}

/** From the text of /proc/PID/status. */
export function memoryOf(status: string): Memory {
  return { residentMb: megabytes(status, 'VmRSS'), peakMb: megabytes(status, 'VmHWM') };
}

/** From now on the peak is counted anew (proc_pid_clear_refs(5)). */
export function resetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function megabytes(status: string, name: string): number {
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
  if (kilobytes === undefined) throw new Error(`no ${name} in the process's status`);
  return Number(kilobytes) / 1024;
}

// What Linux tells of a process under /proc: CPU time and memory.
import { readFileSync, writeFileSync } from 'node:fs';

/** Clock ticks a second in /proc/PID/stat: 100 on every Linux that Node runs on (proc_pid_stat(5), USER_HZ). */
const TICKS_PER_SECOND = 100;

/** CPU time of all the process's threads so far, user and system. */
export function readCpuSeconds(pid: number): number {
  return cpuSecondsOf(readFileSync(`/proc/${pid}/stat`, 'latin1'));
}

/** From the text of /proc/PID/stat. The process's name stands in brackets and may itself hold brackets and spaces. */
export function cpuSecondsOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // utime and stime are fields 14 and 15 (proc_pid_stat(5)); the first after the name is field 3.
  const ticks = Number(fields[14 - 3]) + Number(fields[15 - 3]);
  if (Number.isNaN(ticks)) throw new Error(`no CPU time in "${stat}"`);
  return ticks / TICKS_PER_SECOND;
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

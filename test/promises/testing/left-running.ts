// Finds processes that belong to a directory: those that name it on their command line or work in it (Linux only).
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** One line each, empty when none is left. This process does not count. */
export function listProcessesOf(directory: string): string[] {
  if (process.platform !== 'linux') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return pids.map(tell).filter((line) => line.includes(directory));
}

/** A process that ends while it is looked at is none that is left. */
function tell(pid: string): string {
  try {
    return `${pid} ${readlinkSync(`/proc/${pid}/cwd`)} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`;
  } catch {
    return '';
  }
}

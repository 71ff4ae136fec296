// Removes a directory with all that is in it. Root does so among files of another user, so where there is an `rm`, which
// walks by open directories and cannot be led astray by a link put in its way, it is that one.
import { rm } from 'node:fs/promises';
import { LIMITS } from './limits.ts';
import { runProgram } from './program.ts';

/** Nothing there is no error. A process that still writes into it can leave something behind. */
export async function removeTree(path: string): Promise<void> {
  if (process.platform === 'win32') return rm(path, { recursive: true, force: true, maxRetries: 10 });
  const ourselves = { uid: null, gid: null, spawnAs: {} };
  await runProgram('/bin/rm', ['-rf', '--', path], { user: ourselves, cwd: '/', timeoutMs: LIMITS.removeTimeoutMs });
}

// Installs the peers where they are measured, by their own lock file, and nowhere else.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

/**
 * `npm` is where npm's own program is: its command has another name on Windows. Does nothing where they are there as the lock has them.
 * Throws where npm fails.
 */
export function installPeers(npm: string | undefined, say: (line: string) => void): void {
  const installed = join(FOLDER, 'node_modules/.package-lock.json');
  const lock = join(FOLDER, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing the peers');
  if (npm === undefined)
    throw new Error('Start the bench through npm (npm run bench -- --peers): it installs the peers.');
  const { status } = spawnSync(
    process.execPath,
    [npm, 'ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: FOLDER,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (status !== 0) throw new Error('npm could not install the peers.');
}

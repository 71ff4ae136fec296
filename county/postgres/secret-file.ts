// The secret of the TCP variant's passwords, kept beside the data for its owner alone.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import { makeSecret, type Passwords, passwordsFrom } from './passwords.ts';
import { readSmallFile } from './postmaster-file.ts';
import { OWN_SERVER } from './way-out.ts';

/** Made together with the cluster, whose superuser has its password from it. @throws StartError when it got lost since. */
export async function readPasswords(dataDir: string, { isNew }: { isNew: boolean }): Promise<Passwords> {
  const path = join(dataDir, 'secret');
  const kept = (await readSmallFile(path))?.trim();
  if (kept && /^[0-9a-f]{64}$/.test(kept)) return passwordsFrom(kept);
  if (!isNew) {
    throw new StartError(
      'POSTGRES_DATA_UNUSABLE',
      `${path} is missing or damaged, and without it nobody can connect to the data beside it. Put it back from a ` +
        `copy, or set DATA_DIR to another directory. ${OWN_SERVER}`,
    );
  }
  const secret = makeSecret();
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  return passwordsFrom(secret);
}

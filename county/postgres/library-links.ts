// Makes the symbolic links between libraries that the platform package lists, where an install without scripts left
// them out. PostgreSQL does not load without them.
import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

const linkList = z.array(z.object({ source: z.string(), target: z.string() })).max(1000);

/** How many links were missing and are there now. @throws EACCES or EROFS where the package cannot be written to. */
export async function makeLibraryLinks(packageDir: string): Promise<number> {
  const text = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  let made = 0;
  for (const { source, target } of linkList.parse(JSON.parse(text))) {
    const link = join(packageDir, target);
    if (await lstat(link).catch(() => null)) continue;
    await symlink(basename(source), link).catch(ignoreExisting);
    made += 1;
  }
  return made;
}

/** Another start may have made the same link in the same moment. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

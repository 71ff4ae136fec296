// Which user runs PostgreSQL: ourselves, unless we are root, whom PostgreSQL refuses to run for.
// Knows nothing of the data inside the directory, only of its owner.
import { chown, readFile, stat } from 'node:fs/promises';
import { StartError } from '../start-error.ts';
import { OWN_SERVER } from './way-out.ts';

export type ServerUser = {
  /** null where there are no user ids (Windows). */
  uid: number | null;
  gid: number | null;
  /** For spawn: empty when the server runs as ourselves. */
  spawnAs: { uid?: number; gid?: number };
};

type Candidates = { dataPath: string | null; sudo: { uid: number; gid: number } | null; passwdFile: string };

/** Root gives way to the owner of the data, else to the caller of sudo, else to `nobody`. */
export async function chooseServerUser({ dataPath, sudo, passwdFile }: Candidates): Promise<ServerUser> {
  const [uid, gid] = [process.getuid?.() ?? null, process.getgid?.() ?? null];
  if (uid !== 0) return { uid, gid, spawnAs: {} };
  const other = (dataPath && (await ownerOf(dataPath))) || sudo || (await nobody(passwdFile));
  return { ...other, spawnAs: other };
}

/** Gives a path that root has made to the server's user; without another user it is ours already. */
export async function handOver(path: string, user: ServerUser): Promise<void> {
  const { uid, gid } = user.spawnAs;
  if (uid === undefined || gid === undefined) return;
  await chown(path, uid, gid).catch((cause) => {
    throw new StartError(
      'POSTGRES_USER_UNUSABLE',
      `Root may not give ${path} to user ${uid}, who runs PostgreSQL (a container without CAP_CHOWN, or a mounted ` +
        `directory?). Start as an ordinary user. ${OWN_SERVER}`,
      { cause },
    );
  });
}

async function ownerOf(path: string): Promise<{ uid: number; gid: number } | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (found.uid !== 0) return { uid: found.uid, gid: found.gid };
  throw new StartError(
    'POSTGRES_USER_UNUSABLE',
    `${path} belongs to root, and PostgreSQL does not run as root. Give it to an ordinary user: ` +
      `chown -R nobody "${path}". ${OWN_SERVER}`,
  );
}

async function nobody(passwdFile: string): Promise<{ uid: number; gid: number }> {
  const passwd = await readFile(passwdFile, 'utf8').catch(() => '');
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(passwd) ?? [];
  if (uid && gid && uid !== '0') return { uid: Number(uid), gid: Number(gid) };
  throw new StartError(
    'POSTGRES_USER_UNUSABLE',
    `PostgreSQL does not run as root, and ${passwdFile} has no user "nobody" to run it as. Start as an ordinary user. ` +
      OWN_SERVER,
  );
}

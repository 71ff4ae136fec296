// The users of this machine that tests run as.
import { readFileSync } from 'node:fs';

export const isRoot = process.getuid?.() === 0;

/** Somebody with an entry in /etc/passwd who is neither root nor nobody: an ordinary person where there is one. */
export function ordinaryUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== 'nobody' && uid > 0 && uid < 65_000);
  const found = users.find(({ uid }) => uid >= 1000) ?? users[0];
  if (!found) throw new Error('/etc/passwd names nobody but root');
  return { uid: found.uid, gid: found.gid };
}

/** A user id without an entry in /etc/passwd. */
export const STRANGER = { uid: 4242, gid: 4242 };

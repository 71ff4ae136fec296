// The address of a database in the one form that both pg and MikroORM read over a socket: the directory as the host.
import type { Passwords } from './passwords.ts';

export type Address = { host: string; port: number; passwords: Passwords | null };

/** `postgresql://role@%2Ftmp%2Fdir/database`, or with password, host and port over TCP. */
export function connectionUrl({ host, port, passwords }: Address, role: string, database: string): string {
  const [user, name] = [encodeURIComponent(role), encodeURIComponent(database)];
  return passwords
    ? `postgresql://${user}:${encodeURIComponent(passwords(role))}@${host}:${port}/${name}`
    : `postgresql://${user}@${encodeURIComponent(host)}/${name}`;
}

// The passwords of the TCP variant: one secret, a password for each role derived from it. The socket variant has none.
import { createHmac, randomBytes } from 'node:crypto';

/** The role's password. */
export type Passwords = (role: string) => string;

export function makeSecret(): string {
  return randomBytes(32).toString('hex');
}

/** The same secret gives the same passwords at every start, so only the secret is kept. */
export function passwordsFrom(secret: string): Passwords {
  return (role) => createHmac('sha256', secret).update(role).digest('base64url');
}

// Turns what can go wrong while starting into one sentence that names the thing and the way out.
import { ToldError } from '@jinyun/schema/told-error';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';

/** The error itself when it is a bug of ours: that keeps its stack. */
export function toStartError(error: unknown, { port, host }: Settings): unknown {
  if (error instanceof StartError || error instanceof ToldError) return error;
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return new StartError(
      'PORT_TAKEN',
      `Port ${port} on ${host} is taken by another program: set PORT to another one, or PORT=0 for any free one.`,
      { cause: error },
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return new StartError(
      'BAD_SETTING',
      `The address ${host}:${port} cannot be listened on (${code}): change HOST or PORT.`,
      { cause: error },
    );
  }
  if (UNREACHABLE.has(code) || /^(08|28|3D)/.test(code)) {
    return new StartError(
      'DATABASE_UNREACHABLE',
      `A database did not let us in (${code}): check the DATABASE_URL_… you set; without them the embedded PostgreSQL is used.`,
      { cause: error },
    );
  }
  return error;
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ENOENT', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN']);

/** The first code down the chain of causes; the ORM wraps the driver's error. */
function codeOf(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    cause = 'previous' in cause ? cause.previous : cause.cause;
  }
  return '';
}

// Turns what can go wrong while starting into one sentence that names the thing and the way out.
import { ToldError } from '@jinyun/schema/told-error';
import { DATABASES, type DatabaseName } from './postgres/database-names.ts';
import { databaseVariable, type Settings } from './settings.ts';
import { StartError } from './start-error.ts';

/** The error itself when it is a bug of ours: that keeps its stack. */
export function toStartError(error: unknown, settings: Settings): unknown {
  if (error instanceof StartError || error instanceof ToldError) return error;
  const failure = findCoded(error);
  if (failure === null) return error;
  const { port, host } = settings;
  const { code, syscall, hostname } = failure;
  if (code === 'EADDRINUSE') {
    const sentence = `Port ${port} on ${host} is taken by another program: set PORT to another one, or PORT=0 for any free one.`;
    return new StartError('PORT_TAKEN', sentence, { cause: error });
  }
  if (syscall === 'listen' || hostname === host) {
    const sentence = `The address ${host}:${port} cannot be listened on (${code}): change HOST or PORT.`;
    return new StartError('BAD_SETTING', sentence, { cause: error });
  }
  if (NO_SUCH_TABLE_OR_COLUMN.test(code)) {
    const sentence = `The tables are not as the code expects them (${String(failure.message)}): run "npm run migration -- DEPARTMENT" and write what it prints into a migration.`;
    return new StartError('MIGRATION_MISSING', sentence, { cause: error });
  }
  if (syscall !== 'connect' && syscall !== 'getaddrinfo' && !REFUSED.test(code)) return error;
  return new StartError('DATABASE_UNREACHABLE', tellUnreachable(failure, settings), { cause: error });
}

/** SQLSTATE classes: connection, login, no such database; too many connections, not accepting any, shutdown, no right. */
const REFUSED = /^(08...|28...|3D...|53300|55000|57P..|42501)$/;
const NO_SUCH_TABLE_OR_COLUMN = /^42(P01|703)$/;
const CAUSES_MAX = 5;

/** As Node's and pg's errors have them. */
type Failure = Readonly<Record<'code', string>> &
  Readonly<Record<'syscall' | 'address' | 'hostname' | 'port' | 'message', unknown>>;

/** The first error with a code down the chain of causes; the ORM wraps the driver's error. */
function findCoded(error: unknown): Failure | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < CAUSES_MAX; depth++) {
    const { code, syscall, address, hostname, port } = { ...ABSENT, ...cause };
    const [message] = cause.message.split('\n').slice(-1);
    if (typeof code === 'string') return { code, syscall, address, hostname, port, message };
    cause = 'previous' in cause ? cause.previous : cause.cause;
  }
  return null;
}

const ABSENT: Record<Exclude<keyof Failure, 'message'>, unknown> = {
  code: null,
  syscall: null,
  address: null,
  hostname: null,
  port: null,
};

function tellUnreachable(failure: Failure, { ownDatabases }: Settings): string {
  const own = DATABASES.filter((name) => ownDatabases[name] !== undefined);
  const meant = own.filter((name) => isAt(ownDatabases[name], failure));
  const variables = (meant.length > 0 ? meant : own).map((name: DatabaseName) => databaseVariable(name)).join(', ');
  if (variables === '') return `The embedded PostgreSQL did not let us in (${failure.code}): start again.`;
  return `A database did not let us in (${failure.code}): check ${variables}; without it the embedded PostgreSQL is used.`;
}

/** A server that answers but refuses tells no address: then all that were set are named. */
function isAt(url: string | undefined, { address, hostname, port }: Failure): boolean {
  const parsed = URL.parse(url ?? '');
  if (parsed === null) return false;
  if (typeof hostname === 'string') return hostname === parsed.hostname;
  return String(port) === (parsed.port || '5432') && (address === parsed.hostname || parsed.hostname === 'localhost');
}

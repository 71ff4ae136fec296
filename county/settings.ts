// Reads what an operator may set, once, at the door. Nothing else in the county reads the environment.
import { resolve } from 'node:path';
import { BadSettingError, readCorsOrigins } from '@jinyun/gateway/listen/cors';
import { readAllowedHosts } from '@jinyun/gateway/listen/host-check';
import { z } from 'zod';
import type { Flags } from './flags.ts';
import { DATABASES, type DatabaseName } from './postgres/database-names.ts';
import { StartError } from './start-error.ts';

/** What an operator sets in the environment, and in flags. */
export type Settings = Flags & {
  /** Port of the gateway; 0 takes any free one. */
  readonly port: number;
  /** Address it binds to; the loopback unless set. */
  readonly host: string;
  /** Absolute directory of the embedded PostgreSQL's data. */
  readonly dataDir: string;
  /** Databases that live on a server of the operator's. */
  readonly ownDatabases: Readonly<Partial<Record<DatabaseName, string>>>;
  /** Whose web pages may read answers; nobody's unless set. */
  readonly corsOrigins: readonly string[];
  /** Names under which it is reached beside the loopback's. */
  readonly allowedHosts: readonly string[];
};

const PortSetting = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535));
const UrlSetting = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^/]+\/[^/?]+/)
  .refine((url) => URL.canParse(url) && isDecodable(url));

/** Throws BAD_SETTING that names the variable and what it must look like. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataDir: resolve(environment.DATA_DIR || '.data'),
    ownDatabases: readDatabases(environment),
    corsOrigins: readFor(readCorsOrigins, environment.CORS_ORIGINS),
    allowedHosts: readFor(readAllowedHosts, environment.ALLOWED_HOSTS),
  };
}

/** The environment variable that names this database on a server of the operator's. */
export function databaseVariable(name: DatabaseName): string {
  return `DATABASE_URL_${name.toUpperCase()}`;
}

/** Whether an address can be reached from this machine alone: 127.0.0.0/8, ::1, or the name for them. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function readPort(text: string | undefined): number {
  const port = PortSetting.safeParse(text || '4000');
  if (port.success) return port.data;
  throw new StartError('BAD_SETTING', `PORT is "${text}": it must be a number from 0 to 65535; 0 takes any free port.`);
}

/** With the gateway's own reading and words. */
function readFor<Value>(read: (text: string | undefined) => Value, text: string | undefined): Value {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof BadSettingError) throw new StartError('BAD_SETTING', error.message, { cause: error });
    throw error;
  }
}

function readDatabases(environment: Readonly<Record<string, string | undefined>>): Settings['ownDatabases'] {
  const own: Partial<Record<DatabaseName, string>> = {};
  for (const name of DATABASES) {
    const variable = databaseVariable(name);
    const url = environment[variable];
    if (!url) continue;
    // The value may hold a password, so it is not repeated.
    if (!UrlSetting.safeParse(url).success) {
      throw new StartError(
        'BAD_SETTING',
        `${variable} is not a database address: it must look like postgresql://role:password@host:5432/database, with ` +
          'characters such as @ / % of a password percent-encoded.',
      );
    }
    own[name] = url;
  }
  return own;
}

/** A lone % would break the driver later, with the password in its error. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

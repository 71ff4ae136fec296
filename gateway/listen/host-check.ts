// A gateway that listens on the loopback alone answers to the loopback's names alone: a page of a foreign site whose name
// was pointed at this machine (DNS rebinding) is told apart by the Host header, which the browser fills in.
import { ToldError } from '@jinyun/schema/told-error';
import type { FastifyInstance } from 'fastify';
import { BadSettingError } from './cors.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i;

/** `host` is where it listens; any other address is the operator's own decision, and nothing is checked. */
export function addHostCheck(app: FastifyInstance, host: string, allowed: readonly string[]): void {
  if (!LOOPBACK.test(host)) return;
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  /** Clients all send the same one, as a rule. */
  let allowedLast = '';
  app.addHook('onRequest', (request, _reply, done) => {
    const { host: sent = 'localhost' } = request.headers;
    if (sent === allowedLast) return done();
    const name = sent.replace(/:\d+$/, '').toLowerCase();
    if (LOOPBACK.test(name) || names.has(name)) {
      allowedLast = sent;
      return done();
    }
    return done(new ToldError('CSRF_REFUSED', tellForeign(name.slice(0, 100)), { argument: 'host' }));
  });
}

function tellForeign(name: string): string {
  return `The gateway listens on this machine alone and is not known as ${name}: name it in ALLOWED_HOSTS if it is.`;
}

/** The names of `ALLOWED_HOSTS`, separated by commas. Throws BadSettingError for what no Host header would ever match. */
export function readAllowedHosts(text: string | undefined): readonly string[] {
  const names = (text ?? '').split(',').map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  for (const name of named) if (!NAME.test(name)) throw new BadSettingError(tellNoName(name));
  return named;
}

/** A name or an address of version 4, or one of version 6 in its brackets. */
const NAME = /^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/i;

function tellNoName(name: string): string {
  return (
    `ALLOWED_HOSTS names "${name}": each must be the bare name of a host, such as graph.jinyun.example, without a ` +
    'scheme, a port, a path or a star, separated by commas.'
  );
}

// Who may connect to what: the text of pg_hba.conf. A department's role reaches its own database (and test copies of it,
// `policing_…`) and no other, whatever is granted inside.
import { DATABASES, SUPERUSER } from './database-names.ts';
import type { Surroundings } from './surroundings.ts';

/** No line matches a replication connection, so none is accepted. */
export function writeAccessRules(transport: Surroundings['transport']): string {
  const [origin, proof] = transport === 'socket' ? ['local', 'trust'] : ['host', '127.0.0.1/32 scram-sha-256'];
  const own = DATABASES.map((name) => [`/^${name}(_[a-z0-9_]+)?$`, name]);
  const rules = [['all', SUPERUSER], ...own, ['sameuser', 'all']];
  return rules.map(([database, role]) => `${origin} ${database} ${role} ${proof}\n`).join('');
}

// Loaded before a program (`--import`): writes every target that it connects to and every name that it looks up to the
// file RECORD_CONNECTIONS, one JSON line each, and lets the call go on.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

watch(net.Socket.prototype, 'connect', 'connect', (first, ...rest) => {
  // Node's own callers pass the arguments already sorted into an array.
  const [target, host] = Array.isArray(first) ? first : [first, ...rest];
  if (typeof target === 'object' && target !== null) return target.path ?? target.host ?? 'localhost';
  return typeof target === 'string' ? target : typeof host === 'string' ? host : 'localhost';
});
watch(tls, 'connect', 'tls', (first, second) =>
  typeof first === 'object' ? (first.host ?? 'socket') : String(second),
);
watch(dgram.Socket.prototype, 'send', 'datagram', (...given) =>
  String(given.find((one, at) => at > 0 && typeof one === 'string')),
);
watch(dgram.Socket.prototype, 'connect', 'datagram', (_port, address) => String(address));

for (const place of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(place)) {
    if (/^(lookup|resolve|reverse)/.test(name)) watch(place, name, 'name', (asked) => String(asked));
  }
}
syncBuiltinESMExports();

function watch(place, name, kind, targetOf) {
  const original = place[name];
  if (typeof original !== 'function') return;
  place[name] = function watched(...given) {
    appendFileSync(process.env.RECORD_CONNECTIONS, `${JSON.stringify({ kind, target: targetOf(...given) })}\n`);
    return original.apply(this, given);
  };
}

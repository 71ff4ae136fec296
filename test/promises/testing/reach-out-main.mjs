// The control: reaches out in each way that a program can, to addresses and a name that lead nowhere by their standards
// (RFC 5737, RFC 6761), and ends without waiting for an answer.
import dgram from 'node:dgram';
import dns, { promises as names } from 'node:dns';
import net from 'node:net';
import tls from 'node:tls';

const ignore = () => {};
net.connect({ host: '192.0.2.1', port: 9 }).on('error', ignore);
net.createConnection(9, '192.0.2.2').on('error', ignore);
tls.connect({ host: '192.0.2.3', port: 9 }).on('error', ignore);
dgram.createSocket('udp4').on('error', ignore).send('out', 9, '192.0.2.4', ignore);
fetch('http://192.0.2.5:8099/').catch(ignore);
fetch('https://by-fetch.invalid/').catch(ignore);
dns.lookup('by-lookup.invalid', ignore);
names.resolve4('by-resolve.invalid').catch(ignore);
new dns.Resolver().resolveTxt('by-resolver.invalid', ignore);
setTimeout(() => process.exit(0), 300);

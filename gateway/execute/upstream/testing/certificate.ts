// A certificate that vouches for itself, made anew for each run of a test, so that no key is committed and none expires.
import { generateKeyPairSync, sign } from 'node:crypto';

export type Certified = { readonly key: string; readonly cert: string };

/** For these host names (X.509, RFC 5280), valid from yesterday until tomorrow. */
export function certify(...names: readonly string[]): Certified {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(COMMON_NAME, element(0x0c, Buffer.from(names[0] ?? 'nobody')))));
  const altNames = sequence(...names.map((host) => element(0x82, Buffer.from(host))));
  const content = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(-1), time(1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(sequence(SUBJECT_ALT_NAME, element(0x04, altNames)))),
  );
  const signature = element(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)]));
  const der = sequence(content, ECDSA_WITH_SHA256, signature);
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** DER: a tag, the length of what follows, and that. */
function element(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const long = length > 0x7f ? [0x82, length >> 8, length & 0xff] : [length];
  return Buffer.concat([Buffer.from([tag, ...long]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(parts));
}

function set(part: Buffer): Buffer {
  return element(0x31, part);
}

function time(days: number): Buffer {
  const instant = new Date(Date.now() + days * 86_400_000).toISOString();
  return element(0x17, Buffer.from(`${instant.slice(2, 19).replace(/\D/g, '')}Z`));
}

const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');
const ECDSA_WITH_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));

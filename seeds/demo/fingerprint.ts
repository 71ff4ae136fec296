// Stands in for the hash of a photo or a piece of evidence that does not exist: SHA-256 of what it would belong to.
import { createHash } from 'node:crypto';

export function fingerprintOf(id: string, what: string): string {
  return createHash('sha256').update(`${id}\n${what}`).digest('hex');
}

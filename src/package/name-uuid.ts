import { createHash } from 'node:crypto';

/** Of this program; every number below is derived from it and a name, so that no two kinds of thing share one. */
const namespace = 'b1f5d0a6-2f0e-5c1b-9a37-6d2c64a5e0f2';

/** A UUID of version 5 (RFC 9562, 5.5): the same name gives the same number, today and in every later sequence. */
export function nameUuid(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

import { createHash } from 'node:crypto';
import type { Cache, CacheKey } from './cache.js';

/** An entry of the cache that holds JSON. */
export interface JsonEntry<Value> {
  recall(): Value | undefined;
  keep(value: Value): void;
}

/** @param follows all that the value follows from, as JSON tells it apart */
export function jsonEntry<Value>(cache: Cache, kind: string, follows: unknown): JsonEntry<Value> {
  const digest = createHash('sha256').update(JSON.stringify(follows)).digest('hex');
  const key: CacheKey = { kind, digest };
  return {
    recall() {
      const content = cache.read(key);
      return content && JSON.parse(new TextDecoder().decode(content));
    },
    keep(value) {
      cache.write(key, new TextEncoder().encode(JSON.stringify(value)));
    },
  };
}

import { createHash } from 'node:crypto';
import type { KeptDocumentsOf } from '../assemble/kept/kept-documents.js';
import type { Cache, CacheKey } from './cache.js';

/**
 * The documents a run assembled, for the next run on the same product.
 *
 * @param program hash of what documents follow from besides content and templates: the program and the schemas
 */
export function keepDocuments(cache: Cache, program: string): KeptDocumentsOf {
  return (setting) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([program, setting]))
      .digest('hex');
    const key: CacheKey = { kind: 'assembly', digest };
    return {
      recall() {
        const content = cache.read(key);
        return content && JSON.parse(new TextDecoder().decode(content));
      },
      keep: (assembly) => cache.write(key, new TextEncoder().encode(JSON.stringify(assembly))),
      readModel: (sha256) => cache.read({ kind: 'model', digest: sha256 }),
      writeModel: (sha256, json) => cache.write({ kind: 'model', digest: sha256 }, json),
    };
  };
}

import type { KeptAssembly } from '../assemble/kept/kept-assembly.js';
import type { KeptDocumentsOf, ModelForm } from '../assemble/kept/kept-documents.js';
import type { Cache, CacheKey } from './cache.js';
import { jsonEntry } from './json-entry.js';

/**
 * The documents a run assembled, for the next run on the same product.
 *
 * @param program hash of what documents follow from besides content and templates: the program and the schemas
 */
export function keepDocuments(cache: Cache, program: string): KeptDocumentsOf {
  return (setting) => ({
    ...jsonEntry<KeptAssembly>(cache, 'assembly', [program, setting]),
    readModel: (sha256, form) => cache.read(modelKey(sha256, form)),
    writeModel: (sha256, form, json) => cache.write(modelKey(sha256, form), json),
  });
}

function modelKey(sha256: string, form: ModelForm): CacheKey {
  return { kind: `model-${form}`, digest: sha256 };
}

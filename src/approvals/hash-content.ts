import { createHash } from 'node:crypto';

/** Lower-case hex SHA-256 of a value in its canonical form. What is hashed must not depend on the order of keys. */
export function hashContent(kind: 'record' | 'document', content: unknown): string {
  // The number rises when the canonical form changes: an approval of the old form is then not taken for one of the new.
  return createHash('sha256')
    .update(JSON.stringify([`dossier ${kind} 1`, content]))
    .digest('hex');
}

import type { Block, Inline, Origin } from '../assemble/document-model.js';

/** Where every value printed in the blocks or inlines comes from, computed ones with all they follow from. */
export function originsIn(...parts: readonly (Block | Inline)[]): readonly Origin[] {
  const found: Origin[] = [];
  collect(parts, found);
  return found;
}

/** Origins stand under the same two names wherever in the tree they are. */
function collect(value: unknown, found: Origin[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isOrigin(value)) found.push(value);
  else for (const item of Object.values(value)) collect(item, found);
}

function isOrigin(value: object): value is Origin {
  return 'file' in value && 'pointer' in value;
}

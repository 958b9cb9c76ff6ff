import type { World, WorldFile } from '../world.js';

/** The PDF files below `content/<product>/attachments/`, sorted: parts of a dossier rather than records of it. */
export function attachedFiles(world: World, product: string): readonly WorldFile[] {
  return world.list('content').filter((file) => isAttached(file) && file.name.startsWith(`${product}/`));
}

export function isAttached({ name }: WorldFile): boolean {
  return /^[^/]+\/attachments\/.*\.pdf$/i.test(name);
}

import { foldLookAlikes } from './look-alikes.js';
import type { R022Attribute, R022Document, R022Inventory, R022Text } from './r022-inventory.js';

/** An entry of an inventory and the file it speaks of. */
export interface EaeuEntry {
  readonly document: R022Document;
  /** Any operation but `delete`. */
  readonly isSent: boolean;
  /** The path as the inventory writes it, with `/`; absent where it gives none. */
  readonly path?: R022Text;
  /** The files it may mean, from the application folder: one where all is well, none for an embedded one. */
  readonly files: readonly string[];
}

/** Code of the attribute that holds the path, and names that programs give it. */
const pathCode = '05';
const pathName = /^(file[\s_-]?)?path$|^путь/i;

/** Whether an attribute of an entry holds the path of its file. */
export function isPath({ kindCode, kindName }: R022Attribute): boolean {
  return kindCode === pathCode || pathName.test(kindName ?? '');
}

/**
 * Finds the file of each entry among those that need one: by its path, with either slash, from the sequence or from the
 * folder around it; where no path is given, by its name. Names are compared without regard to
 * look-alike letters, which a rule of their own tells of.
 */
export function resolveEntries(inventory: R022Inventory, root: string, documents: readonly string[]): EaeuEntry[] {
  const byPath = groupBy(documents, (path) => fold(path.slice(root.length)));
  const byName = groupBy(documents, (path) => fold(nameOf(path)));
  const around = nameOf(root.replace(/\/$/, ''));
  return inventory.documents.map((document) => {
    const isSent = document.operation?.text.toLowerCase() !== 'delete';
    const given = document.attributes.find(isPath);
    if (given !== undefined && given.text !== '') {
      const path = { text: given.text.replaceAll('\\', '/').replace(/^(\.?\/)+/, ''), line: given.line };
      const folded = fold(path.text);
      const inFolder = folded.startsWith(`${fold(around)}/`) ? folded.slice(around.length + 1) : folded;
      return { document, isSent, path, files: byPath.get(folded) ?? byPath.get(inFolder) ?? [] };
    }
    const named = byName.get(fold(document.name?.text ?? '')) ?? [];
    // An embedded file may lie in its folder as well, and need not.
    return { document, isSent, files: document.embedded === undefined || named.length === 1 ? named : [] };
  });
}

/** Letters with marks are written in one piece or in two; Windows does not tell large letters from small ones. */
function fold(path: string): string {
  return foldLookAlikes(path).toLowerCase();
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function groupBy(items: readonly string[], keyOf: (item: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

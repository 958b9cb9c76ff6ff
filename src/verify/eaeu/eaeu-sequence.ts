import { isJunk } from '../package-files/os-junk.js';
import type { PackageFiles } from '../package-files/package-files.js';
import type { SequenceFolder } from '../verify-rule.js';
import { readXml } from '../xml/read-xml.js';
import { xmlLimits } from '../xml/xml-limits.js';
import type { XmlTrouble } from '../xml/xml-reading.js';
import { findInventories } from './find-inventories.js';
import type { R022Inventory } from './r022-inventory.js';
import { readR022 } from './read-r022.js';
import { type EaeuEntry, resolveEntries } from './resolve-entries.js';

/** One sequence of an EAEU package, as far as its inventory could be read. */
export interface EaeuSequence {
  readonly folder: SequenceFolder;
  /** Of the files of the sequence: the path of its folder with a slash, or nothing. */
  readonly root: string;
  /** All files with the root of R.022. */
  readonly inventories: readonly string[];
  /** See FoundInventories. */
  readonly isUnsure: boolean;
  /** The first of them; absent where there is none or it could not be read. */
  readonly inventory?: R022Inventory;
  readonly trouble?: XmlTrouble;
  readonly entries: readonly EaeuEntry[];
  /** Files that need an entry. */
  readonly documents: readonly string[];
  readonly signatures: readonly string[];
}

/** Reads the inventory of a sequence and finds the file of each of its entries. */
export async function readSequence(files: PackageFiles, folder: SequenceFolder): Promise<EaeuSequence> {
  const root = folder.path === '' ? '' : `${folder.path}/`;
  const { inventories, isUnsure } = await findInventories(files, folder);
  const own = files.entries.map(({ path }) => path).filter((path) => path.startsWith(root));
  const signatures = own.filter((path) => /\.(sig|p7s)$/i.test(path));
  const documents = own.filter((path) => isDocument(path.slice(root.length)) && !inventories.includes(path));
  const read = await readInventory(files, inventories[0]);
  const entries = read.inventory === undefined ? [] : resolveEntries(read.inventory, root, documents);
  return { folder, root, inventories, isUnsure, ...read, entries, documents, signatures };
}

/**
 * Whether a file, named from its sequence, is a document of the dossier: not an inventory for people or programs, a
 * signature, the structured data beside the inventory, or what an operating system leaves behind.
 */
function isDocument(path: string): boolean {
  if (/\.(sig|p7s)$/i.test(path) || isJunk(path)) return false;
  return path.includes('/') ? !path.startsWith('inventory/') : !/\.xml$/i.test(path);
}

async function readInventory(
  files: PackageFiles,
  path: string | undefined,
): Promise<Pick<EaeuSequence, 'inventory' | 'trouble'>> {
  if (path === undefined) return {};
  const bytes = await files.read(path, xmlLimits.bytes);
  if ('trouble' in bytes) {
    const { kind, detail } = bytes.trouble;
    return kind === 'too-large' ? { trouble: { kind, detail, line: 1, column: 1 } } : {};
  }
  const read = readXml(bytes);
  return 'trouble' in read ? read : { inventory: readR022(path, read.reading.root) };
}

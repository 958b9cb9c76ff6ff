import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { compareText } from '../../diagnostics/sort.js';
import { nameKey, refuseName } from './entry-name.js';
import { type FileTrouble, type FileTroubleKind, type PackageFiles, PackageReadError } from './package-files.js';
import { readWhole } from './read-whole.js';
import type { ReadingLimits } from './reading-limits.js';

interface Listing {
  readonly files: Map<string, Entry>;
  readonly folders: Set<string>;
  readonly troubles: FileTrouble[];
}

/**
 * The entries of a ZIP, unpacked in memory piece by piece and never onto the disk. What would leave the target, comes
 * twice, is a link, is encrypted or unpacks beyond all measure is a trouble and cannot be read. A file that is no ZIP
 * gives a package with nothing but that trouble.
 */
export async function openZip(root: string, limits: ReadingLimits): Promise<PackageFiles> {
  const listing: Listing = { files: new Map(), folders: new Set(), troubles: [] };
  let zip: ZipFile | undefined;
  try {
    // Names are read by us: the library stops at the first bad one, and the others would stay unseen.
    zip = await openPromise(root, { lazyEntries: true, autoClose: false, decodeStrings: false });
    await listEntries(zip, limits, listing);
  } catch (error) {
    listing.troubles.push({
      path: '',
      kind: 'damaged',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  const { files, folders, troubles } = listing;
  const opened = zip;
  const entries = [...files]
    .map(([path, { uncompressedSize }]) => ({ path, bytes: uncompressedSize }))
    .sort((a, b) => compareText(a.path, b.path));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const open = (path: string) => stream(opened, path, files.get(path));
  return {
    root,
    entries,
    folders: [...folders].sort(compareText),
    troubles,
    find: (path) => byPath.get(path),
    open,
    read: (path, limit) => readWhole(byPath.get(path), limit, open),
    close: async () => opened?.close(),
  };
}

async function listEntries(zip: ZipFile, limits: ReadingLimits, { files, folders, troubles }: Listing): Promise<void> {
  const keys = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    const refuse = (kind: FileTroubleKind, detail = '') => troubles.push({ path: printable(name), kind, detail });
    const isFolder = name.endsWith('/');
    const path = name.replace(/\/$/, '');
    const wrongName = refuseName(name);
    const key = nameKey(path);
    const refuseAll = (kind: FileTroubleKind, detail: string) => {
      files.clear();
      folders.clear();
      troubles.push({ path: '', kind, detail });
    };
    if (files.size + folders.size >= limits.entries) return refuseAll('too-many', String(limits.entries));
    if (wrongName !== undefined) refuse(wrongName);
    else if (path.split('/').length > limits.depth) refuse('too-deep', String(limits.depth));
    else if (keys.has(key) && !(isFolder && folders.has(path))) refuse('duplicate');
    else {
      const wrongKind = isFolder ? undefined : refuseKind(entry);
      const isBomb = isBeyond(entry.uncompressedSize, entry.compressedSize, limits);
      if (!isBomb) unpacked += entry.uncompressedSize;
      // Entries that share their data are each harmless and together are not.
      if (unpacked > limits.totalBytes || isBeyond(unpacked, zip.fileSize, limits))
        return refuseAll('bomb', `${zip.fileSize} → ${unpacked}`);
      addParents(path, keys, folders);
      keys.add(key);
      if (wrongKind !== undefined) refuse(wrongKind);
      else if (isBomb) refuse('bomb', `${entry.compressedSize} → ${entry.uncompressedSize}`);
      else if (isFolder) folders.add(path);
      else files.set(path, entry);
    }
  }
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

/** Control characters of a name must not reach a terminal. */
function printable(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, '\uFFFD');
}

/** Unix puts the kind of a file into the upper half of the attributes. */
function refuseKind(entry: Entry): FileTroubleKind | undefined {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind === 0o120000) return 'link';
  if (kind !== 0 && kind !== 0o100000) return 'device';
  if (entry.isEncrypted()) return 'encrypted';
  return entry.compressionMethod === 0 || entry.compressionMethod === 8 ? undefined : 'compression';
}

function isBeyond(unpacked: number, packed: number, limits: ReadingLimits): boolean {
  return unpacked > limits.ratioCountsFrom && unpacked > packed * limits.zipRatio;
}

/** A ZIP need not list its folders. */
function addParents(path: string, keys: Set<string>, folders: Set<string>): void {
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length += 1) {
    const folder = parts.slice(0, length).join('/');
    folders.add(folder);
    keys.add(nameKey(folder));
  }
}

/** The library counts the unpacked bytes against the listed ones and stops at the first one too many. */
async function* stream(zip: ZipFile | undefined, path: string, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (zip === undefined || entry === undefined) throw new Error(`not a listed file: ${path}`);
  const fail = (detail: string) => new PackageReadError({ path, kind: 'damaged', detail });
  let checksum = 0;
  try {
    const { fileName } = await zip.readLocalFileHeaderPromise(entry);
    // Other programs go by the name that stands before the data.
    if (!entry.fileNameRaw.equals(fileName)) throw fail(fileName.toString('utf8'));
    const bytes = await zip.openReadStreamPromise(entry);
    for await (const piece of bytes) {
      if (!(piece instanceof Uint8Array)) throw new Error('a stream of bytes gave something else');
      checksum = crc32(piece, checksum);
      yield piece;
    }
  } catch (error) {
    if (error instanceof PackageReadError || error instanceof TypeError) throw error;
    throw fail(error instanceof Error ? error.message : String(error));
  }
  if (checksum !== entry.crc32) throw fail('CRC-32');
}

import { constants, type Dirent } from 'node:fs';
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../diagnostics/sort.js';
import { type FileTrouble, type FileTroubleKind, type PackageFiles, PackageReadError } from './package-files.js';
import { pieceBytes, readWhole } from './read-whole.js';
import type { ReadingLimits } from './reading-limits.js';

/** The file behind a name, so that nothing put in its place later is taken for it. */
interface SeenFile {
  readonly bytes: number;
  readonly device: number;
  readonly inode: number;
}

interface Listing {
  readonly files: Map<string, SeenFile>;
  readonly folders: string[];
  readonly troubles: FileTrouble[];
}

/** Which names directly in the folder belong to the package. */
export type TopFilter = (name: string) => boolean;

/** The files below a folder. `root` is absolute; links in it are listed as troubles and never followed. */
export async function openFolder(root: string, limits: ReadingLimits, isWanted: TopFilter): Promise<PackageFiles> {
  const listing: Listing = { files: new Map(), folders: [], troubles: [] };
  await walk(root, '', { limits, isWanted, listing });
  const { files, folders, troubles } = listing;
  const entries = [...files].map(([path, { bytes }]) => ({ path, bytes })).sort((a, b) => compareText(a.path, b.path));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const openFile = (path: string) => stream(join(root, path), path, files.get(path));
  return {
    root,
    entries,
    folders: folders.sort(compareText),
    troubles,
    find: (path) => byPath.get(path),
    open: openFile,
    read: (path, limit) => readWhole(byPath.get(path), limit, openFile),
    close: async () => undefined,
  };
}

interface Walk {
  readonly limits: ReadingLimits;
  readonly isWanted: TopFilter;
  readonly listing: Listing;
}

async function walk(root: string, folder: string, { limits, isWanted, listing }: Walk): Promise<void> {
  const { files, folders, troubles } = listing;
  const refuse = (path: string, kind: FileTroubleKind, detail = '') => troubles.push({ path, kind, detail });
  const children = await list(join(root, folder));
  if ('code' in children) {
    refuse(folder, children.code === 'ENOENT' ? 'vanished' : 'unreadable', children.code);
    return;
  }
  for (const child of children) {
    if (folder === '' && !isWanted(child.name)) continue;
    const path = folder === '' ? child.name : `${folder}/${child.name}`;
    if (files.size + folders.length >= limits.entries) {
      if (!troubles.some(({ kind }) => kind === 'too-many')) refuse('', 'too-many', String(limits.entries));
      return;
    }
    if (child.isSymbolicLink()) refuse(path, 'link');
    else if (child.isDirectory()) {
      if (path.split('/').length > limits.depth) {
        refuse(path, 'too-deep', String(limits.depth));
        continue;
      }
      folders.push(path);
      await walk(root, path, { limits, isWanted, listing });
    } else if (!child.isFile()) refuse(path, 'device');
    else {
      const seen = await look(join(root, path));
      if ('code' in seen) refuse(path, seen.code === 'ENOENT' ? 'vanished' : 'unreadable', seen.code);
      else files.set(path, seen);
    }
  }
}

interface SystemError {
  readonly code: string;
}

async function list(folder: string): Promise<Dirent[] | SystemError> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    return systemError(error);
  }
}

async function look(file: string): Promise<SeenFile | SystemError> {
  try {
    const status = await lstat(file);
    return { bytes: status.size, device: status.dev, inode: status.ino };
  } catch (error) {
    return systemError(error);
  }
}

function systemError(error: unknown): SystemError {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return { code: error.code };
  throw error;
}

async function* stream(file: string, path: string, seen: SeenFile | undefined): AsyncGenerator<Uint8Array> {
  if (seen === undefined) throw new Error(`not a listed file: ${path}`);
  const fail = (kind: FileTroubleKind, detail = '') => new PackageReadError({ path, kind, detail });
  let handle: FileHandle | undefined;
  try {
    // Not waiting for a writer: a pipe put in the place of the file would hold the run for ever.
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const status = await handle.stat();
    if (!status.isFile() || status.dev !== seen.device || status.ino !== seen.inode) throw fail('changed');
    if (status.size !== seen.bytes) throw fail('changed', `${seen.bytes} → ${status.size}`);
    let read = 0;
    while (read < seen.bytes) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(pieceBytes, seen.bytes - read)));
      if (bytesRead === 0) throw fail('changed', `${seen.bytes} → ${read}`);
      read += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    if (error instanceof PackageReadError) throw error;
    const { code } = systemError(error);
    throw fail(code === 'ENOENT' || code === 'ENOTDIR' ? 'vanished' : 'unreadable', code);
  } finally {
    await handle?.close();
  }
}

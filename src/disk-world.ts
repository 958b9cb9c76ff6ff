import { accessSync, closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { globSync } from 'glob';
import { compareText } from './diagnostics/sort.js';
import type { Area, FileContent, World, WorldFile } from './world.js';

/** A record is a page or two of text; a file of more bytes than this is a mistake, and is reported without being read. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Absolute paths. `root` is the project folder: the names of files are shown relative to it. */
export interface Folders extends Readonly<Record<Area, string>> {
  readonly root: string;
}

/** The World on a disk. A folder that does not exist has no files. */
export function openDiskWorld(folders: Folders): World {
  const listed = new Set<string>();
  return {
    list(area) {
      const files = listFolder(folders, area);
      for (const file of files) listed.add(file.file);
      return files;
    },
    read(file, most = MAX_FILE_BYTES) {
      // Only names that came from the folder itself are opened, so no text of the data can name a path.
      if (!listed.has(file.file)) throw new Error(`not a listed file: ${file.file}`);
      return readListed(resolve(folders[file.area], file.name), most);
    },
  };
}

function listFolder(folders: Folders, area: Area): WorldFile[] {
  const folder = folders[area];
  // `follow: false` keeps `**` out of linked folders: a link is listed as itself and refused when read.
  return globSync('**/*', { cwd: folder, follow: false, dot: false, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() || !isOpen(entry.fullpath()))
    .map((entry) => {
      const path = entry.fullpath();
      return { area, file: toSlashes(relative(folders.root, path)), name: toSlashes(relative(folder, path)) };
    })
    .sort((a, b) => compareText(a.name, b.name));
}

/** A closed folder is listed as a file, to be reported as unreadable: its records must not be missed silently. */
function isOpen(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}

function readListed(path: string, most: number): FileContent {
  try {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) return { trouble: 'link' };
    if (status.isDirectory()) return { trouble: 'unreadable' };
    // A pipe or a device would hang the build when opened.
    if (!status.isFile()) return { trouble: 'not-a-file' };
    return readOpened(path, most);
  } catch {
    return { trouble: 'unreadable' };
  }
}

function readOpened(path: string, most: number): FileContent {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    if (fstatSync(descriptor).size > most) return { trouble: 'too-large' };
    return { bytes: readFileSync(descriptor) };
  } finally {
    closeSync(descriptor);
  }
}

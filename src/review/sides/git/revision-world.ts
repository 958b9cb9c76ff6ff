import { relative, sep } from 'node:path';
import { compareText } from '../../../diagnostics/sort.js';
import { type Folders, MAX_FILE_BYTES } from '../../../disk-world.js';
import type { Area, FileContent, World, WorldFile } from '../../../world.js';
import { readBlobs } from './read-blobs.js';
import type { Repository } from './repository.js';

export interface RevisionWorld {
  readonly world: World;
  /** The folders that the revision does not hold and the disk gives instead. */
  readonly fromDisk: readonly Area[];
}

/** A file of a revision. */
interface Blob {
  readonly mode: string;
  readonly hash: string;
  readonly bytes: number;
}

const areas: readonly Area[] = ['content', 'templates', 'schemas'];

/**
 * The folders of a project as a commit holds them, under the names the disk gives their files. Templates and schemas
 * that the commit does not hold are those on the disk; content it does not hold is none.
 */
export function openRevisionWorld(
  repository: Repository,
  commit: string,
  { folders, disk }: { readonly folders: Folders; readonly disk: World },
): RevisionWorld {
  const trees = new Map(
    areas.flatMap((area) => {
      const tree = listTree(repository, commit, folders[area]);
      return tree === undefined ? [] : [[area, tree] as const];
    }),
  );
  const fromDisk = areas.filter((area) => area !== 'content' && !trees.has(area));
  const isFromDisk = (area: Area): boolean => fromDisk.includes(area);
  const contents = new Map<string, Uint8Array>();

  const blobOf = ({ area, file, name }: WorldFile): Blob => {
    const blob = trees.get(area)?.get(name);
    if (blob === undefined) throw new Error(`not a listed file: ${file}`);
    return blob;
  };
  const bytesOf = (area: Area, { hash, bytes }: Blob): Uint8Array | undefined => {
    if (bytes > MAX_FILE_BYTES) return readBlobs(repository, [hash]).get(hash);
    if (!contents.has(hash)) {
      const small = [...(trees.get(area)?.values() ?? [])].filter(
        (each) => isFile(each) && each.bytes <= MAX_FILE_BYTES,
      );
      for (const [known, content] of readBlobs(
        repository,
        small.map((each) => each.hash),
      ))
        contents.set(known, content);
    }
    return contents.get(hash);
  };
  const world: World = {
    list(area) {
      if (isFromDisk(area)) return disk.list(area);
      const shown = relative(folders.root, folders[area]).split(sep).join('/');
      return [...(trees.get(area)?.keys() ?? [])]
        .map((name) => ({ area, file: `${shown}/${name}`, name }))
        .sort((a, b) => compareText(a.name, b.name));
    },
    read(file, most = MAX_FILE_BYTES): FileContent {
      if (isFromDisk(file.area)) return disk.read(file, most);
      const blob = blobOf(file);
      if (blob.mode === '120000') return { trouble: 'link' };
      if (!isFile(blob)) return { trouble: 'not-a-file' };
      if (blob.bytes > most) return { trouble: 'too-large' };
      const bytes = bytesOf(file.area, blob);
      return bytes === undefined ? { trouble: 'unreadable' } : { bytes };
    },
  };
  return { world, fromDisk };
}

/** Everything in a folder of a commit except what is hidden, by its path in the folder; `undefined` without the folder. */
function listTree(repository: Repository, commit: string, folder: string): ReadonlyMap<string, Blob> | undefined {
  const path = repository.within(folder);
  const listed =
    path === undefined ? undefined : repository.askText(['ls-tree', '-r', '-z', '-l', `${commit}:${path}`]);
  if (listed === undefined) return undefined;
  const tree = new Map<string, Blob>();
  for (const { groups } of listed.matchAll(
    /(?<mode>\d+) \w+ (?<hash>[0-9a-f]+) +(?<bytes>\d+|-)\t(?<name>[^\0]+)\0/g,
  )) {
    const { mode = '', hash = '', bytes = '', name = '' } = groups ?? {};
    if (!name.split('/').some((part) => part.startsWith('.'))) tree.set(name, { mode, hash, bytes: Number(bytes) });
  }
  return tree;
}

function isFile({ mode }: Blob): boolean {
  return mode.startsWith('100');
}

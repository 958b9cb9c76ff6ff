import type { FileTrouble, PackagedEntry, PackageFiles } from './package-files.js';

/** The package seen from one of its folders. Files that lie outside become troubles of kind `outside`. */
export function enterFolder(files: PackageFiles, folder: string): PackageFiles {
  const inside = `${folder}/`;
  const isInside = (path: string) => path.startsWith(inside);
  const inner = (path: string) => (isInside(path) ? path.slice(inside.length) : `../${path}`);
  const strays = files.entries.filter(({ path }) => !isInside(path));
  return {
    root: files.root,
    entries: files.entries
      .filter(({ path }) => isInside(path))
      .map(({ path, bytes }): PackagedEntry => ({ path: inner(path), bytes })),
    folders: files.folders.filter(isInside).map(inner),
    troubles: [
      ...files.troubles.map((trouble): FileTrouble => ({ ...trouble, path: inner(trouble.path) })),
      ...strays.map(({ path }): FileTrouble => ({ path: inner(path), kind: 'outside', detail: '' })),
    ],
    find: (path) => {
      const entry = files.find(`${inside}${path}`);
      return entry && { ...entry, path };
    },
    open: (path) => files.open(`${inside}${path}`),
    read: (path, limit) => files.read(`${inside}${path}`, limit),
    close: () => files.close(),
  };
}

/** The package as if it lay in a folder of this name. */
export function addFolder(files: PackageFiles, folder: string): PackageFiles {
  const within = (path: string) => (path === '' ? '' : `${folder}/${path}`);
  const inner = (path: string) => path.slice(folder.length + 1);
  return {
    root: files.root,
    entries: files.entries.map(({ path, bytes }) => ({ path: within(path), bytes })),
    folders: [folder, ...files.folders.map(within)],
    troubles: files.troubles.map((trouble) => ({ ...trouble, path: within(trouble.path) })),
    find: (path) => {
      const entry = path.startsWith(`${folder}/`) ? files.find(inner(path)) : undefined;
      return entry && { ...entry, path };
    },
    open: (path) => files.open(inner(path)),
    read: (path, limit) => files.read(inner(path), limit),
    close: () => files.close(),
  };
}

/** The package without what lies under these names in it. */
export function leaveOut(files: PackageFiles, isOut: (name: string) => boolean): PackageFiles {
  const stays = (path: string) => !isOut(path.split('/')[0] ?? '');
  return {
    ...files,
    entries: files.entries.filter(({ path }) => stays(path)),
    folders: files.folders.filter(stays),
    find: (path) => (stays(path) ? files.find(path) : undefined),
  };
}

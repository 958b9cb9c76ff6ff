import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';

/** Editors save in several steps: what happens within this time is one change. */
const settleMilliseconds = 150;

/** Calls `onChange` after files below the folders were saved. Returns what ends it. */
export function watchFolders(folders: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder): FSWatcher => {
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null && isScratch(basename(name))) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settleMilliseconds);
    });
    // A folder that is deleted while it is watched is told by the next build.
    watcher.on('error', () => watcher.close());
    return watcher;
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Files editors keep beside the one that is edited. */
function isScratch(name: string): boolean {
  return /^[.#]|~$|\.sw.$|\.tmp$/.test(name);
}

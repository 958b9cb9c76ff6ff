import { closeSync, fsync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { syncFolder } from './durable-files.js';
import type { PlannedFile } from './package-plan.js';
import { takeOver } from './take-over.js';

export interface FileToWrite {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function fileToWrite({ facts: { path }, bytes }: PlannedFile): FileToWrite {
  return { path, bytes };
}

/**
 * A folder on its way to the disk, file by file, while others of its files are still being made: `begin` whatever is there
 * already, then `finish`, or `discard` it all. Nobody may read it before it is finished.
 */
export class StagedFolder {
  readonly #folder: string;
  readonly #earlier: string;
  readonly #begun = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>();
  /** Files of the earlier folder that have a second name here, by the time they were changed last. */
  readonly #taken = new Map<string, number>();
  readonly #syncs: Promise<void>[] = [];
  /** The first one, told when the folder is finished. */
  #refusal: { readonly error: unknown } | undefined;

  /**
   * @param folder made with the first file
   * @param earlier a folder on the same disk, written in the same way, where many of the files may lie under the same names
   */
  constructor(folder: string, earlier: string) {
    this.#folder = folder;
    this.#earlier = earlier;
  }

  /** Writes a file; it reaches the disk while other work goes on. What stands in the way is thrown by `finish`. */
  begin({ path, bytes }: FileToWrite): void {
    const isAgain = this.#begun.has(path);
    this.#begun.set(path, bytes);
    if (this.#refusal !== undefined) return;
    try {
      if (isAgain) this.#remove(path);
      this.#makeFolders(path);
      if (!this.#takeOver(path, bytes)) this.#write(path, bytes);
    } catch (error) {
      this.#refusal = { error };
    }
  }

  /**
   * Returns when these files, those begun among them, have reached the disk, and with them the names of the folders above
   * them. Throws the file system's error.
   */
  async finish(files: readonly FileToWrite[]): Promise<void> {
    const wanted = new Set(files.map(({ path }) => path));
    for (const path of this.#begun.keys()) if (!wanted.has(path)) throw new Error(`nobody wants ${path} any more`);
    for (const file of files) if (this.#begun.get(file.path) !== file.bytes) this.begin(file);
    this.#renewChanged();
    await Promise.all(this.#syncs);
    if (this.#refusal !== undefined) throw this.#refusal.error;
    for (const name of [...this.#folders].sort().reverse()) syncFolder(name);
  }

  /** Leaves nothing of it on the disk. */
  async discard(): Promise<void> {
    await Promise.all(this.#syncs);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #makeFolders(path: string): void {
    const folder = dirname(join(this.#folder, path));
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    for (let above = folder; above !== this.#folder; above = dirname(above)) this.#folders.add(above);
    this.#folders.add(this.#folder);
  }

  #takeOver(path: string, bytes: Uint8Array): boolean {
    const changed = takeOver(join(this.#earlier, path), join(this.#folder, path), bytes);
    if (changed === undefined) return false;
    this.#taken.set(path, changed);
    return true;
  }

  #write(path: string, bytes: Uint8Array): void {
    const place = join(this.#folder, path);
    writeFileSync(place, bytes);
    this.#syncs.push(this.#sync(place, this.#syncs.at(-width)));
  }

  /** Syncs a file once another is synced; never rejects. */
  async #sync(place: string, before: Promise<void> | undefined): Promise<void> {
    await before;
    if (this.#refusal !== undefined) return;
    try {
      await syncFile(place);
    } catch (error) {
      this.#refusal ??= { error };
    }
  }

  /** Somebody may have saved a file of the earlier folder since it got its second name, and so this one as well. */
  #renewChanged(): void {
    for (const [path, changed] of this.#taken) {
      const bytes = this.#begun.get(path);
      if (bytes === undefined || lstatSync(join(this.#folder, path)).mtimeMs === changed) continue;
      this.#remove(path);
      this.#write(path, bytes);
    }
  }

  /** Never written over: by its second name the earlier folder would be changed. */
  #remove(path: string): void {
    rmSync(join(this.#folder, path));
    this.#taken.delete(path);
  }
}

/** How many files are synced at once: a disk that is given several takes less time for it than one by one. */
const width = 4;

const syncHandle = promisify(fsync);

async function syncFile(path: string): Promise<void> {
  // Windows syncs only what is open for writing.
  const handle = openSync(path, 'r+');
  try {
    await syncHandle(handle);
  } finally {
    closeSync(handle);
  }
}

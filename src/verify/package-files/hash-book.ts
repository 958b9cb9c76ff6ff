import { createHash } from 'node:crypto';
import { type FileTrouble, type PackageFiles, PackageReadError } from './package-files.js';

export interface FileHashes {
  /** Lower-case hex. */
  readonly md5: string;
  readonly sha256: string;
}

/** The hashes of the files of a package, each file read once whoever asks. */
export interface HashBook {
  hash(path: string): Promise<FileHashes | { readonly trouble: FileTrouble }>;
}

/** Reads at most `parallel` files at a time; of each no more than one piece is held. */
export function openHashBook(files: PackageFiles, parallel: number): HashBook {
  const known = new Map<string, ReturnType<HashBook['hash']>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const takeTurn = async (path: string): ReturnType<HashBook['hash']> => {
    if (running >= parallel) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await hashFile(files, path);
    } finally {
      const next = waiting.shift();
      // The turn is handed on as it is: whoever waits longest goes next.
      if (next === undefined) running -= 1;
      else next();
    }
  };
  return {
    hash(path) {
      const earlier = known.get(path);
      if (earlier !== undefined) return earlier;
      const hashes = takeTurn(path);
      known.set(path, hashes);
      return hashes;
    },
  };
}

async function hashFile(files: PackageFiles, path: string): ReturnType<HashBook['hash']> {
  const md5 = createHash('md5');
  const sha256 = createHash('sha256');
  try {
    for await (const piece of files.open(path)) {
      md5.update(piece);
      sha256.update(piece);
    }
  } catch (error) {
    if (error instanceof PackageReadError) return { trouble: error.trouble };
    throw error;
  }
  return { md5: md5.digest('hex'), sha256: sha256.digest('hex') };
}

/** A file of the package as it was listed. */
export interface PackagedEntry {
  /** From the application folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

/** Why something in a package was not listed as a file, or could not be read to its end. */
export type FileTroubleKind =
  | 'link'
  | 'device'
  | 'traversal'
  | 'outside'
  | 'duplicate'
  | 'bomb'
  | 'encrypted'
  | 'compression'
  | 'too-deep'
  | 'too-many'
  | 'vanished'
  | 'changed'
  | 'damaged'
  | 'unreadable'
  | 'too-large';

export interface FileTrouble {
  readonly path: string;
  readonly kind: FileTroubleKind;
  /** What was seen, for the message: a size, an error code. */
  readonly detail: string;
}

/** Thrown by the stream of `open` alone, where a return value has no place. */
export class PackageReadError extends Error {
  readonly trouble: FileTrouble;

  constructor(trouble: FileTrouble) {
    super(`${trouble.path}: ${trouble.kind} ${trouble.detail}`);
    this.trouble = trouble;
  }
}

/**
 * The files of a folder or of a ZIP, read-only. Nothing outside the package is ever opened, links are not followed, and
 * no more bytes of a file are given out than were listed for it.
 */
export interface PackageFiles {
  /** Absolute path of the application folder or of the ZIP, for people. */
  readonly root: string;
  /** Sorted by path. */
  readonly entries: readonly PackagedEntry[];
  /** From the application folder, sorted; the application folder itself is not among them. */
  readonly folders: readonly string[];
  /** What was refused while listing; troubles of reading come from `open` and `read`. */
  readonly troubles: readonly FileTrouble[];
  /** The entry of a path that was listed. */
  find(path: string): PackagedEntry | undefined;
  /** The bytes of a listed file, piece by piece. Throws a PackageReadError where it cannot be read to its end. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** The whole file; more than `limit` bytes are not read: trouble `too-large`. */
  read(path: string, limit: number): Promise<Uint8Array | { readonly trouble: FileTrouble }>;
  close(): Promise<void>;
}

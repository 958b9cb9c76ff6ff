/**
 * What earlier runs worked out, by the hash of everything it follows from. Never needed for what a command makes: an entry
 * that is gone, torn or foreign is as if it had never been.
 */
export interface Cache {
  /** The content of an entry, proved whole; `undefined` where there is none. */
  read(key: CacheKey): Uint8Array | undefined;
  /** Keeps an entry where the disk lets it. */
  write(key: CacheKey, content: Uint8Array): void;
}

export interface CacheKey {
  /** What is kept: `drawing`, `result`. */
  readonly kind: string;
  /** SHA-256 of all that the content follows from, in hex. */
  readonly digest: string;
}

import type { FileSystemError } from '../file-system-error.js';

/** Why a sequence could not be written: a source that changed or vanished, or the disk refused. */
export type WriteTrouble =
  | { readonly kind: 'source'; readonly path: string }
  | { readonly kind: 'disk'; readonly error: FileSystemError };

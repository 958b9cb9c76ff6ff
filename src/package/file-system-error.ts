export interface FileSystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

/** True for what `node:fs` throws (no space, no permission, no such folder), as opposed to a bug of ours. */
export function isFileSystemError(error: unknown): error is FileSystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

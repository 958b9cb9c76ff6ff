import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ApprovalEntry } from '../../approvals/approval-entry.js';
import { syncFolder, writeDurably } from '../../package/durable-files.js';
import { lockOutput } from '../../package/output-lock.js';
import { sha256Of } from '../../package/plan-file.js';
import type { LockOwner, ProcessTable } from '../../package/process-table.js';
import { addEntries, emptyRegister } from './add-entries.js';

/** The register on disk. */
export interface RegisterFile {
  /** Absolute. */
  readonly path: string;
  /** SHA-256 of the bytes the approvals were planned from; absent: the file was not there. */
  readonly sha256?: string;
}

/** Why nothing was written. */
export type NotWritten =
  | { readonly reason: 'busy'; readonly owner: LockOwner }
  /** Somebody changed the file in the meantime. */
  | { readonly reason: 'changed' };

/** Another approval takes a moment, not longer. */
const patienceMilliseconds = 10_000;

/**
 * Adds entries to a register, the whole file at once: whoever reads it sees the old one or the new one. Undefined when
 * that is done. Throws the file system's error where the folder cannot be written.
 */
export async function writeRegister(
  { path, sha256 }: RegisterFile,
  entries: readonly ApprovalEntry[],
  processes: ProcessTable,
): Promise<NotWritten | undefined> {
  const folder = dirname(path);
  const lock = await lockOutput(folder, processes, patienceMilliseconds);
  if ('busy' in lock) return { reason: 'busy', owner: lock.busy };
  try {
    const bytes = existsSync(path) ? readFileSync(path) : undefined;
    if ((bytes && sha256Of(bytes)) !== sha256) return { reason: 'changed' };
    const text = addEntries(bytes?.toString('utf8') ?? emptyRegister, entries);
    // A hidden name is no record, whatever happens before it is moved.
    const draft = `${folder}/.approvals.partial`;
    try {
      writeDurably(draft, new TextEncoder().encode(text));
      renameSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
    syncFolder(folder);
    return undefined;
  } finally {
    lock.release();
  }
}

import { existsSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isFileSystemError } from './file-system-error.js';
import { notWritable, outputBusy } from './output-findings.js';
import { lockOutput, lockPath, type OutputLock } from './output-lock.js';
import type { ProcessTable } from './process-table.js';
import { findLeftovers, recoverPackages } from './recover-packages.js';
import type { Output } from './write-package.js';

/** A build waits this long for another one to end before it gives up. */
const patienceMilliseconds = 10_000;

/** Takes the output folder for a build and mends what a killed one left there; or tells why that cannot be. */
export async function holdOutput(output: Output, processes: ProcessTable): Promise<OutputLock | Diagnostic> {
  try {
    const lock = await lockOutput(output.folder, processes, patienceMilliseconds);
    if ('busy' in lock) return outputBusy(output, lock.busy);
    try {
      recoverPackages(output.folder);
      return lock;
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    if (isFileSystemError(error)) return notWritable(output, error);
    throw error;
  }
}

/**
 * Mends the output folder for a command that does not write to it. A build that is running will end by itself, so its
 * files are left alone.
 */
export async function mendOutput(output: Output, processes: ProcessTable): Promise<readonly Diagnostic[]> {
  try {
    if (findLeftovers(output.folder).length === 0 && !existsSync(lockPath(output.folder))) return [];
    const lock = await lockOutput(output.folder, processes, 0);
    if ('busy' in lock) return [];
    try {
      recoverPackages(output.folder);
    } finally {
      lock.release();
    }
    return [];
  } catch (error) {
    if (isFileSystemError(error)) return [notWritable(output, error)];
    throw error;
  }
}

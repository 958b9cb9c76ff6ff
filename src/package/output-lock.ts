import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isFileSystemError } from './file-system-error.js';
import type { LockOwner, ProcessTable } from './process-table.js';

/** Held while a command may change the output folder: one command at a time. */
export interface OutputLock {
  release(): void;
}

/** Another command held the lock for longer than the wait allowed. */
export interface OutputBusy {
  readonly busy: LockOwner;
}

const pollMilliseconds = 50;

/**
 * Takes the lock of an output folder, creating the folder if need be. Waits up to `waitMilliseconds` for a running
 * command; the lock of a process that died is taken over at once.
 * Throws the file system's error if the folder cannot be written.
 */
export async function lockOutput(
  outDir: string,
  processes: ProcessTable,
  waitMilliseconds: number,
): Promise<OutputLock | OutputBusy> {
  const created = mkdirSync(outDir, { recursive: true });
  for (let waited = 0; ; waited += pollMilliseconds) {
    if (tryLock(outDir, processes.self)) {
      sweepDrafts(outDir, processes);
      return { release: () => unlock(outDir, processes.self, created) };
    }
    const owner = readOwner(lockPath(outDir));
    if (owner === undefined || !processes.isRunning(owner)) breakLock(outDir, processes);
    else if (waited >= waitMilliseconds) return { busy: owner };
    await pause(pollMilliseconds);
  }
}

export function lockPath(outDir: string): string {
  return join(outDir, '.dossier.lock');
}

/**
 * The lock is a folder that is never empty, renamed into place: on every system that succeeds for one process only,
 * and nobody ever sees a lock without its owner.
 */
function tryLock(outDir: string, owner: LockOwner): boolean {
  const draft = asidePath(outDir, owner);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  writeFileSync(join(draft, ownerName), JSON.stringify(owner));
  if (moveUnlessTaken(draft, lockPath(outDir))) return true;
  rmSync(draft, { recursive: true });
  return false;
}

/** Moves the lock aside before deleting it, so that one taken by another in the meantime can be put back. */
function breakLock(outDir: string, processes: ProcessTable): void {
  const aside = asidePath(outDir, processes.self);
  if (!moveIfPresent(lockPath(outDir), aside)) return;
  const owner = readOwner(aside);
  if (owner !== undefined && processes.isRunning(owner)) moveUnlessTaken(aside, lockPath(outDir));
  rmSync(aside, { recursive: true, force: true });
}

/** Removes the drafts of commands killed while they were taking the lock. */
function sweepDrafts(outDir: string, processes: ProcessTable): void {
  const prefix = `${basename(lockPath(outDir))}.`;
  for (const name of readdirSync(outDir)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    const isLeft = Number.isInteger(pid) && !processes.isRunning({ pid, host: processes.self.host });
    if (isLeft) rmSync(join(outDir, name), { recursive: true, force: true });
  }
}

/** A folder made for a build that wrote nothing disappears again. */
function unlock(outDir: string, owner: LockOwner, created: string | undefined): void {
  const aside = asidePath(outDir, owner);
  if (moveIfPresent(lockPath(outDir), aside)) rmSync(aside, { recursive: true });
  if (created === undefined) return;
  for (let folder = outDir; folder.length >= created.length; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

const ownerName = 'owner.json';

function asidePath(outDir: string, owner: LockOwner): string {
  return `${lockPath(outDir)}.${owner.pid}`;
}

function moveUnlessTaken(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const isTaken = isFileSystemError(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
    if (isTaken || existsSync(to)) return false;
    throw error;
  }
}

function moveIfPresent(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!existsSync(from)) return false;
    throw error;
  }
}

/** `undefined`: just released, or emptied by a power failure; either way nobody holds it. */
function readOwner(lock: string): LockOwner | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(lock, ownerName), 'utf8'));
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is LockOwner {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'host' in value &&
    typeof value.host === 'string'
  );
}

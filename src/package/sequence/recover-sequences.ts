import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sequencesAside, settleAside } from './set-aside.js';

/** In a staging folder: written when all is staged, holds the names that are to be moved, the sequence last. */
export const readyName = 'ready.json';

/**
 * Clears away what a killed run left in an application folder. Until the sequence itself was moved nothing of it stays;
 * once it was, it is whole, because it is moved last. A sequence set aside for its successor comes back where that is not
 * there. The caller holds the lock of the folder.
 */
export function recoverSequences(application: string): void {
  if (!existsSync(application)) return;
  for (const name of readdirSync(application).filter((each) => /^\.\d{4}\.partial$/.test(each))) {
    const staging = join(application, name);
    const moved = readNames(join(staging, readyName)).filter((each) => !existsSync(join(staging, each)));
    const isWhole = moved.some((each) => name === `.${each}.partial`);
    if (!isWhole) for (const each of moved) rmSync(join(application, each), { recursive: true, force: true });
    rmSync(staging, { recursive: true, force: true });
  }
  for (const sequence of sequencesAside(application)) settleAside(application, sequence);
}

/** Names of ours only: the file says what to delete. */
function readNames(path: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!Array.isArray(value)) return [];
    return value.filter((name) => typeof name === 'string' && /^\d{4}(-record\.json|-workingdocuments)?$/.test(name));
  } catch {
    return [];
  }
}

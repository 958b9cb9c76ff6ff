import { createHash } from 'node:crypto';
import type { FileFacts } from './manifest.js';
import type { PlannedFile } from './package-plan.js';

/** Completes the facts of a file by what its bytes tell. */
export function planFile(facts: Omit<FileFacts, 'bytes' | 'sha256'>, bytes: Uint8Array): PlannedFile {
  return { facts: { ...facts, bytes: bytes.length, sha256: sha256Of(bytes) }, bytes };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

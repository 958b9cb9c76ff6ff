import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFileSystemError } from './file-system-error.js';
import { type Manifest, manifestName } from './manifest.js';
import { packagePlaces } from './package-places.js';
import { sha256Of } from './plan-file.js';
import { stableJson } from './stable-json.js';

/** Whether the output folder holds this package to the byte, with no file too many. */
export function isAsWritten(outputFolder: string, manifest: Manifest): boolean {
  const { target } = packagePlaces(outputFolder, manifest.product);
  try {
    const path = join(target, manifestName);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== stableJson(manifest)) return false;
    const found = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
    if (found.length !== manifest.files.length + 1 || found.some((entry) => !entry.isFile())) return false;
    return manifest.files.every(({ path: name, sha256 }) => sha256Of(readFileSync(join(target, name))) === sha256);
  } catch (error) {
    if (isFileSystemError(error)) return false;
    throw error;
  }
}

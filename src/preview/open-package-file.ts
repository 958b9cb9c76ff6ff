import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isFileSystemError } from '../package/file-system-error.js';
import { manifestName, parseManifest } from '../package/manifest.js';

/**
 * A file of a package, if its manifest lists it: what the manifest does not name does not exist, whatever the path looks
 * like. No link is followed, neither of the file nor of a folder on its way. Undefined for everything else.
 */
export function openPackageFile(folder: string, path: string): Uint8Array | undefined {
  try {
    const manifest = parseManifest(readFileSync(join(folder, manifestName), 'utf8'));
    if (manifest?.files.some((file) => file.path === path) !== true) return undefined;
    const real = realpathSync(join(folder, path));
    if (real !== `${realpathSync(folder)}${sep}${path.split('/').join(sep)}`) return undefined;
    return readRegular(real);
  } catch (error) {
    if (isFileSystemError(error)) return undefined;
    throw error;
  }
}

function readRegular(path: string): Uint8Array | undefined {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return fstatSync(descriptor).isFile() ? readFileSync(descriptor) : undefined;
  } finally {
    closeSync(descriptor);
  }
}

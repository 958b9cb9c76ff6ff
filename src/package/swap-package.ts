import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeDurably } from './durable-files.js';
import { encodeText } from './encode-text.js';
import type { PackagePlaces } from './package-places.js';

/**
 * Puts a whole staging folder in the place of the target. Killed at any moment, the target is the whole old or the
 * whole new package, or for the instant between two renames missing, with both beside it and a journal that tells
 * `finishOrUndo` to go on. Throws the file system's error after putting the old package back.
 */
export function swapPackage(places: PackagePlaces): void {
  writeDurably(places.journal, encodeText('swap\n'));
  syncFolder(dirname(places.journal));
  try {
    swapByRenames(places);
  } catch (error) {
    // Typical on Windows: a document is open in Word, so its folder cannot be renamed.
    if (!existsSync(places.target) && existsSync(places.retired)) renameSync(places.retired, places.target);
    rmSync(places.journal);
    rmSync(places.staging, { recursive: true, force: true });
    throw error;
  }
  clearAway(places);
}

/** Finishes a decided swap, or removes an unfinished staging folder. Doing it twice changes nothing. */
export function finishOrUndo(places: PackagePlaces): void {
  if (!existsSync(places.journal)) {
    rmSync(places.staging, { recursive: true, force: true });
    return;
  }
  if (existsSync(places.staging)) swapByRenames(places);
  clearAway(places);
}

function swapByRenames(places: PackagePlaces): void {
  if (existsSync(places.target)) renameSync(places.target, places.retired);
  renameSync(places.staging, places.target);
  syncFolder(dirname(places.target));
}

/** The journal goes last: as long as it stands, a retired package is known to be superseded. */
function clearAway(places: PackagePlaces): void {
  rmSync(places.retired, { recursive: true, force: true });
  rmSync(places.journal);
  syncFolder(dirname(places.journal));
}

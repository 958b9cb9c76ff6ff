import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Staged } from '../../diagnostics/diagnostic.js';
import { syncFolder, writeDurably } from '../durable-files.js';
import { encodeText } from '../encode-text.js';
import { isFileSystemError } from '../file-system-error.js';
import { notWritable } from '../output-findings.js';
import { stableJson } from '../stable-json.js';
import { changedBuild } from './package-findings.js';
import type { OnProgress } from './read-build.js';
import type { ApplicationPlace } from './read-history.js';
import { recordSequence, type SequenceFiled } from './record-sequence.js';
import { readyName } from './recover-sequences.js';
import { sequencePlaces, stagingFolder } from './sequence-places.js';
import type { SequenceRecord } from './sequence-record.js';
import { setAside, settleAside } from './set-aside.js';
import { writeFiles } from './write-files.js';
import type { WriteTrouble } from './write-trouble.js';

/**
 * Writes a sequence beside the earlier ones, whole or not at all: everything is staged under a hidden name and moved at
 * the end, the sequence itself last. `isRenewed`: the sequence of this number that is there makes room for it. The caller
 * holds the lock of the application folder and has seen that otherwise none of the names is taken.
 */
export async function writeSequence(
  place: ApplicationPlace,
  { isRenewed, ...input }: Omit<SequenceFiled, 'written'> & { readonly isRenewed: boolean },
  onProgress: OnProgress,
): Promise<Staged<SequenceRecord | undefined>> {
  const { sequence } = input.plan;
  const staging = stagingFolder(place.folder, sequence);
  const refuse = (trouble: WriteTrouble): Staged<undefined> => {
    rmSync(staging, { recursive: true, force: true });
    const finding = trouble.kind === 'source' ? changedBuild([trouble.path]) : notWritable(place, trouble.error);
    return { value: undefined, diagnostics: [finding] };
  };
  try {
    mkdirSync(staging);
    const written = await writeFiles(staging, input.layout.files, onProgress);
    if ('kind' in written) return refuse(written);
    const record = recordSequence({ ...input, written });
    const places = sequencePlaces(sequence);
    writeDurably(join(staging, places.record), encodeText(stableJson(record)));
    syncFolders(staging);
    if (isRenewed) setAside(place.folder, sequence);
    try {
      moveIntoPlace(place.folder, staging, [places.working, places.record, places.sequence]);
    } finally {
      settleAside(place.folder, sequence);
    }
    return { value: record, diagnostics: [] };
  } catch (error) {
    if (isFileSystemError(error)) return refuse({ kind: 'disk', error });
    throw error;
  }
}

function moveIntoPlace(application: string, staging: string, names: readonly string[]): void {
  const staged = names.filter((name) => existsSync(join(staging, name)));
  writeDurably(join(staging, readyName), encodeText(JSON.stringify(staged)));
  syncFolder(staging);
  const moved: string[] = [];
  try {
    for (const name of staged) {
      renameSync(join(staging, name), join(application, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(application, name), { recursive: true, force: true });
    throw error;
  }
  syncFolder(application);
  rmSync(staging, { recursive: true, force: true });
}

/** The names of all folders reach the disk before the sequence gets its own. */
function syncFolders(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name));
  }
  syncFolder(folder);
}

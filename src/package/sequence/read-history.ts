import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic, Language, Staged } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../diagnostics/sort.js';
import { isFileSystemError } from '../file-system-error.js';
import { mapInParallel } from '../map-in-parallel.js';
import { sha256Of } from '../plan-file.js';
import { hashFile } from './hash-file.js';
import { parseSequenceRecord } from './parse-record.js';
import type { OnProgress } from './read-build.js';
import {
  changedSequence,
  type Difference,
  draftBefore,
  missingSequence,
  noRecord,
  otherApplication,
} from './sequence-findings.js';
import { sequenceNumber, sequencePlaces } from './sequence-places.js';
import type { PackageFormat } from './sequence-plan.js';
import type { SequenceRecord } from './sequence-record.js';

/** The application folder with the earlier sequences: absolute, and as messages name it. */
export interface ApplicationPlace {
  readonly folder: string;
  readonly shown: string;
}

/** What the sequences of one application agree in. */
export interface ApplicationFacts {
  readonly product: string;
  readonly format: PackageFormat;
  readonly language: Language;
  readonly isDraft: boolean;
}

export interface History {
  readonly records: readonly SequenceRecord[];
  /** SHA-256 of the record of the last sequence: the next record names it, so that no record can be changed unnoticed. */
  readonly lastRecord?: string;
}

const width = 8;

/** The numbers of the sequences there, in order. A folder that is not there has none. */
export async function listSequences(folder: string): Promise<readonly string[]> {
  const names = await listNames(folder);
  const numbers = names.flatMap((name) => /^(\d{4})(-record\.json)?$/.exec(name)?.[1] ?? []);
  return [...new Set(numbers)].sort(compareText);
}

/** Reads the sequences of these numbers and proves that each still is what was written. */
export async function readHistory(
  place: ApplicationPlace,
  numbers: readonly string[],
  facts: ApplicationFacts,
  onProgress: OnProgress,
): Promise<Staged<History>> {
  const diagnostics: Diagnostic[] = [];
  const records: SequenceRecord[] = [];
  let lastRecord: string | undefined;
  for (const [position, number] of numbers.entries()) {
    const expected = sequenceNumber(position);
    if (number !== expected) {
      diagnostics.push(missingSequence(place.shown, expected));
      break;
    }
    const path = sequencePlaces(number).record;
    const read = await readRecord(join(place.folder, path));
    if (read === undefined || read.record.sequence !== number) {
      diagnostics.push(noRecord(`${place.shown}/${path}`));
      continue;
    }
    if (read.record.previousRecord !== lastRecord)
      diagnostics.push(
        changedSequence(sequenceNumber(position - 1), [
          `${place.shown}/${sequencePlaces(sequenceNumber(position - 1)).record}`,
        ]),
      );
    lastRecord = read.sha256;
    records.push(read.record);
    const changed = await findChanges(place, read.record, onProgress);
    if (changed.length > 0)
      diagnostics.push(
        changedSequence(
          number,
          changed.map((each) => `${place.shown}/${each}`),
        ),
      );
  }
  const [first] = records;
  if (first !== undefined) diagnostics.push(...compareApplications(place, first, facts));
  const draft = records.find(({ isDraft }) => isDraft);
  if (draft !== undefined && !facts.isDraft) diagnostics.push(draftBefore(draft.sequence));
  return { value: { records, ...(lastRecord !== undefined && { lastRecord }) }, diagnostics };
}

async function listNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isFileSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function readRecord(path: string): Promise<{ record: SequenceRecord; sha256: string } | undefined> {
  try {
    const bytes = await readFile(path);
    const record = parseSequenceRecord(bytes.toString('utf8'));
    return record && { record, sha256: sha256Of(bytes) };
  } catch (error) {
    if (isFileSystemError(error)) return undefined;
    throw error;
  }
}

/** Files of a sequence that are gone, different or new, from the application folder. */
async function findChanges(place: ApplicationPlace, record: SequenceRecord, onProgress: OnProgress): Promise<string[]> {
  const changed: string[] = [];
  const total = record.files.length;
  let done = 0;
  await mapInParallel(record.files, width, async ({ path, sha256 }) => {
    onProgress({ done, total, document: path });
    if ((await hashOf(join(place.folder, path))) !== sha256) changed.push(path);
    done += 1;
  });
  onProgress({ done: total, total, document: '' });
  const known = new Set(record.files.map(({ path }) => path));
  const { sequence, working } = sequencePlaces(record.sequence);
  for (const top of [sequence, working]) {
    const found = await listFiles(place.folder, top);
    // A signature may come beside its document after the sequence was written.
    changed.push(...found.filter((path) => !known.has(path) && !/\.(sig|p7s)$/.test(path)));
  }
  return changed.sort(compareText);
}

async function hashOf(path: string): Promise<string | undefined> {
  try {
    return (await hashFile(path)).sha256;
  } catch (error) {
    if (isFileSystemError(error)) return undefined;
    throw error;
  }
}

async function listFiles(folder: string, top: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(folder, top), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if (isFileSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

function compareApplications(place: ApplicationPlace, first: SequenceRecord, facts: ApplicationFacts): Diagnostic[] {
  const differences: readonly Difference[] = [
    { what: { ru: 'препарат', en: 'product' }, before: first.product, now: facts.product },
    { what: { ru: 'формат', en: 'format' }, before: first.format, now: facts.format },
    { what: { ru: 'язык документов', en: 'language of documents' }, before: first.language, now: facts.language },
  ];
  return differences.filter(({ before, now }) => before !== now).map((each) => otherApplication(place.shown, each));
}

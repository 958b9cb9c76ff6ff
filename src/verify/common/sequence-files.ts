import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { isJunk } from '../package-files/os-junk.js';
import type { PackagedEntry, PackageFiles } from '../package-files/package-files.js';
import type { RuleVoice } from '../rule-voice.js';
import type { SequenceFolder, VerifyRule, VerifySubject } from '../verify-rule.js';

/** One sequence as it lies on the disk. */
export interface SequenceFiles {
  readonly folder: SequenceFolder;
  /** Without what an operating system left behind; paths from the application folder. */
  readonly entries: readonly PackagedEntry[];
  readonly folders: readonly string[];
}

export function listSequence(files: PackageFiles, folder: SequenceFolder): SequenceFiles {
  const inside = `${folder.path}/`;
  const isOwn = (path: string) => path.startsWith(inside) && !isJunk(path);
  return {
    folder,
    entries: files.entries.filter(({ path }) => isOwn(path)),
    folders: files.folders.filter((path) => isOwn(`${path}/x`)),
  };
}

/** The path below the sequence folder: `m3/32-body-data/…`. */
export function insidePath({ folder }: Pick<SequenceFiles, 'folder'>, path: string): string {
  return path.slice(folder.path.length + 1);
}

/** The path of a file of the sequence, from the application folder. */
export function pathIn({ folder }: Pick<SequenceFiles, 'folder'>, inside: string): string {
  return `${folder.path}/${inside}`;
}

/** Why a rule on the history of a sequence is not run. */
export const noEarlier: Bilingual = {
  ru: 'прежних последовательностей рядом нет',
  en: 'the earlier sequences are not beside the package',
};

/** What a rule on the files of a sequence sees, whatever the layout. */
export interface FileContext {
  readonly package: VerifySubject;
  readonly sequence: SequenceFiles;
  /** The names of the folders before it, ascending. */
  readonly before: readonly string[];
}

export interface FileRule extends VerifyRule {
  check(context: FileContext, voice: RuleVoice): void | Promise<void>;
}

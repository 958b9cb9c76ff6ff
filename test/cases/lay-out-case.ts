import { cpSync, existsSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;

/** A project folder whose `content/` holds the base product with a case laid over it. */
export interface CaseFolder {
  readonly root: string;
  readonly content: string;
}

export interface LaidOut {
  /** A folder below `test/cases/`, such as `bad-input/duplicate-key`; a case made wholly by `prepare` has none. */
  readonly folder?: string;
  /** Makes what a repository cannot hold well: links, bytes that are no text, very large files, missing files. */
  readonly prepare?: (folder: CaseFolder) => void;
}

/** Copies the base product and the files of a case over it into a new temporary folder; the caller removes it. */
export function layOutCase({ folder, prepare }: LaidOut = {}): CaseFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-case-')));
  const laidOut = { root, content: join(root, 'content') };
  cpSync(join(here, 'base', 'content'), laidOut.content, { recursive: true });
  if (folder !== undefined && existsSync(join(here, folder, 'content'))) {
    cpSync(join(here, folder, 'content'), laidOut.content, { recursive: true });
  }
  prepare?.(laidOut);
  return laidOut;
}

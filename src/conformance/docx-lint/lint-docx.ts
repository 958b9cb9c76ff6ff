import type { DocumentModel } from '../../assemble/document-model.js';
import { docxChecks } from './checks/index.js';
import { type DocxFile, readDocx } from './docx-file.js';

export interface LintFinding {
  /** Name of the check, or `unreadable`. */
  readonly check: string;
  readonly message: string;
}

/** Holds a finished DOCX against every check. A package that cannot be taken apart is one finding. */
export function lintDocx(bytes: Uint8Array, model: DocumentModel): readonly LintFinding[] {
  let docx: DocxFile;
  try {
    docx = readDocx(bytes);
  } catch (error) {
    return [{ check: 'unreadable', message: error instanceof Error ? error.message : String(error) }];
  }
  return docxChecks.flatMap(({ name, check }) => check(docx, model).map((message) => ({ check: name, message })));
}

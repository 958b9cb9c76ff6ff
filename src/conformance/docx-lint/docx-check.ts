import type { DocumentModel } from '../../assemble/document-model.js';
import type { DocxFile } from './docx-file.js';

/**
 * One thing that Word repairs, asks about, loses or shows wrongly and that the Open XML SDK does not see (or not
 * everywhere). A check reads the finished package and, where it must know what was meant, the model.
 */
export interface DocxCheck {
  /** Stands before each objection: `undefined-style`. */
  readonly name: string;
  /** What the check objects to and what a reader of the file would suffer. */
  readonly finds: string;
  check(docx: DocxFile, model: DocumentModel): readonly string[];
}

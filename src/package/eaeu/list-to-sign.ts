import { csvFile, csvLine } from '../../readiness/csv-line.js';
import type { FileHashes } from '../sequence/hash-file.js';

/** A file of the sequence that a detached signature can stand beside. */
export interface FileToSign extends FileHashes {
  /** From the folder of the sequence, with `/`. */
  readonly path: string;
  /** Of the document; absent for the XML files of the sequence. */
  readonly section?: string;
  readonly title?: string;
  /** Names of the signatures handed in. */
  readonly signatures: readonly string[];
}

/** The files to sign for a spreadsheet; the last column tells which signatures are there. */
export function listToSign(files: readonly FileToSign[]): string {
  const head = csvLine([
    'Файл / File',
    'Раздел / Section',
    'Документ / Document',
    'Байт / Bytes',
    'SHA-256',
    'MD5',
    'Подпись / Signature',
  ]);
  const lines = files.map(({ path, section, title, bytes, sha256, md5, signatures }) =>
    csvLine([path, section ?? '', title ?? '', String(bytes), sha256, md5, signatures.join(' ')]),
  );
  return csvFile([head, ...lines]);
}

import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { FindingPlace } from '../../verify/finding.js';

const pageWord: Bilingual = { ru: 'стр.', en: 'page' };

/** `0001/index.xml:12:5`, or a page of a PDF. */
export function placeText({ file, line, column, page }: FindingPlace, language: Language): string {
  if (page !== undefined) return `${file}, ${pageWord[language]} ${page}`;
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

import type { RecordIndex } from '../check/record-index.js';
import type { Language } from '../diagnostics/diagnostic.js';
import { appendPointer } from '../load/pointer.js';
import type { Abbreviation } from './document-model.js';

/** A short form of the product's list and what it stands for, in the language of the document. */
export function findAbbreviation(
  short: string,
  language: Language,
  records: RecordIndex,
): Pick<Abbreviation, 'short' | 'expansion' | 'origin'> | undefined {
  for (const { file, data } of records.all('abbreviation')) {
    const position = data.entries.findIndex((entry) => entry.short === short);
    const entry = data.entries[position];
    if (entry === undefined) continue;
    const shown = language === 'ru' ? (entry.shortRu ?? entry.short) : entry.short;
    return { short: shown, expansion: entry[language], origin: { file, pointer: appendPointer('/entries', position) } };
  }
  return undefined;
}

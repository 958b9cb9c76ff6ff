import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { csvFile, csvLine } from '../../readiness/csv-line.js';
import type { DocumentCodes } from '../../sections/document-codes.js';
import type { ListedFile } from '../printed/list-dossier.js';
import { operationNames } from '../printed/sequence-words.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import type { SequencePlan } from '../sequence/sequence-plan.js';
import { stableJson } from '../stable-json.js';
import { r022Profiles } from './r022-profile.js';

type Column = readonly [name: Bilingual, read: (file: ListedFile, codes: DocumentCodes) => string];

const columns: readonly Column[] = [
  [{ ru: 'Раздел', en: 'Section' }, ({ entry }) => entry.section],
  [{ ru: 'Документ', en: 'Document (ru)' }, ({ entry }) => entry.title.ru],
  [{ ru: 'Документ (англ.)', en: 'Document (en)' }, ({ entry }) => entry.title.en],
  [{ ru: 'Язык', en: 'Language' }, ({ entry }) => entry.language],
  [{ ru: 'Код вида', en: 'Type code' }, ({ entry }) => entry.documentCode ?? ''],
  [{ ru: 'Где встречен код', en: 'Code seen' }, ({ entry }, codes) => placeOf(entry.documentCode, codes)?.ru ?? ''],
  [{ ru: 'Последовательность', en: 'Sequence' }, ({ sequence }) => sequence],
  [{ ru: 'Файл', en: 'File' }, ({ path }) => path],
  [{ ru: 'Страниц', en: 'Pages' }, ({ pages }) => (pages === undefined ? '' : String(pages))],
  [{ ru: 'Байт', en: 'Bytes' }, ({ bytes }) => String(bytes)],
  [{ ru: 'SHA-256', en: 'SHA-256' }, ({ sha256 }) => sha256],
  [{ ru: 'MD5', en: 'MD5' }, ({ md5 }) => md5],
  [{ ru: 'Операция', en: 'Operation' }, ({ entry }) => operationNames[entry.operation].ru],
  [{ ru: 'Номер документа', en: 'Document number' }, ({ id }) => id],
];

/** The whole dossier for a spreadsheet, a line for each file. */
export function inventoryCsv(files: readonly ListedFile[], codes: DocumentCodes): string {
  const head = csvLine(columns.map(([{ ru, en }]) => (ru === en ? ru : `${ru} / ${en}`)));
  return csvFile([head, ...files.map((file) => csvLine(columns.map(([, read]) => read(file, codes))))]);
}

/** The whole dossier for programs, with what the package is and how far it may be trusted. */
export function inventoryJson(
  plan: SequencePlan,
  files: readonly ListedFile[],
  codes: DocumentCodes,
  context: LayoutContext,
): string {
  const { product, format, sequence, asOf, isDraft, isSynthetic, tool } = plan;
  const { version, isVerified } = r022Profiles[context.settings.r022];
  return stableJson({
    product,
    format,
    sequence,
    asOf,
    draft: isDraft,
    synthetic: isSynthetic,
    tool,
    documentCodes: { classifier: codes.classifier, edition: codes.edition },
    r022: { version, verified: isVerified, carrier: context.settings.carrier },
    files: files.map(({ entry, ...file }) => ({
      ...file,
      section: entry.section,
      title: entry.title,
      language: entry.language,
      operation: entry.operation,
      attached: entry.isAttached,
      ...(entry.documentCode !== undefined && {
        documentCode: entry.documentCode,
        codeSeenIn: codes.find(entry.documentCode)?.seenIn ?? 'nowhere',
      }),
      ...(entry.reason !== undefined && { reason: entry.reason }),
    })),
  });
}

function placeOf(code: string | undefined, codes: DocumentCodes): Bilingual | undefined {
  const known = code === undefined ? undefined : codes.find(code);
  return known && codes.places[known.seenIn];
}

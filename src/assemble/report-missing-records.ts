import type { Bilingual, Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { AssemblyInput } from './assemble-documents.js';
import type { DocumentTemplate, TemplateSet } from './check-templates.js';
import type { MissingRecord, MissingRecords } from './missing-record.js';
import { rootNameOf, singleKinds } from './view/root-types.js';

/**
 * Records that documents print and nobody has written are gaps like any other: those a product has one of, and those
 * of which a document looked through the list in vain.
 */
export function reportMissingRecords(
  documents: readonly DocumentTemplate[],
  { records: types }: TemplateSet,
  missing: MissingRecords,
  { product, profile, records }: Pick<AssemblyInput, 'product' | 'profile' | 'records'>,
): Diagnostic[] {
  const [dossier] = records.all('dossier');
  const singles: readonly MissingRecord[] = singleKinds
    .filter((kind) => documents.some(({ names }) => names.has(rootNameOf(kind))))
    .filter((kind) => !records.records.some(({ recordType }) => recordType === kind))
    .map((kind) => ({ kind, label: types.fieldOf(kind).label }));
  const listed = [...missing].sort(([a], [b]) => compareText(a, b)).map(([, record]) => record);
  return [...singles, ...listed].map(({ kind, label }) => ({
    code: 'document/no-record',
    severity: profile === 'submission' ? 'error' : 'warning',
    message: messageOf(kind, label),
    related: [],
    hint: {
      ru: `добавьте файл с \`recordType: ${kind}\``,
      en: `add a file with \`recordType: ${kind}\``,
    },
    declared: 'absent',
    product,
    ...(dossier && { at: dossier.locate('') }),
  }));
}

function messageOf(kind: string, { ru, en }: Bilingual): Bilingual {
  return {
    ru: `документы печатают запись \`${kind}\` («${ru}»), а её нет`,
    en: `documents print the record \`${kind}\` (“${en}”), which does not exist`,
  };
}

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { AssemblyInput } from './assemble-documents.js';
import type { DocumentTemplate, TemplateSet } from './check-templates.js';
import { rootNameOf, singleKinds } from './view/root-types.js';

/** A product has one record of some kinds. Where documents print from one that nobody has written, it is a gap like any other. */
export function reportMissingRecords(
  documents: readonly DocumentTemplate[],
  { records: types }: TemplateSet,
  { product, profile, records }: Pick<AssemblyInput, 'product' | 'profile' | 'records'>,
): Diagnostic[] {
  const [dossier] = records.all('dossier');
  return singleKinds
    .filter((kind) => documents.some(({ names }) => names.has(rootNameOf(kind))))
    .filter((kind) => !records.records.some(({ recordType }) => recordType === kind))
    .map((kind) => {
      const { ru, en } = types.fieldOf(kind).label;
      return {
        code: 'document/no-record',
        severity: profile === 'submission' ? 'error' : 'warning',
        message: {
          ru: `документы печатают запись \`${kind}\` («${ru}»), а её нет`,
          en: `documents print the record \`${kind}\` (“${en}”), which does not exist`,
        },
        related: [],
        hint: {
          ru: `добавьте файл с \`recordType: ${kind}\``,
          en: `add a file with \`recordType: ${kind}\``,
        },
        declared: 'absent',
        product,
        ...(dossier && { at: dossier.locate('') }),
      };
    });
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { documentCodesFile, readDocumentCodes } from '../../../src/sections/document-codes.js';
import { readSectionMap, sectionMapFile } from '../../../src/sections/section-map.js';
import { eaeuRules } from '../../../src/verify/eaeu/eaeu-rules.js';
import { pdfRules } from '../../../src/verify/pdf/pdf-rules.js';
import type { RuleSet } from '../../../src/verify/verify-rule.js';
import type { Files } from '../judge-folder.js';
import { draftPdf, writePdf } from '../pdf/make-pdf.js';

/** One entry of an inventory; what is undefined is left out of the file. */
export interface EntryDraft {
  indicator: string | undefined;
  id: string | undefined;
  name: string | undefined;
  code: string | undefined;
  codeName: string | undefined;
  created: string | undefined;
  valid: string | undefined;
  /** Kind and text, the kind written as `name:CHECKSUMM` or `code:05`. */
  attributes: [kind: string, text: string][];
  /** In base64. */
  embedded: string | undefined;
  sequence: string | undefined;
  operation: string | undefined;
}

export interface SequenceDraft {
  folder: string;
  inventoryName: string;
  namespace: string;
  documentCode: string;
  id: string;
  dateTime: string;
  entries: EntryDraft[];
  /** By the path from the sequence; one of the name of the inventory is written in its place. */
  files: Record<string, Uint8Array>;
}

/** A document of a draft: its path with `/`, its code and what it holds. */
export interface DocumentDraft {
  readonly path: string;
  readonly code: string;
  readonly bytes: Uint8Array;
  readonly operation?: 'new' | 'replace' | 'delete';
}

export const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

/** A number that is the same wherever the path is. */
export function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

export function draftSequence(folder: string, documents: readonly DocumentDraft[]): SequenceDraft {
  return {
    folder,
    inventoryName: 'r022-inventory.xml',
    namespace: 'urn:EEC:R:DrugRegistrationDocDossierContentDetails:v1.0.0',
    documentCode: 'R.022',
    id: idOf(folder),
    dateTime: '2026-10-01T00:00:00',
    entries: documents.map((document) => draftEntry(folder, document)),
    files: Object.fromEntries(
      documents.flatMap(({ path, bytes, operation }) => (operation === 'delete' ? [] : [[path, bytes] as const])),
    ),
  };
}

function draftEntry(folder: string, { path, code, bytes, operation = 'new' }: DocumentDraft): EntryDraft {
  return {
    indicator: '1',
    id: idOf(path),
    name: path.slice(path.lastIndexOf('/') + 1),
    code,
    codeName: code === '99999' ? 'Иной документ' : undefined,
    created: '2026-09-30',
    valid: undefined,
    attributes:
      operation === 'delete'
        ? []
        : [
            ['name:CHECKSUMM', md5(bytes)],
            ['name:CHECK_ALG', 'MD5'],
            ['code:05', path.replaceAll('/', '\\')],
          ],
    embedded: undefined,
    sequence: folder,
    operation,
  };
}

/** The files of the sequences as they lie in the application folder. */
export function writePackage(sequences: readonly SequenceDraft[]): Files {
  return Object.fromEntries(
    sequences.flatMap((sequence) => [
      [`${sequence.folder}/${sequence.inventoryName}`, writeInventory(sequence)] as const,
      ...Object.entries(sequence.files).map(([path, bytes]) => [`${sequence.folder}/${path}`, bytes] as const),
    ]),
  );
}

export function writeInventory({ namespace, documentCode, id, dateTime, entries }: SequenceDraft): string {
  const is11 = namespace.endsWith('v1.1.0');
  const [base, health] = is11 ? ['v0.4.11', 'v1.0.17'] : ['v0.4.6', 'v1.0.3'];
  return `<?xml version="1.0" encoding="UTF-8"?>
<doc:DrugRegistrationDocDossierContentDetails xmlns:doc="${namespace}" xmlns:csdo="urn:EEC:M:SimpleDataObjects:${base}"
  xmlns:hcsdo="urn:EEC:M:HC:SimpleDataObjects:${health}" xmlns:hccdo="urn:EEC:M:HC:ComplexDataObjects:${health}">
<csdo:EDocCode>${documentCode}</csdo:EDocCode>
<csdo:EDocId>${id}</csdo:EDocId>
<csdo:EDocDateTime>${dateTime}</csdo:EDocDateTime>
<csdo:UnifiedCountryCode codeListId="P.CLS.019">RU</csdo:UnifiedCountryCode>
${entries.map(writeEntry).join('\n')}
</doc:DrugRegistrationDocDossierContentDetails>
`;
}

function writeEntry(entry: EntryDraft): string {
  const line = (name: string, text: string | undefined) =>
    text === undefined ? [] : [`  <${name}>${text}</${name.split(' ')[0]}>`];
  return [
    '<hccdo:RegistrationDossierDocDetails>',
    ...line('hcsdo:RegistrationFileIndicator', entry.indicator),
    ...line('csdo:DocId', entry.id),
    ...line('csdo:DocName', entry.name),
    ...line('hcsdo:DrugRegistrationDocCode', entry.code),
    ...line('hcsdo:DrugRegistrationDocName', entry.codeName),
    ...line('csdo:DocCreationDate', entry.created),
    ...line('csdo:DocValidityDate', entry.valid),
    ...entry.attributes.flatMap(([kind, text]) => {
      const [form, value = ''] = kind.split(':');
      const attribute = form === 'name' ? 'AttributeKindName' : 'DrugAttributeKindEnumCode';
      return line(`hcsdo:DrugAttributeEnumText ${attribute}="${value}"`, text);
    }),
    ...line('hcsdo:DocCopyBinaryText mediaTypeCode="*.pdf"', entry.embedded),
    ...line('hcsdo:SubmissionSequence', entry.sequence),
    ...line('hcsdo:OperationAtribute', entry.operation),
    '</hccdo:RegistrationDossierDocDetails>',
  ].join('\n');
}

/** A Word file of some paragraphs. */
export function makeDocx(paragraphs: readonly string[]): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`),
  });
}

/** A PDF of one page whose only words are these. */
export function makePdf(words: string): Uint8Array {
  return writePdf(draftPdf(1, words));
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const codes = readDocumentCodes(read(documentCodesFile));
export const official = { codes, sections: readSectionMap(read(sectionMapFile), codes) };

const eaeu = eaeuRules(official);

/** The rules on inventories and folders, which judge embedded PDF files too; other PDF files are not looked into. */
export const withoutPdfFiles: RuleSet = { rules: [...eaeu.rules, ...pdfRules.rules], run: eaeu.run };

/** The rules on inventories and folders together with those on PDF files. */
export const bothSets: RuleSet = {
  rules: withoutPdfFiles.rules,
  async run(subject, report, onProgress) {
    await eaeu.run(subject, report, onProgress);
    await pdfRules.run(subject, report, onProgress);
  },
};

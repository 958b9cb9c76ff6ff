import { createHash } from 'node:crypto';
import type { Bilingual, Diagnostic, Language, Profile, Staged } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { attachedFiles } from '../load/attached-files.js';
import type { Notebook } from '../load/kept-notes.js';
import { explainTrouble } from '../load/unread-file.js';
import type { DossierRecord } from '../records/record.js';
import { sectionFolder } from '../sections/section-folder.js';
import type { SectionMap } from '../sections/section-map.js';
import type { SubmissionProfile } from '../sections/submission-profile.js';
import type { World, WorldFile } from '../world.js';
import type { Attachment } from './attachment.js';
import { type AttachmentFinding, toDiagnostic } from './attachment-finding.js';
import { attachmentRules, type Objection } from './attachment-rules.js';
import { judgeName } from './judge-name.js';
import type { PdfFacts, PdfTrouble } from './pdf-facts.js';

export interface AttachmentInput {
  readonly product: string;
  readonly profile: Profile;
  readonly records: readonly DossierRecord<'attachment'>[];
  readonly sections: SectionMap;
  readonly limits: SubmissionProfile;
  /** The tree of the dossier the files go to. */
  readonly language: Language;
  /** What earlier runs read in the files, by their SHA-256. */
  readonly facts: Notebook<PdfFacts>;
}

/** Reads and judges the files of one product that have a record. Files that cannot be read are missing from the value. */
export async function readAttachments(world: World, input: AttachmentInput): Promise<Staged<readonly Attachment[]>> {
  const files = attachedFiles(world, input.product);
  const value: Attachment[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const record of input.records) {
    const file = fileOf(record, files);
    const read =
      file === undefined ? reject(record, noFile, {}, input) : await readAttachment(world, record, file, input);
    value.push(...read.value);
    diagnostics.push(...read.diagnostics);
  }
  const unique = refuseSamePlace(value, input);
  const described = new Set(input.records.map((record) => fileOf(record, files)));
  for (const file of files.filter((listed) => !described.has(listed))) diagnostics.push(withoutRecord(file, input));
  return { value: unique.value, diagnostics: [...diagnostics, ...unique.diagnostics] };
}

/** Of several files for one place of the dossier the first stays. */
function refuseSamePlace(
  attachments: readonly Attachment[],
  { profile, product }: AttachmentInput,
): Staged<readonly Attachment[]> {
  const taken = new Map<string, Attachment>();
  const diagnostics: Diagnostic[] = [];
  const value = attachments.map((attachment) => {
    const first = taken.get(attachment.path);
    if (first === undefined) {
      taken.set(attachment.path, attachment);
      return attachment;
    }
    const { record, name } = attachment;
    const message = sentence(samePlace, { name, path: attachment.path });
    const hint = { ru: 'дайте одному из файлов другое имя', en: 'give one of the files another name' };
    const at = record.locate('/file');
    diagnostics.push(toDiagnostic({ code: 'attachment/same-place', message, hint, at, product }, profile));
    return { ...attachment, isRefused: true };
  });
  return { value, diagnostics };
}

const samePlace = {
  ru: 'место `{path}` файла `{name}` в досье уже занято',
  en: 'the place `{path}` of the file `{name}` in the dossier is taken already',
};

function fileOf({ file, data }: DossierRecord<'attachment'>, files: readonly WorldFile[]): WorldFile | undefined {
  const wanted = `${file.slice(0, file.lastIndexOf('/') + 1)}${data.file}`;
  return files.find((listed) => listed.file === wanted);
}

async function readAttachment(
  world: World,
  record: DossierRecord<'attachment'>,
  file: WorldFile,
  input: AttachmentInput,
): Promise<Staged<readonly Attachment[]>> {
  const { limits, sections, language, product } = input;
  const { section, file: name, sha256: entered } = record.data;
  const content = world.read(file, limits.fileBytes.value);
  if ('trouble' in content) {
    if (content.trouble !== 'too-large')
      return { value: [], diagnostics: [explainTrouble(file, content.trouble, product)] };
    return reject(record, tooLarge, { name, most: Math.floor(limits.fileBytes.value / bytesOfMegabyte) }, input);
  }
  // A section the dossier does not have is reported by the rule on codes; the file has no place then.
  if (sections.get(section) === undefined) return { value: [], diagnostics: [] };

  const { bytes } = content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = `${language}/${sectionFolder(sections, section)}/${name}`;
  const facts = input.facts.recall(sha256) ?? (await readFacts(bytes));
  if (typeof facts !== 'string') input.facts.note(sha256, facts);
  const judged = judgeContent(facts, name, section, limits);
  const objections = [
    ...judgeName(name, path, limits),
    ...(entered === undefined || entered === sha256 ? [] : [changedFile(name)]),
    ...judged.objections,
  ];
  const attachment: Attachment = {
    record,
    file,
    name,
    path,
    bytes: bytes.length,
    sha256,
    isRefused: objections.length > 0,
    ...(judged.pages !== undefined && { pages: judged.pages }),
  };
  const at = record.locate('/file');
  const findings = objections.map((objection) => toDiagnostic({ ...objection, at, product }, input.profile));
  return { value: [attachment], diagnostics: findings };
}

async function readFacts(bytes: Uint8Array): Promise<PdfFacts | PdfTrouble> {
  // Loaded here because most commands meet no file to read.
  const { readPdf } = await import('./read-pdf.js');
  return readPdf(bytes);
}

function judgeContent(
  facts: PdfFacts | PdfTrouble,
  name: string,
  section: string,
  limits: SubmissionProfile,
): { readonly objections: readonly Objection[]; readonly pages?: number } {
  if (facts === 'encrypted') return { objections: limits.encryption.value ? [] : [encrypted(name)] };
  if (facts === 'not-a-pdf') return { objections: [notPdf(name)] };
  const file = { ...facts, name, section };
  return { objections: attachmentRules.flatMap((rule) => rule(file, limits)), pages: facts.pages.length };
}

function encrypted(name: string): Objection {
  const message = { ru: 'файл `{name}` зашифрован', en: 'file `{name}` is encrypted' };
  const hint = { ru: 'снимите защиту и сохраните файл заново', en: 'remove the protection and save the file again' };
  return { code: 'attachment/encrypted', message: sentence(message, { name }), hint };
}

function notPdf(name: string): Objection {
  const message = { ru: 'файл `{name}` не открывается как PDF', en: 'file `{name}` does not open as PDF' };
  const hint = { ru: 'сохраните документ заново в PDF', en: 'save the document as PDF again' };
  return { code: 'attachment/not-a-pdf', message: sentence(message, { name }), hint };
}

function changedFile(name: string): Objection {
  const message = {
    ru: 'содержимое файла `{name}` не то, что при внесении записи',
    en: 'the content of file `{name}` is not what it was when the record was entered',
  };
  const hint = {
    ru: 'сверьте файл с подлинником и обновите sha256',
    en: 'compare the file with the original and update sha256',
  };
  return { code: 'attachment/changed', message: sentence(message, { name }), hint };
}

const bytesOfMegabyte = 1024 * 1024;

interface Rejection extends Pick<AttachmentFinding, 'code' | 'hint'> {
  readonly message: Bilingual;
}

const noFile: Rejection = {
  code: 'attachment/no-file',
  message: { ru: 'файла `{name}` рядом с записью нет', en: 'there is no file `{name}` beside the record' },
  hint: {
    ru: 'положите файл в ту же папку или исправьте имя',
    en: 'put the file in the same folder, or correct the name',
  },
};

const tooLarge: Rejection = {
  code: 'attachment/too-large',
  message: {
    ru: 'файл `{name}` больше {most} МБ и не прочитан',
    en: 'file `{name}` is larger than {most} MB and was not read',
  },
  hint: {
    ru: 'уменьшите разрешение скана или разделите документ на части',
    en: 'lower the resolution of the scan or split the document',
  },
};

function reject(
  record: DossierRecord<'attachment'>,
  { code, message, hint }: Rejection,
  args: Readonly<Record<string, string | number>>,
  { profile, product }: AttachmentInput,
): Staged<readonly Attachment[]> {
  const text = sentence(message, { name: record.data.file, ...args });
  const finding = toDiagnostic({ code, message: text, hint, at: record.locate('/file'), product }, profile);
  return { value: [], diagnostics: [finding] };
}

function withoutRecord({ file }: WorldFile, { profile, product }: AttachmentInput): Diagnostic {
  const start = { line: 1, column: 1 };
  const finding: AttachmentFinding = {
    code: 'attachment/no-record',
    message: {
      ru: 'файл не описан ни одной записью и в досье не попадет',
      en: 'no record describes the file, and it does not enter the dossier',
    },
    hint: {
      ru: 'добавьте рядом запись с recordType: attachment',
      en: 'add a record with recordType: attachment beside it',
    },
    at: { file, pointer: '', range: { start, end: start } },
    product,
  };
  return toDiagnostic(finding, profile);
}

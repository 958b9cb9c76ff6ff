import type { AttachedFile } from '../attachments/document-slot.js';
import type { RecordIndex } from '../check/record-index.js';
import type { Diagnostic, Language, Profile, Staged } from '../diagnostics/diagnostic.js';
import { atOnce } from '../steps/at-once.js';
import { assembleDocument, type DocumentInput } from './assemble-document.js';
import type { DocumentTemplate, TemplateSet } from './check-templates.js';
import type { ChecklistText } from './checklist-text.js';
import type { DocumentInstance } from './document-instance.js';
import type { DocumentModel } from './document-model.js';
import { findAbbreviation } from './find-abbreviation.js';
import type { AssembledDocument, DocumentMemory } from './kept/document-memory.js';
import { isWorkingDocument } from './match-expected.js';
import type { MissingRecords } from './missing-record.js';
import { collectWordings } from './official-wording.js';
import { reportMissingRecords } from './report-missing-records.js';
import { reportUnconfirmed } from './report-unconfirmed.js';
import type { SequenceText } from './sequence-text.js';
import { templateError } from './template/template-error.js';
import type { UnconfirmedWordings } from './title-printer.js';
import { withoutEchoes } from './without-echoes.js';

/** The records of one product, and how its documents are templates.documents. */
export interface AssemblyInput {
  readonly product: string;
  readonly records: RecordIndex;
  readonly profile: Profile;
  /** ISO date the dossier is stated at. */
  readonly asOf: string;
  readonly languages: readonly Language[];
  /** The files handed in, for the table of contents. */
  readonly attached: readonly AttachedFile[];
  /** What working documents print. */
  readonly checklist?: ChecklistText;
  /** What documents about a sequence print. */
  readonly sequence?: SequenceText;
}

/** Documents of earlier runs, and how to tell whether one is as it would be made now. */
export interface RememberedDocuments {
  readonly memory: DocumentMemory;
  /** Hash of what a document follows from besides the data of records. */
  settingOf(instance: DocumentInstance): string;
}

/**
 * Makes the documents of one product, in the order of the instances, languages in the order given. A template that
 * failed its check makes no document. Titles that nobody has compared with the act are declared findings. A step is a
 * document, handed out as soon as it is made.
 */
export function* assembleDocuments(
  instances: readonly DocumentInstance[],
  templates: TemplateSet,
  input: AssemblyInput,
  remembered?: RememberedDocuments,
): Generator<DocumentModel, Staged<readonly DocumentModel[]>> {
  const unconfirmed: UnconfirmedWordings = new Map();
  const missing: MissingRecords = new Map();
  const wordings = collectWordings(templates, input.records);
  const used = [...new Set(instances.map(({ template }) => template))];
  const unknown = new Map(used.map((template) => [template, unknownAbbreviations(template, input)]));
  const diagnostics: Diagnostic[] = [...unknown.values()].flat();
  const documents: DocumentModel[] = [];
  for (const instance of instances) {
    if (unknown.get(instance.template)?.length !== 0) continue;
    for (const language of input.languages) {
      const assemble = (from: DocumentInstance, records: RecordIndex) =>
        assembleAlone(from, templates, { ...input, records, instances, language, wordings });
      const assembled =
        remembered === undefined
          ? assemble(instance, input.records)
          : recallDocument(instance, language, remembered, assemble);
      documents.push(assembled.model);
      diagnostics.push(...assembled.diagnostics);
      for (const [name, wording] of assembled.unconfirmed) unconfirmed.set(name, wording);
      for (const [name, record] of assembled.missing) missing.set(name, record);
      yield assembled.model;
    }
  }
  diagnostics.push(...reportUnconfirmed(unconfirmed, input), ...reportMissingRecords(used, templates, missing, input));
  return { value: documents, diagnostics: withoutEchoes(diagnostics) };
}

/** One document, with what it found noted for itself. */
function assembleAlone(
  instance: DocumentInstance,
  templates: TemplateSet,
  input: Omit<DocumentInput, 'unconfirmed' | 'missing'>,
): AssembledDocument {
  const unconfirmed: UnconfirmedWordings = new Map();
  const missing: MissingRecords = new Map();
  const { value: model, diagnostics } = assembleDocument(instance, templates, { ...input, unconfirmed, missing });
  return { model, diagnostics, unconfirmed: [...unconfirmed], missing: [...missing] };
}

function recallDocument(
  instance: DocumentInstance,
  language: Language,
  { memory, settingOf }: RememberedDocuments,
  assemble: (instance: DocumentInstance, records: RecordIndex) => AssembledDocument,
): AssembledDocument {
  return memory.documentOf(`${language} ${instance.id}`, settingOf(instance), () =>
    assemble(aboutRecordsOf(memory.records, instance), memory.records),
  );
}

/** The same document, whose own record is the one of the index. */
function aboutRecordsOf(records: RecordIndex, instance: DocumentInstance): DocumentInstance {
  const { planned } = instance;
  const record = planned?.item?.record && records.inFile(planned.item.record.file);
  if (planned?.item === undefined || record === undefined) return instance;
  return { ...instance, planned: { ...planned, item: { ...planned.item, record } } };
}

/** Makes the documents about the dossier, once all others are made. */
export function assembleWorkingDocuments(
  templates: TemplateSet,
  checklist: ChecklistText,
  input: AssemblyInput,
): Staged<readonly DocumentModel[]> {
  const working = templates.documents.filter(({ front }) => isWorkingDocument(front));
  const instances = working.map((template) => ({ template, id: template.front.id, section: '' }));
  return atOnce(assembleDocuments(instances, templates, { ...input, checklist }));
}

/** Makes the documents about one sequence of a submission. */
export function assembleSequenceDocuments(
  templates: TemplateSet,
  sequence: SequenceText,
  input: AssemblyInput,
): Staged<readonly DocumentModel[]> {
  const about = templates.documents.filter(({ front }) => front.about === 'sequence');
  const instances = about.map((template) => ({ template, id: template.front.id, section: '' }));
  return atOnce(assembleDocuments(instances, templates, { ...input, sequence }));
}

/** Each product has a list of abbreviations of its own, so this is asked for each product. */
function unknownAbbreviations(template: DocumentTemplate, { product, records }: AssemblyInput): Diagnostic[] {
  return template.abbreviations
    .filter(({ short }) => findAbbreviation(short, 'en', records) === undefined)
    .map(({ short, file, range }) => {
      const message = {
        ru: `сокращения \`${short}\` нет в списке сокращений препарата \`${product}\``,
        en: `the list of abbreviations of \`${product}\` has no \`${short}\``,
      };
      const hint = { ru: 'добавьте его в запись abbreviation', en: 'add it to the abbreviation record' };
      return { ...templateError('template/unknown-name', file, range, message, hint), product };
    });
}

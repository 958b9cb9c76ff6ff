import type { DocumentModel } from '../assemble/document-model.js';
import type { Attachment } from '../attachments/attachment.js';
import type { Language } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { Checklist } from '../readiness/checklist.js';
import type { RenderedFile } from '../render/rendered-file.js';
import { sectionFolder } from '../sections/section-folder.js';
import type { SectionMap } from '../sections/section-map.js';
import type { Sources } from './collect-sources.js';
import { encodeText } from './encode-text.js';
import type { BuildFacts, SourceHash } from './manifest.js';
import { narrowChecklist } from './narrow-checklist.js';
import type { PackagePlan, PlannedFile } from './package-plan.js';
import { planFile } from './plan-file.js';
import { readSourceFiles } from './source-files.js';
import { stableJson } from './stable-json.js';

export interface RenderedDocument {
  readonly document: DocumentModel;
  /** The model as `stableJson` writes it. */
  readonly json: Uint8Array;
  /** The one of several substances or indications whose folder the document belongs in. */
  readonly group?: string;
  readonly files: readonly RenderedFile[];
}

/** An accepted attachment with its content. */
export interface PackedAttachment {
  readonly attachment: Attachment;
  readonly language: Language;
  readonly bytes: Uint8Array;
}

/** What the places and facts of files follow from besides the files. */
export interface PlanSetting {
  readonly sections: SectionMap;
  /** The template of a document and its parts, as files. */
  readonly templatesOf: (documentId: string) => readonly string[];
  readonly hash: Sources['hash'];
}

export interface PackageInput {
  readonly build: BuildFacts;
  readonly only?: readonly string[];
  readonly checklist: Checklist;
  /** Of documents and attachments, in any order. */
  readonly files: readonly PlannedFile[];
}

/** What the package will hold. Pure: the plan is written by `writePackage`. */
export function planPackage({ build, only, checklist, files }: PackageInput): PackagePlan {
  return {
    build,
    ...(only !== undefined && { only }),
    files: [...files].sort((a, b) => compareText(a.facts.path, b.facts.path)),
    checklist: only === undefined ? checklist : narrowChecklist(checklist, only),
  };
}

/** Gives the files of a document and its model their places and facts, whatever else the package will hold. */
export function planDocument(
  { document, json, group, files }: RenderedDocument,
  { sections, templatesOf, hash }: PlanSetting,
): readonly PlannedFile[] {
  const { id, section, language, documentCode } = document;
  const folder = section === '' ? language : `${language}/${sectionFolder(sections, section, group)}`;
  const read = new Set([...readSourceFiles(document), ...templatesOf(id)]);
  const sources = [...read].sort(compareText).map(hash);
  const place = section === '' ? {} : { section };
  const shared = { document: id, ...place, language, ...(documentCode !== undefined && { documentCode }), sources };
  const places = files.find((file) => file.places !== undefined)?.places;
  return [
    ...files.map(({ format, bytes, pages }) =>
      planFile({ ...shared, path: `${folder}/${id}.${format}`, format, ...(pages !== undefined && { pages }) }, bytes),
    ),
    planFile({ ...shared, path: `model/${language}/${id}.json`, format: 'json' }, json),
    ...(places === undefined
      ? []
      : [
          planFile(
            { ...shared, path: `model/${language}/${id}.pages.json`, format: 'pages' },
            encodeText(stableJson(places)),
          ),
        ]),
  ];
}

/** The same for an attachment. */
export function planAttachment(
  { attachment, language, bytes }: PackedAttachment,
  { hash }: Pick<PlanSetting, 'hash'>,
): PlannedFile {
  const { record, file, path, sha256, pages } = attachment;
  const { section, code } = record.data;
  const sources: SourceHash[] = [{ file: file.file, sha256 }, hash(record.file)];
  return planFile(
    {
      path,
      document: record.id,
      section,
      language,
      format: 'pdf',
      documentCode: code,
      isAttached: true,
      ...(pages !== undefined && { pages }),
      sources: sources.sort((a, b) => compareText(a.file, b.file)),
    },
    bytes,
  );
}

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

export interface PackageInput {
  readonly build: BuildFacts;
  readonly only?: readonly string[];
  readonly sections: SectionMap;
  readonly checklist: Checklist;
  readonly rendered: readonly RenderedDocument[];
  readonly attachments: readonly PackedAttachment[];
  /** The template of a document and its parts, as files. */
  readonly templatesOf: (documentId: string) => readonly string[];
  readonly hash: Sources['hash'];
}

/** Gives every rendered file, model and attachment its place and facts. Pure: the plan is written by `writePackage`. */
export function planPackage(input: PackageInput): PackagePlan {
  const { build, only, checklist } = input;
  const files = [
    ...input.rendered.flatMap((rendered) => planDocument(rendered, input)),
    ...input.attachments.map((attachment) => planAttachment(attachment, input)),
  ];
  return {
    build,
    ...(only !== undefined && { only }),
    files: files.sort((a, b) => compareText(a.facts.path, b.facts.path)),
    checklist: only === undefined ? checklist : narrowChecklist(checklist, only),
  };
}

function planDocument({ document, json, group, files }: RenderedDocument, input: PackageInput): PlannedFile[] {
  const { id, section, language, documentCode } = document;
  const folder = section === '' ? language : `${language}/${sectionFolder(input.sections, section, group)}`;
  const sources = hashSources([...readSourceFiles(document), ...input.templatesOf(id)], input);
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

function planAttachment({ attachment, language, bytes }: PackedAttachment, { hash }: PackageInput): PlannedFile {
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

function hashSources(files: readonly string[], input: PackageInput): SourceHash[] {
  return [...new Set(files)].sort(compareText).map(input.hash);
}

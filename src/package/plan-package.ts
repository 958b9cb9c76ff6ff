import type { DocumentModel } from '../assemble/document-model.js';
import { compareText } from '../diagnostics/sort.js';
import type { RenderedFile } from '../render/rendered-file.js';
import { sectionFolder } from '../sections/section-folder.js';
import { type ChecklistDocument, makeChecklist, type SectionFacts } from './checklist.js';
import type { Sources } from './collect-sources.js';
import { type DocumentFacts, readDocumentFacts } from './document-facts.js';
import type { BuildFacts, SourceHash } from './manifest.js';
import type { PackagePlan, PlannedFile } from './package-plan.js';
import { planFile } from './plan-file.js';
import { stableJson } from './stable-json.js';

export interface RenderedDocument {
  readonly document: DocumentModel;
  readonly files: readonly RenderedFile[];
}

export interface PackageInput {
  readonly build: BuildFacts;
  readonly only?: readonly string[];
  readonly facts: SectionFacts;
  readonly rendered: readonly RenderedDocument[];
  /** The template of a document and its parts, as files. */
  readonly templatesOf: (documentId: string) => readonly string[];
  readonly hash: Sources['hash'];
}

/** Gives every rendered file and model its place and facts. Pure: the plan is written by `writePackage`. */
export function planPackage(input: PackageInput): PackagePlan {
  const documents = new Map<string, ChecklistDocument[]>();
  const files: PlannedFile[] = [];
  for (const rendered of input.rendered) {
    const { id, section, language } = rendered.document;
    const facts = readDocumentFacts(rendered.document);
    documents.set(section, [...(documents.get(section) ?? []), { document: id, language, gaps: facts.gaps }]);
    files.push(...planDocument(rendered, facts, input));
  }
  return {
    build: input.build,
    ...(input.only !== undefined && { only: input.only }),
    files: files.sort((a, b) => compareText(a.facts.path, b.facts.path)),
    checklist: makeChecklist(documents, input.facts),
  };
}

function planDocument({ document, files }: RenderedDocument, facts: DocumentFacts, input: PackageInput): PlannedFile[] {
  const { id, section, language, documentCode } = document;
  const folder = `${language}/${sectionFolder(input.facts.sections, section)}`;
  const sources = hashSources([...facts.files, ...input.templatesOf(id)], input);
  const shared = { document: id, section, language, ...(documentCode !== undefined && { documentCode }), sources };
  const model = new TextEncoder().encode(stableJson(document));
  return [
    ...files.map(({ format, bytes, pages }) =>
      planFile({ ...shared, path: `${folder}/${id}.${format}`, format, ...(pages !== undefined && { pages }) }, bytes),
    ),
    planFile({ ...shared, path: `model/${language}/${id}.json`, format: 'json' }, model),
  ];
}

function hashSources(files: readonly string[], input: PackageInput): SourceHash[] {
  return [...new Set(files)].sort(compareText).map(input.hash);
}

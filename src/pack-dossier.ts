import type { TemplateSet } from './assemble/check-templates.js';
import type { DocumentModel } from './assemble/document-model.js';
import type { Attachment } from './attachments/attachment.js';
import type { Packing } from './build-options.js';
import type { Staged } from './diagnostics/diagnostic.js';
import type { ReadBack } from './inspect/build-rules.js';
import { type CheckedDossier, locateOrigin, locateTemplate } from './make-documents.js';
import type { Sources } from './package/collect-sources.js';
import type { PackagePlan } from './package/package-plan.js';
import { sha256Of } from './package/plan-file.js';
import { planAttachment, planDocument, planPackage } from './package/plan-package.js';
import type { DrawnDocument } from './render/draw-documents.js';
import type { ReportSubject } from './report/html/report-subject.js';
import { isWithin } from './sections/is-within.js';
import type { World } from './world.js';

export interface PackOptions extends Packing {
  readonly world: World;
  /** Sections to render; absent: all. */
  readonly only: readonly string[] | undefined;
  readonly templates: TemplateSet;
  readonly sources: Sources;
  /** What the page tells of the product. */
  readonly subject: () => ReportSubject;
}

/** What came of rendering: no plan where something cannot be printed. */
export interface PackedDossier {
  readonly plan?: PackagePlan;
  readonly readBack: ReadBack;
}

/**
 * Renders the documents of one sound product and plans its package. Each document goes to the disk and into the page as soon
 * as it is drawn. No plan if something cannot be printed.
 */
export async function packDossier(
  { checks, instances, documents, bytes, attachments, checklist }: CheckedDossier,
  { world, only, tool, onProgress, drawing: limits, ahead, drawings, begin, subject, templates, sources }: PackOptions,
): Promise<Staged<PackedDossier>> {
  const { product, profile, dossier, asOf } = checks;
  if (dossier === undefined || asOf === undefined) throw new Error(`product ${product} has no dossier`);

  // Loaded here because a run that only checks never needs pdfmake and docx.
  const { drawDocuments } = await import('./render/draw-documents.js');
  const isWanted = (section: string) => isAsked(section, only);
  const toDraw = documents
    .filter(({ section }) => isWanted(section))
    .map((model) => ({ model, json: bytes.of(model) }));
  const drawing = drawDocuments(toDraw, {
    limits,
    ahead,
    kept: drawings,
    locate: (origin) => locateOrigin(origin, checks),
  });
  const setting = {
    sections: templates.sections,
    templatesOf: (id: string) => sources.templateParts(locateTemplate(id, instances, templates).file),
    hash: sources.hash,
  };
  const [language = 'ru'] = dossier.data.languages;
  const files = attachments
    .filter(({ record }) => isWanted(record.data.section))
    .map((attachment) => planAttachment({ attachment, language, bytes: readAgain(attachment, world) }, setting));
  const making = begin(product);
  for (const file of files) making.addAttachment(file);
  if (only === undefined) await making.beginPage(subject(), files);

  const drawn = new Map<DocumentModel, DrawnDocument>();
  onProgress({ done: 0, total: toDraw.length, document: product });
  for await (const each of drawing) {
    const { model, json } = each.document;
    drawn.set(model, each);
    onProgress({ done: drawn.size, total: toDraw.length, document: `${product} ${model.language} ${model.id}` });
    const group = instances.find(({ id }) => id === model.id)?.planned?.group?.key;
    const rendered = { document: model, json, files: each.value, ...(group !== undefined && { group }) };
    const own = planDocument(rendered, setting);
    making.addDocument(rendered, own);
    files.push(...own);
  }
  const results = toDraw.flatMap(({ model }) => drawn.get(model) ?? []);
  const diagnostics = results.flatMap((each) => each.diagnostics);
  const readBack = {
    documents: results.filter(({ value }) => value.length > 0).length,
    differences: diagnostics.filter(({ code }) => code === 'internal/wrong-document').length,
  };
  if (diagnostics.length > 0) return { value: { readBack }, diagnostics };
  const plan = planPackage({
    build: {
      product,
      profile,
      asOf: asOf.value,
      synthetic: dossier.data.synthetic,
      tool,
      records: sources.records(product),
    },
    ...(only !== undefined && { only }),
    checklist,
    files,
  });
  return { value: { plan, readBack }, diagnostics };
}

/** Whether the documents of a section are rendered. */
export function isAsked(section: string, only: readonly string[] | undefined): boolean {
  return only === undefined || isWithin(section, only);
}

/** The file that was judged. Files are large and many: between the two readings none is held. */
function readAgain({ file, bytes, sha256 }: Attachment, world: World): Uint8Array {
  const content = world.read(file, bytes);
  if ('trouble' in content || sha256Of(content.bytes) !== sha256)
    throw new Error(`${file.file} changed during the build`);
  return content.bytes;
}

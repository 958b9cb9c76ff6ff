import type { TemplateSet } from './assemble/check-templates.js';
import type { Attachment } from './attachments/attachment.js';
import type { Packing } from './build-options.js';
import type { Staged } from './diagnostics/diagnostic.js';
import type { ReadBack } from './inspect/build-rules.js';
import { type CheckedDossier, locateOrigin, locateTemplate } from './make-documents.js';
import type { Sources } from './package/collect-sources.js';
import type { PackagePlan } from './package/package-plan.js';
import { sha256Of } from './package/plan-file.js';
import { planPackage, type RenderedDocument } from './package/plan-package.js';
import { isWithin } from './sections/is-within.js';
import type { World } from './world.js';

export interface PackOptions extends Packing {
  readonly world: World;
  /** Sections to render; absent: all. */
  readonly only: readonly string[] | undefined;
  readonly templates: TemplateSet;
  readonly sources: Sources;
}

/** What came of rendering: no plan where something cannot be printed. */
export interface PackedDossier {
  readonly plan?: PackagePlan;
  readonly readBack: ReadBack;
}

/** Renders the documents of one sound product and plans its package. No plan if something cannot be printed. */
export async function packDossier(
  { checks, instances, documents, bytes, attachments, checklist }: CheckedDossier,
  { world, only, tool, onProgress, drawing, ahead, drawings, templates, sources }: PackOptions,
): Promise<Staged<PackedDossier>> {
  const { product, profile, dossier, asOf } = checks;
  if (dossier === undefined || asOf === undefined) throw new Error(`product ${product} has no dossier`);

  // Loaded here because a run that only checks never needs pdfmake and docx.
  const { drawDocuments } = await import('./render/draw-documents.js');
  const isWanted = (section: string) => isAsked(section, only);
  const wanted = documents.filter(({ section }) => isWanted(section));
  const toDraw = wanted.map((model) => ({ model, json: bytes.of(model) }));
  let done = 0;
  onProgress({ done, total: wanted.length, document: product });
  const drawn = await drawDocuments(toDraw, {
    limits: drawing,
    ahead,
    kept: drawings,
    locate: (origin) => locateOrigin(origin, checks),
    onDrawn({ model }) {
      done += 1;
      onProgress({ done, total: wanted.length, document: `${product} ${model.language} ${model.id}` });
    },
  });
  const { diagnostics } = drawn;
  const rendered = toDraw.map(({ model, json }, index): RenderedDocument => {
    const group = instances.find(({ id }) => id === model.id)?.planned?.group?.key;
    return { document: model, json, files: drawn.value[index] ?? [], ...(group !== undefined && { group }) };
  });
  const readBack = {
    documents: rendered.filter(({ files }) => files.length > 0).length,
    differences: diagnostics.filter(({ code }) => code === 'internal/wrong-document').length,
  };
  if (diagnostics.length > 0) return { value: { readBack }, diagnostics };

  const [language = 'ru'] = dossier.data.languages;
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
    sections: templates.sections,
    checklist,
    rendered,
    attachments: attachments
      .filter(({ record }) => isWanted(record.data.section))
      .map((attachment) => ({ attachment, language, bytes: readAgain(attachment, world) })),
    templatesOf: (id) => sources.templateParts(locateTemplate(id, instances, templates).file),
    hash: sources.hash,
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

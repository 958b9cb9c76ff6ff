import type { TemplateSet } from './assemble/check-templates.js';
import { collectWordings } from './assemble/official-wording.js';
import type { Packing } from './build-options.js';
import type { Diagnostic, Staged } from './diagnostics/diagnostic.js';
import { type CheckedDossier, locateOrigin, locateTemplate } from './make-documents.js';
import type { Sources } from './package/collect-sources.js';
import { collectNotApplicable } from './package/not-applicable.js';
import { isWithin, type PackagePlan } from './package/package-plan.js';
import { planPackage, type RenderedDocument } from './package/plan-package.js';

export interface PackOptions extends Packing {
  /** Sections to render; absent: all. */
  readonly only: readonly string[] | undefined;
  readonly templates: TemplateSet;
  readonly sources: Sources;
}

/** Renders the documents of one sound product and plans its package. No plan if something cannot be printed. */
export async function packDossier(
  { checks, plan: planned, instances, documents }: CheckedDossier,
  { only, tool, onProgress, templates, sources }: PackOptions,
): Promise<Staged<PackagePlan | undefined>> {
  const { product, profile, records, dossier, asOf } = checks;
  if (dossier === undefined || asOf === undefined) throw new Error(`product ${product} has no dossier`);

  // Loaded here because a run that only checks never needs pdfmake and docx.
  const { renderDocument } = await import('./render/render-documents.js');
  const wanted = documents.filter(({ section }) => only === undefined || isWithin(section, only));
  const rendered: RenderedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [done, document] of wanted.entries()) {
    onProgress({ done, total: wanted.length, document: `${product} ${document.language} ${document.id}` });
    const drawn = await renderDocument(document, { locate: (origin) => locateOrigin(origin, checks) });
    rendered.push({ document, files: drawn.value });
    diagnostics.push(...drawn.diagnostics);
  }
  onProgress({ done: wanted.length, total: wanted.length, document: '' });
  if (diagnostics.length > 0) return { value: undefined, diagnostics };

  const plan = planPackage({
    build: { product, profile, asOf: asOf.value, synthetic: dossier.data.synthetic, tool },
    ...(only !== undefined && { only }),
    facts: {
      sections: templates.sections,
      wordings: collectWordings(templates, records),
      notApplicable: collectNotApplicable(planned),
      leftOut: new Set(documents.map(({ section }) => section)),
    },
    rendered,
    templatesOf: (id) => sources.templateParts(locateTemplate(id, instances, templates).file),
    hash: sources.hash,
  });
  return { value: plan, diagnostics };
}

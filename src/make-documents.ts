import { assembleDocuments } from './assemble/assemble-documents.js';
import type { TemplateSet } from './assemble/check-templates.js';
import { type DocumentInstance, instantiateTemplates } from './assemble/document-instance.js';
import type { DocumentModel, Origin } from './assemble/document-model.js';
import type { ProductChecks } from './check/run-checks.js';
import type { Location, Staged } from './diagnostics/diagnostic.js';
import { catalogue } from './inspect/catalogue.js';
import { inspectDocuments } from './inspect/inspect-documents.js';
import { documentRules } from './inspect/rules/index.js';
import { readDeclaredSections } from './plan/declared-sections.js';
import { planDossier } from './plan/plan-dossier.js';
import type { DossierPlan } from './plan/planned-document.js';

/** One product before rendering. `checks` holds the outcomes of the rules on records and on documents. */
export interface CheckedDossier {
  readonly checks: ProductChecks;
  readonly plan: DossierPlan;
  readonly instances: readonly DocumentInstance[];
  readonly documents: readonly DocumentModel[];
}

/** Plans and assembles all documents of one product, whatever is rendered of them, and inspects them. */
export function makeDocuments(checks: ProductChecks, templates: TemplateSet): Staged<CheckedDossier> {
  const { product, profile, records, dossier, asOf } = checks;
  if (dossier === undefined || asOf === undefined) throw new Error(`product ${product} was checked without a dossier`);
  const { languages } = dossier.data;
  const declared = readDeclaredSections(records, templates.sections);
  const plan = planDossier({ sections: templates.sections, records, declared: declared.value });
  const instances = instantiateTemplates(templates, plan);
  const input = { product, records, profile, asOf: asOf.value, languages };
  const documents = assembleDocuments(instances, templates, input);
  const due = plan.filter(({ verdict }) => verdict.due === 'yes').map(({ section }) => section.number);
  const inspected = inspectDocuments(documents.value, [checks], documentRules, {
    locate: (origin) => locateOrigin(origin, checks),
    sections: [...instances.map(({ section }) => section), ...due],
    locateDocument: (id) => locateTemplate(id, instances, templates),
    catalogue,
  });
  const [outcome = checks] = inspected.value;
  return {
    value: { checks: outcome, plan, instances, documents: documents.value },
    diagnostics: [...documents.diagnostics, ...inspected.diagnostics, ...declared.diagnostics],
  };
}

/** Where a printed value stands in its record; `undefined` for a title or label, which is no record's. */
export function locateOrigin(origin: Origin, { records }: ProductChecks): Location | undefined {
  return records.inFile(origin.file)?.locate(origin.pointer);
}

/** Where the template of a document states its id. */
export function locateTemplate(id: string, instances: readonly DocumentInstance[], templates: TemplateSet): Location {
  const instance = instances.find((candidate) => candidate.id === id);
  const at = instance && templates.locateDocument(instance.template.front.id);
  if (at === undefined) throw new Error(`no template makes document ${id}`);
  return at;
}

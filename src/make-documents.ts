import { assembleDocuments } from './assemble/assemble-documents.js';
import type { TemplateSet } from './assemble/check-templates.js';
import type { DocumentModel, Origin } from './assemble/document-model.js';
import type { ProductChecks } from './check/run-checks.js';
import type { Location, Staged } from './diagnostics/diagnostic.js';
import { catalogue } from './inspect/catalogue.js';
import { inspectDocuments } from './inspect/inspect-documents.js';
import { documentRules } from './inspect/rules/index.js';
import { type NotApplicable, readNotApplicable } from './package/not-applicable.js';

/** One product before rendering. `checks` holds the outcomes of the rules on records and on documents. */
export interface CheckedDossier {
  readonly checks: ProductChecks;
  readonly documents: readonly DocumentModel[];
  readonly notApplicable: NotApplicable;
}

/** Assembles all documents of one product, whatever is rendered of them, and inspects them. */
export function makeDocuments(checks: ProductChecks, templates: TemplateSet): Staged<CheckedDossier> {
  const { product, profile, records, dossier, asOf } = checks;
  if (dossier === undefined || asOf === undefined) throw new Error(`product ${product} was checked without a dossier`);
  const { languages } = dossier.data;
  const documents = assembleDocuments(templates, { product, records, profile, asOf: asOf.value, languages });
  const inspected = inspectDocuments(documents.value, [checks], documentRules, {
    locate: (origin) => locateOrigin(origin, checks),
    sections: templates.fronts.map(({ section }) => section),
    locateDocument: (id) => locateTemplate(id, templates),
    catalogue,
  });
  const [outcome = checks] = inspected.value;
  const notApplicable = readNotApplicable(records, templates.sections);
  return {
    value: { checks: outcome, documents: documents.value, notApplicable: notApplicable.value },
    diagnostics: [...documents.diagnostics, ...inspected.diagnostics, ...notApplicable.diagnostics],
  };
}

/** Where a printed value stands in its record; `undefined` for a title or label, which is no record's. */
export function locateOrigin(origin: Origin, { records }: ProductChecks): Location | undefined {
  return records.inFile(origin.file)?.locate(origin.pointer);
}

/** Where a document's template states its id. */
export function locateTemplate(id: string, templates: TemplateSet): Location {
  const at = templates.locateDocument(id);
  if (at === undefined) throw new Error(`no template makes document ${id}`);
  return at;
}

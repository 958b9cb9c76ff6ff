import { type AssemblyInput, assembleDocuments, assembleWorkingDocuments } from './assemble/assemble-documents.js';
import type { TemplateSet } from './assemble/check-templates.js';
import { type DocumentInstance, instantiateTemplates } from './assemble/document-instance.js';
import type { DocumentModel, Origin } from './assemble/document-model.js';
import { collectWordings } from './assemble/official-wording.js';
import { attachFiles } from './attachments/attach-files.js';
import type { Attachment } from './attachments/attachment.js';
import { attachedFiles } from './attachments/document-slot.js';
import { fillSlots } from './attachments/fill-slots.js';
import type { KeptWork } from './build-options.js';
import type { ProductChecks } from './check/run-checks.js';
import type { Location, Staged } from './diagnostics/diagnostic.js';
import { catalogue } from './inspect/catalogue.js';
import type { DossierSlot } from './inspect/dossier-slot.js';
import { type InspectOptions, inspectDocuments } from './inspect/inspect-documents.js';
import { documentRules } from './inspect/rules/index.js';
import type { Sources } from './package/collect-sources.js';
import { ModelBytes } from './package/model-bytes.js';
import { readDeclaredSections } from './plan/declared-sections.js';
import { planDossier } from './plan/plan-dossier.js';
import type { Checklist } from './readiness/checklist.js';
import { checklistText } from './readiness/checklist-text.js';
import { makeChecklist } from './readiness/make-checklist.js';
import { rememberDocuments } from './remember-documents.js';
import type { SubmissionProfile } from './sections/submission-profile.js';
import { takeTurns } from './steps/take-turns.js';
import type { World } from './world.js';

/** One product before rendering. `checks` holds the outcomes of the rules on records and on documents. */
export interface CheckedDossier {
  readonly checks: ProductChecks;
  readonly instances: readonly DocumentInstance[];
  /** Of the dossier, and about it. */
  readonly documents: readonly DocumentModel[];
  readonly bytes: ModelBytes;
  readonly attachments: readonly Attachment[];
  readonly checklist: Checklist;
  /** What the rules on documents are given: for whoever runs them once more. */
  readonly inspection: { readonly documents: readonly DocumentModel[]; readonly options: InspectOptions };
  /** What the documents were assembled from: for whoever assembles one of them once more. */
  readonly assembly: AssemblyInput;
}

export interface MakeOptions {
  readonly world: World;
  readonly templates: TemplateSet;
  readonly limits: SubmissionProfile;
  /** Whether the rules on documents run. */
  readonly isJudged: boolean;
  readonly sources: Sources;
  readonly kept: KeptWork | undefined;
  /** Gets each document as soon as it is made, before the rules have seen it. */
  readonly onAssembled: ((document: DocumentModel, bytes: ModelBytes) => void) | undefined;
}

/** Plans and assembles all documents of one product, whatever is rendered of them, and inspects them if asked to. */
export async function makeDocuments(checks: ProductChecks, options: MakeOptions): Promise<Staged<CheckedDossier>> {
  const { product, profile, records, dossier, asOf } = checks;
  const { templates } = options;
  const { sections } = templates;
  if (dossier === undefined || asOf === undefined) throw new Error(`product ${product} was checked without a dossier`);
  const declared = readDeclaredSections(records, sections);
  const plan = planDossier({ sections, records, declared: declared.value });
  const attached = await attachFiles(options.world, checks, { sections, limits: options.limits }, options.kept?.notes);
  const filled = fillSlots({ plan, attachments: attached.value, product, profile });

  const instances = instantiateTemplates(templates, plan);
  const attachments = attachedFiles(filled.value);
  const input = {
    product,
    records,
    profile,
    asOf: asOf.value,
    languages: dossier.data.languages,
    attached: attachments,
  };
  const bytes = new ModelBytes();
  const remembered = options.kept && rememberDocuments(options.kept.documents, instances, input, { ...options, bytes });
  const documents = await takeTurns(assembleDocuments(instances, templates, input, remembered), (document) =>
    options.onAssembled?.(document, bytes),
  );
  remembered?.keep();
  const slots = filled.value.slots.map(
    (slot): DossierSlot => ({
      ...slot,
      documents: instances.flatMap(({ id, planned }) => (planned === slot.planned ? [id] : [])),
    }),
  );
  const awaited = plan.filter(({ verdict }) => verdict.due !== 'no');
  const inspectOptions: InspectOptions = {
    locate: (origin) => locateOrigin(origin, checks),
    sections: [...instances.map(({ section }) => section), ...awaited.map(({ section }) => section.number)],
    sectionMap: sections,
    slots,
    attachments: attachments.map(({ attachment }) => attachment),
    locateDocument: (id) => locateTemplate(id, instances, templates),
    catalogue,
    kept: options.kept && {
      answersOf: options.kept.answers,
      digestOf: (document: DocumentModel) => bytes.digestOf(document),
    },
  };
  const inspected = options.isJudged
    ? await takeTurns(inspectDocuments(documents.value, [checks], documentRules, inspectOptions))
    : { value: [checks], diagnostics: [] };

  const checklist = makeChecklist({
    sections,
    wordings: collectWordings(templates, records),
    checks,
    slots,
    additional: filled.value.additional,
    instances,
    documents: documents.value,
  });
  const working = assembleWorkingDocuments(templates, checklistText(checklist), input);
  return {
    value: {
      checks: inspected.value[0] ?? checks,
      instances,
      documents: [...documents.value, ...working.value],
      attachments: attachments.map(({ attachment }) => attachment),
      bytes,
      checklist,
      inspection: { documents: documents.value, options: inspectOptions },
      assembly: input,
    },
    diagnostics: [declared, attached, filled, documents, inspected, working].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Where a printed value stands in its record; `undefined` for a title or label, which is no record's. */
export function locateOrigin(origin: Origin, { records }: ProductChecks): Location | undefined {
  return records.inFile(origin.file)?.locate(origin.pointer);
}

/** Where the template of a document states its id. */
export function locateTemplate(id: string, instances: readonly DocumentInstance[], templates: TemplateSet): Location {
  const template = instances.find((candidate) => candidate.id === id)?.template.front.id ?? id;
  const at = templates.locateDocument(template);
  if (at === undefined) throw new Error(`no template makes document ${id}`);
  return at;
}

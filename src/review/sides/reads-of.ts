import { assembleDocument } from '../../assemble/assemble-document.js';
import type { AssemblyInput } from '../../assemble/assemble-documents.js';
import type { TemplateSet } from '../../assemble/check-templates.js';
import type { DocumentModel, Origin } from '../../assemble/document-model.js';
import { collectWordings } from '../../assemble/official-wording.js';
import { watchRecord } from '../../check/reads/watch-record.js';
import { RecordIndex } from '../../check/record-index.js';
import type { CheckedDossier } from '../../make-documents.js';
import { readDeclaredSections } from '../../plan/declared-sections.js';
import { planDossier } from '../../plan/plan-dossier.js';

/**
 * The fields that a document reads while it is assembled: it is assembled once more from records that tell what is read
 * of them. Documents about the dossier as a whole are made from its checklist, which follows from everything.
 */
export function readsOf(
  { id, language }: DocumentModel,
  { instances, assembly }: CheckedDossier,
  templates: TemplateSet,
): readonly Origin[] | 'everything' {
  const instance = instances.find((candidate) => candidate.id === id);
  if (instance === undefined) return 'everything';
  const { records } = assembly;
  return watched(assembly, (watching) => {
    assembleDocument(instance, templates, {
      ...assembly,
      records: watching,
      instances,
      language,
      wordings: collectWordings(templates, records),
      unconfirmed: new Map(),
      missing: new Map(),
    });
  });
}

/** The fields from which it follows which documents the dossier has. */
export function readsOfPlan({ assembly }: CheckedDossier, { sections }: TemplateSet): readonly Origin[] {
  return watched(assembly, (records) => {
    const declared = readDeclaredSections(records, sections).value;
    planDossier({ sections, records, declared });
  });
}

function watched({ records }: AssemblyInput, read: (watching: RecordIndex) => void): readonly Origin[] {
  const reads = new Map<string, Origin>();
  const note = (file: string, pointer: string) => reads.set(`${file}#${pointer}`, { file, pointer });
  for (const { file } of records.all('dossier')) for (const pointer of settings) note(file, pointer);
  read(new RecordIndex(records.records.map((record) => watchRecord(record, note))));
  return [...reads.values()];
}

/** Of the record of the dossier: read before anything is assembled. */
const settings = ['/profile', '/asOf', '/languages', '/synthetic'];

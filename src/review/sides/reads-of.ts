import { assembleDocument } from '../../assemble/assemble-document.js';
import type { TemplateSet } from '../../assemble/check-templates.js';
import type { DocumentModel, Origin } from '../../assemble/document-model.js';
import { collectWordings } from '../../assemble/official-wording.js';
import { RecordIndex } from '../../check/record-index.js';
import type { CheckedDossier } from '../../make-documents.js';
import { watchRecord } from '../trace/watch-record.js';

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
  const reads = new Map<string, Origin>();
  const note = (file: string, pointer: string) => reads.set(`${file}#${pointer}`, { file, pointer });
  const { records } = assembly;
  assembleDocument(instance, templates, {
    ...assembly,
    records: new RecordIndex(records.records.map((record) => watchRecord(record, note))),
    instances,
    language,
    wordings: collectWordings(templates, records),
    unconfirmed: new Map(),
    missing: new Map(),
  });
  return [...reads.values()];
}

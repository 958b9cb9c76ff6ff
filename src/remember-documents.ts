import { createHash } from 'node:crypto';
import type { AssemblyInput, RememberedDocuments } from './assemble/assemble-documents.js';
import type { TemplateSet } from './assemble/check-templates.js';
import type { DocumentInstance } from './assemble/document-instance.js';
import type { DocumentModel } from './assemble/document-model.js';
import { DocumentMemory } from './assemble/kept/document-memory.js';
import { instanceSettings } from './assemble/kept/instance-setting.js';
import type { KeptDocumentsOf } from './assemble/kept/kept-documents.js';
import type { Sources } from './package/collect-sources.js';
import { encodeText } from './package/encode-text.js';
import type { ModelBytes } from './package/model-bytes.js';

export interface RememberOptions {
  readonly templates: TemplateSet;
  readonly sources: Sources;
  readonly bytes: ModelBytes;
}

/** The documents that earlier runs assembled of a product; `keep` leaves those of this run to later ones. */
export function rememberDocuments(
  keptDocuments: KeptDocumentsOf,
  instances: readonly DocumentInstance[],
  { product, profile, asOf, records, attached }: AssemblyInput,
  { templates, sources, bytes }: RememberOptions,
): RememberedDocuments & { keep(): void } {
  const [dossier] = records.all('dossier');
  const kept = keptDocuments({
    product,
    profile,
    asOf,
    records: records.records.map(({ recordType, id, file }) => [recordType, id, file]),
    // Whether specimens count as confirmed is said by the dossier.
    wordings: [String(dossier?.data.synthetic), ...records.all('confirmed-headings').map(({ sha256 }) => sha256)],
  });
  const memory = new DocumentMemory(records, kept.recall(), {
    recall(sha256) {
      const json = kept.readModel(sha256, 'as-made');
      if (json === undefined) return undefined;
      const model: DocumentModel = JSON.parse(new TextDecoder().decode(json));
      bytes.know(model, sha256, () => kept.readModel(sha256, 'file'));
      return model;
    },
    keep(model) {
      const sha256 = bytes.digestOf(model);
      kept.writeModel(sha256, 'as-made', encodeText(JSON.stringify(model)));
      kept.writeModel(sha256, 'file', bytes.of(model));
      return sha256;
    },
  });
  const templateDigest = ({ template }: DocumentInstance): string => {
    const file = templates.locateDocument(template.front.id)?.file ?? '';
    const parts = sources.templateParts(file).map(sources.hash);
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  };
  return {
    memory,
    settingOf: instanceSettings({ instances, attached }, templateDigest),
    keep: () => kept.keep(memory.kept()),
  };
}

import { createHash } from 'node:crypto';
import type { AttachedFile } from '../../attachments/document-slot.js';
import type { PlannedDocument } from '../../plan/planned-document.js';
import type { PlannedItem } from '../../plan/planned-item.js';
import type { DocumentInstance } from '../document-instance.js';

/** What the table of contents lists. */
export interface Listing {
  readonly instances: readonly DocumentInstance[];
  readonly attached: readonly AttachedFile[];
}

/**
 * Hashes of what documents follow from besides the data of records, the program and the schemas: the template with its
 * parts, what the document is about, and for one that prints the contents what they list.
 *
 * @param templateDigest hash of a template file with all parts it includes
 */
export function instanceSettings(
  { instances, attached }: Listing,
  templateDigest: (instance: DocumentInstance) => string,
): (instance: DocumentInstance) => string {
  const listed = hashOf([
    instances.map(describeInstance),
    attached.map(({ attachment: { record, path, sha256, bytes }, planned }) => [
      [record.id, record.sha256, path, sha256, bytes],
      planned && describePlanned(planned),
    ]),
  ]);
  return (instance) =>
    hashOf([
      templateDigest(instance),
      describeInstance(instance),
      instance.template.names.has('contents') ? listed : '',
    ]);
}

function describeInstance({ id, section, code, planned }: DocumentInstance): unknown {
  return [id, section, code ?? '', planned && describePlanned(planned)];
}

function describePlanned({ section, expected, verdict, group, item }: PlannedDocument): unknown {
  return [section.number, expected, verdict.due, group && describeItem(group), item && describeItem(item)];
}

/** Of its record only which one it is: what documents read of it is noted. */
function describeItem({ key, repeat, name, nameAt, record, position }: PlannedItem): unknown {
  return [key, repeat, name, nameAt, record?.file, position];
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

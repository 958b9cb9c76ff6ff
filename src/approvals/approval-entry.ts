import { type Field, itemsOf, rootField } from '../check/field.js';
import type { RecordIndex } from '../check/record-index.js';
import type { Approvals } from '../records/record-types.js';

/** One approval as the register states it. */
export type ApprovalEntry = Approvals['entries'][number];

/** Every approval of a product, in the order of the register. */
export function approvalEntries(records: RecordIndex): readonly Field<ApprovalEntry>[] {
  return records.all('approvals').flatMap((register) => itemsOf(rootField(register).get('entries')));
}

/** The files that hold approvals: what prints from them is the history of a document, not its content. */
export function approvalRegisters(records: RecordIndex): ReadonlySet<string> {
  return new Set(records.all('approvals').map(({ file }) => file));
}

import type { SideProduct } from '../sides/side.js';
import { type Cause, CauseSearch } from './cause-search.js';
import type { Change } from './change.js';
import { ChangedFields } from './changed-fields.js';
import { changedSources } from './changed-sources.js';
import type { DocumentDiff } from './document-diff.js';
import { diffRecords, type FieldChange } from './field-changes.js';
import { listChanges } from './list-changes.js';
import { seenFields } from './seen-fields.js';

/** One product on both sides. A side without it is absent. */
export interface ComparedProduct {
  readonly old?: SideProduct;
  readonly new?: SideProduct;
  readonly documents: readonly DocumentDiff[];
}

/** The changes of one product with their causes, and the changed fields with what they changed. */
export interface ExplainedProduct {
  /** By document, in the order of the documents; within one in the order of reading. */
  readonly changes: readonly ExplainedChange[];
  /**
   * Every changed field of the records, sorted by file and place. Where a side has no records these are the fields
   * printed in the changes from files that differ.
   */
  readonly fields: readonly ExplainedField[];
}

export interface ExplainedChange extends Change {
  readonly cause: Cause;
}

export interface ExplainedField extends FieldChange {
  /** Ids of the changes it caused; empty for a field that shows nowhere. */
  readonly changes: readonly string[];
}

/** Finds what caused each change of a product. */
export function explainChanges({ documents, ...sides }: ComparedProduct): ExplainedProduct {
  const found = documents.flatMap((diff) => {
    const changes = listChanges(diff);
    return changes.length === 0 ? [] : [{ diff, changes, sources: changedSources(diff, sides) }];
  });
  const [old, now] = [sides.old?.records, sides.new?.records];
  const fields = old && now ? diffRecords(old, now) : seenFields(found, sides);
  const changed = new ChangedFields(fields);
  const changes = found.flatMap(({ diff, changes, sources }) => {
    const search = new CauseSearch(changed, { ...sides, diff, sources });
    return changes.map((change): ExplainedChange => ({ ...change, cause: search.causeOf(change) }));
  });
  return { changes, fields: withChanges(fields, changes) };
}

function withChanges(fields: readonly FieldChange[], changes: readonly ExplainedChange[]): readonly ExplainedField[] {
  const caused = fields.map((): string[] => []);
  for (const { id, cause } of changes) {
    if (cause.kind === 'data' || cause.kind === 'reading') for (const field of cause.fields) caused[field]?.push(id);
  }
  return fields.map((field, index) => ({ ...field, changes: caused[index] ?? [] }));
}

import { readReasons } from '../find-reason.js';
import { ComputedObject } from './computed-view.js';
import { createView } from './create-view.js';
import type { RecordTypesSeen } from './describe-types.js';
import type { ViewScope } from './print-leaf.js';
import { recordSlot } from './slot.js';
import { list, listMember, object } from './type-parts.js';
import { FixedListView, type View } from './view.js';
import type { FieldType } from './view-type.js';

/**
 * `revisions`: the approvals of the document a template makes, in their order, each with the reasons that the register
 * of changes states for its sequence. Built by `createRevisions`.
 */
export function describeRevisions(records: RecordTypesSeen): FieldType {
  const { approval, reason } = partsOf(records);
  return list(object({ approval, reasons: list(reason, true) }), true);
}

/** The history of one document. */
export function createRevisions(
  about: { readonly document: string; readonly section: string },
  records: RecordTypesSeen,
  scope: ViewScope,
): View {
  const { approval, reason } = partsOf(records);
  const rows = scope.index.all('approvals').flatMap((register) =>
    register.data.entries.flatMap((value, position) => {
      const { document, sequence } = value;
      if (document !== about.document) return [];
      const entry = { ...recordSlot(register), value, pointer: `/entries/${position}` };
      const stated = sequence === undefined ? undefined : readReasons(scope.index, sequence)(about);
      const reasons = stated === undefined ? [] : [{ ...recordSlot(stated.register), ...stated }];
      return new ComputedObject({
        approval: createView(approval, entry, scope),
        reasons: new FixedListView(reasons.map((slot) => createView(reason, slot, scope))),
      });
    }),
  );
  return new FixedListView(rows);
}

/** The types of an approval and of a stated reason, as the schemas of their registers give them. */
function partsOf(records: RecordTypesSeen): { readonly approval: FieldType; readonly reason: FieldType } {
  const approval = listMember(records.fieldOf('approvals'), 'entries').type.item;
  const sequence = listMember(records.fieldOf('changes'), 'sequences').type.item;
  return { approval, reason: listMember(sequence, 'reasons').type.item };
}

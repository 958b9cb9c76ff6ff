import { splitPointer } from '../../load/pointer.js';
import type { PlannedItem } from '../../plan/planned-item.js';
import type { Repeat } from '../../sections/repeat.js';
import { createView } from './create-view.js';
import type { RecordTypesSeen } from './describe-types.js';
import { camelName } from './plural-name.js';
import type { ViewScope } from './print-leaf.js';
import { singleSlot } from './root-view.js';
import { fieldSlot, itemSlots, recordSlot, type Slot } from './slot.js';
import type { View } from './view.js';
import type { FieldType } from './view-type.js';

/** The name by which a repeated template calls what it is about: `clinicalTrial`, `indication`. */
export function itemName(repeat: string, { listAt, record }: Repeat): string {
  return listAt === undefined ? camelName(record) : repeat;
}

/** The type of what a repeated template is about. */
export function itemField({ record, listAt }: Repeat, records: RecordTypesSeen): FieldType {
  return listAt === undefined ? records.fieldOf(record) : listOf(record, listAt, records).item;
}

export function viewOfItem(
  { record, position }: PlannedItem,
  rule: Repeat,
  records: RecordTypesSeen,
  scope: ViewScope,
): View {
  const field = itemField(rule, records);
  if (record === undefined) return createView(field, singleSlot(rule.record, records, scope), scope);
  if (rule.listAt === undefined) return createView(field, recordSlot(record), scope);
  const { path } = listOf(rule.record, rule.listAt, records);
  const list = path.reduce<Slot>((slot, step) => fieldSlot(slot, step, scope), recordSlot(record));
  const found = position === undefined ? undefined : itemSlots(list, field, scope)?.[position];
  return createView(field, found ?? list, scope);
}

/** The fields on the way to a list of a record, the list's own last, and the type of its items. */
function listOf(
  kind: string,
  pointer: string,
  records: RecordTypesSeen,
): { readonly path: readonly FieldType[]; readonly item: FieldType } {
  const path: FieldType[] = [];
  let { type } = records.fieldOf(kind);
  for (const name of splitPointer(pointer)) {
    const field = type.kind === 'object' ? type.fields.get(name) : undefined;
    if (field === undefined) throw new Error(`${kind} has no ${pointer}`);
    path.push(field);
    type = field.type;
  }
  if (type.kind !== 'list') throw new Error(`${kind}${pointer} is no list`);
  return { path, item: type.item };
}

import type { Inline } from '../document-model.js';
import type { RecordTypesSeen } from './describe-types.js';
import { printLeaf, type ViewScope } from './print-leaf.js';
import { singleSlot } from './root-view.js';
import { fieldSlot, itemSlots } from './slot.js';

/** Prints a field of a single record by its path, e.g. `product`, `tradeName`, for what no template names. */
export function printField(
  [kind, ...names]: readonly [string, ...string[]],
  records: RecordTypesSeen,
  scope: ViewScope,
): readonly Inline[] {
  let field = records.fieldOf(kind);
  let slot = singleSlot(kind, records, scope);
  for (const name of names) {
    const { type } = field;
    const next = type.kind === 'list' ? type.item : type.fields?.get(name);
    if (next === undefined) throw new Error(`${kind} has no field ${names.join('.')}`);
    const below = type.kind === 'list' ? itemSlots(slot, next, scope)?.[Number(name)] : fieldSlot(slot, next, scope);
    slot = below ?? slot;
    field = next;
  }
  if (field.type.kind !== 'leaf') throw new Error(`${kind} ${names.join('.')} does not print`);
  return printLeaf(field, field.type, slot, scope, 'prose');
}

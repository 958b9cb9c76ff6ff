import { decidedIndex, isAbsence, isContested } from '../../check/readings.js';
import type { RecordIndex } from '../../check/record-index.js';
import { referenceTargets } from '../../check/reference-target.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { appendPointer, splitPointer } from '../../load/pointer.js';
import type { AnyRecord } from '../../records/record.js';
import type { Absence, Provenance } from '../../records/record-types.js';
import { computedSlot } from '../computed/computed-field.js';
import { Placed, placedSlot } from '../computed/placed.js';
import type { Origin } from '../document-model.js';
import { slugOf } from '../slug.js';
import { isUnconfirmed } from './is-unconfirmed.js';
import type { FieldType } from './view-type.js';

/** What stands at a place of the records. Whatever is below a gap or a dispute shares it. */
export type Slot = ValueSlot | GapSlot | ContestedSlot | { readonly kind: 'none' };

export interface ValueSlot {
  readonly kind: 'value';
  readonly value: unknown;
  readonly record: AnyRecord;
  readonly pointer: string;
  /** The source of the candidate the value was chosen as; otherwise the record's own provenance counts. */
  readonly provenance?: Provenance;
  /** Reached through a reference that is itself not confirmed: then so is what is said through it. */
  readonly isDoubtful: boolean;
  /** Of a computed value: the fields it was computed from. */
  readonly computedFrom?: readonly Origin[];
}

export interface GapSlot {
  readonly kind: 'gap';
  /** Absent: the field was left out although it is required. */
  readonly absence?: Absence;
  readonly label: Bilingual;
  readonly origin: Origin;
  /** The kind of record that is missing as a whole. */
  readonly wantedKind?: string;
}

export interface ContestedSlot {
  readonly kind: 'contested';
  readonly label: Bilingual;
  readonly origin: Origin;
  readonly candidates: readonly Slot[];
}

/** What reading a record may lead to: other records, and the day the dossier is stated at. */
export interface RecordSight {
  readonly index: RecordIndex;
  /** ISO date. */
  readonly asOf: string;
}

export function recordSlot(record: AnyRecord): ValueSlot {
  return { kind: 'value', value: record.data, record, pointer: '', isDoubtful: false };
}

/** What stands at a field of the object in `parent`. */
export function fieldSlot(parent: Slot, field: FieldType, sight: RecordSight): Slot {
  if (parent.kind === 'none' || parent.kind === 'gap') return parent;
  if (parent.kind === 'contested') return spreadDispute(parent, (slot) => fieldSlot(slot, field, sight));
  if (field.computed !== undefined) return computedSlot(field.computed, parent, sight);
  const value = memberOf(parent.value, field.key);
  if (value !== undefined) return classify(memberSlot(parent, field.key, value), field, sight);
  if (field.presence === 'optional') return { kind: 'none' };
  return { kind: 'gap', label: field.label, origin: { file: parent.record.file, pointer: parent.pointer } };
}

/** The items of the list in `slot`; undefined where there is no one list to go through. */
export function itemSlots(slot: Slot, item: FieldType, sight: RecordSight): readonly Slot[] | undefined {
  if (slot.kind !== 'value' || !Array.isArray(slot.value)) return undefined;
  return slot.value.map((value: unknown, position) => classify(memberSlot(slot, position, value), item, sight));
}

function memberSlot(parent: ValueSlot, key: string | number, value: unknown): ValueSlot {
  if (value instanceof Placed) return placedSlot(parent, value);
  return { ...parent, value, pointer: appendPointer(parent.pointer, key) };
}

/** Tells a value from a typed absence and a dispute, and follows a reference to its record. */
function classify(slot: ValueSlot, field: FieldType, sight: RecordSight): Slot {
  const { value, record, pointer } = slot;
  const origin = { file: record.file, pointer };
  if (field.isUncertain && isAbsence(value)) return { kind: 'gap', absence: value, label: field.label, origin };
  if (field.isUncertain && isContested(value)) {
    const candidates = value.candidates.map((candidate, position): Slot => {
      const at = appendPointer(`${pointer}/candidates`, position);
      const held = { ...slot, value: candidate.value, pointer: `${at}/value`, provenance: candidate.provenance };
      return follow(held, field, sight);
    });
    const decided = decidedIndex(value);
    return (
      (decided === undefined ? undefined : candidates[decided]) ?? {
        kind: 'contested',
        label: field.label,
        origin,
        candidates,
      }
    );
  }
  return follow(slot, field, sight);
}

function follow(slot: ValueSlot, field: FieldType, { index }: RecordSight): Slot {
  if (field.refersTo === undefined) return slot;
  const target = referenceTargets(index.records, field.refersTo).find(({ id }) => id === slot.value);
  if (target !== undefined) {
    const { record, pointer, value } = target;
    return { kind: 'value', value, record, pointer, isDoubtful: isUnconfirmed(slot) };
  }
  // An id that leads nowhere stops the product in validation; here it must only not print as if it were known.
  return { kind: 'gap', label: field.label, origin: { file: slot.record.file, pointer: slot.pointer } };
}

function spreadDispute(dispute: ContestedSlot, read: (slot: Slot) => Slot): Slot {
  const candidates = dispute.candidates.map(read).filter((slot) => slot.kind !== 'none');
  const [first] = candidates;
  if (first === undefined) return { kind: 'none' };
  const texts = new Set(candidates.map((slot) => (slot.kind === 'value' ? JSON.stringify(slot.value) : '')));
  // The sources disagree about something else: on this part they say the same.
  return texts.size === 1 && first.kind === 'value' && candidates.length === dispute.candidates.length
    ? first
    : { ...dispute, candidates };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

/** The record and field a value comes from: a heading made of a value keeps its id when the value changes. */
export function slugOfSlot(slot: Slot): string {
  if (slot.kind === 'none') return '';
  const pointer = slot.kind === 'value' ? slot.pointer : slot.origin.pointer;
  const record = slot.kind === 'value' ? slot.record.id : slot.origin.file.replace(/^.*\/|\.[^.]*$/g, '');
  return slugOf([record, ...splitPointer(pointer).slice(-1)].join(' '));
}

import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { RecordSight, Slot, ValueSlot } from '../view/slot.js';
import type { Fields, ViewType } from '../view/view-type.js';
import { Inputs, Reading } from './inputs.js';
import { Placed, placedSlot } from './placed.js';

/** What describing the type of a computed field may ask for. */
export interface TypeSource {
  /** The type a schema reference leads to: `common.schema.json#/$defs/Quantity`, `code-lists/unit.schema.json`. */
  of(reference: string): ViewType;
  /** The type of a whole record of a kind. */
  record(kind: string): ViewType;
  /** The fields the records hold beside the computed one. */
  readonly siblings: Fields;
}

/** A field that templates see beside those of the records, computed once from them. */
export interface ComputedField {
  /** The object that has it: schema file and pointer, `common.schema.json#/$defs/Count`. */
  readonly on: string;
  readonly name: string;
  readonly label: Bilingual;
  /** `optional`: there may be nothing to compute; `always`: prints at least the mark of the input that is missing. */
  readonly presence: 'always' | 'optional';
  describe(types: TypeSource): ViewType;
  /** The value in the shape its type prints, or one of the record as `Placed`; undefined where there is none. */
  compute(inputs: Inputs): unknown;
}

/** What stands at a computed field of the object in `parent`: a value that lists its inputs, or the mark of one that is missing. */
export function computedSlot(field: ComputedField, parent: ValueSlot, sight: RecordSight): Slot {
  return compute(field, parent, sight, new Map());
}

function compute(
  field: ComputedField,
  parent: ValueSlot,
  sight: RecordSight,
  choices: ReadonlyMap<string, number>,
): Slot {
  const reading = new Reading(sight, choices);
  const value = field.compute(Inputs.of(parent, reading));
  const { dispute, missing, origins, isDoubtful } = reading;
  if (dispute !== undefined) {
    const { origin, count } = dispute;
    const candidates = Array.from({ length: count }, (_, index) =>
      compute(field, parent, sight, new Map([...choices, [`${origin.file}#${origin.pointer}`, index]])),
    );
    const [first] = candidates;
    // Sources that disagree about an input while another input is missing give one and the same mark.
    if (first !== undefined && candidates.every(isWithoutValue)) return first;
    return { kind: 'contested', label: field.label, origin, candidates };
  }
  if (value instanceof Placed) return placedSlot(parent, value);
  if (value !== undefined) {
    return { ...parent, value, computedFrom: distinct(origins), isDoubtful: parent.isDoubtful || isDoubtful };
  }
  if (field.presence === 'optional' && missing?.absence === undefined) return { kind: 'none' };
  return { kind: 'gap', label: field.label, origin: { file: parent.record.file, pointer: parent.pointer }, ...missing };
}

function isWithoutValue({ kind }: Slot): boolean {
  return kind === 'gap' || kind === 'none';
}

function distinct<T extends { readonly file: string; readonly pointer: string }>(origins: readonly T[]): readonly T[] {
  return [...new Map(origins.map((origin) => [`${origin.file}#${origin.pointer}`, origin])).values()];
}

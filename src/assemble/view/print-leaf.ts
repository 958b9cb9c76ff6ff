import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { Inline } from '../document-model.js';
import type { Place, PrintedValues } from '../printed-value.js';
import { formatLeaf } from './format-leaf.js';
import { type LeafFormat, plain } from './leaf-parts.js';
import { originOf, printSlot } from './print-slot.js';
import { fieldSlot, type RecordSight, type Slot, type ValueSlot } from './slot.js';
import type { FieldType, LeafType } from './view-type.js';

/** What all views of one rendering share. */
export interface ViewScope extends RecordSight {
  /** The language of the document. */
  readonly language: Language;
  readonly values: PrintedValues;
  /** The label of a code of `schemas/code-lists/<list>.schema.json`. */
  labelOf(list: string, code: string): Bilingual;
}

/** The field whose value is what prints of a composite one: the text in the document's language, an address's full text. */
const printedPart: Partial<Record<LeafType['leaf'], (language: Language) => string>> = {
  LText: (language) => language,
  Narrative: (language) => language,
  Note: (language) => language,
  Address: () => 'raw',
  Code: () => 'label',
};

/** A leaf as printed at a place, marks included. */
export function printLeaf(
  field: FieldType,
  type: LeafType,
  slot: Slot,
  scope: ViewScope,
  place: Place,
): readonly Inline[] {
  const inner = partOf(field, type, slot, scope);
  if (inner !== undefined) return printLeaf(inner.field, inner.type, inner.slot, scope, place);
  return printSlot(slot, place, scope.language, (value) =>
    formatLeaf(type, shownValue(type, value, scope), formatAt(field, value, place, scope)),
  );
}

/** A narrative's paragraphs; they are separated by empty lines. A mark is one paragraph. */
export function printParagraphs(
  field: FieldType,
  type: LeafType,
  slot: Slot,
  scope: ViewScope,
): readonly (readonly Inline[])[] {
  const inner = partOf(field, type, slot, scope);
  if (inner === undefined || inner.slot.kind !== 'value') return [printLeaf(field, type, slot, scope, 'prose')];
  const { language } = scope;
  return String(inner.slot.value)
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((text) =>
      printSlot(inner.slot, 'prose', language, (value) => plain(text, formatAt(field, value, 'prose', scope))),
    );
}

function partOf(
  field: FieldType,
  type: LeafType,
  slot: Slot,
  scope: ViewScope,
): { readonly field: FieldType; readonly type: LeafType; readonly slot: Slot } | undefined {
  const name = printedPart[type.leaf]?.(scope.language);
  const part = name === undefined ? undefined : type.fields?.get(name);
  if (part === undefined || part.type.kind !== 'leaf' || slot.kind === 'none') return undefined;
  // A missing translation is missing for the reader of this field: its name goes into the mark.
  const named: FieldType = { ...part, label: field.label };
  return { field: named, type: part.type, slot: fieldSlot(slot, named, scope) };
}

function formatAt(field: FieldType, slot: ValueSlot, place: Place, scope: ViewScope): LeafFormat {
  const { language = scope.language } = field;
  return {
    language,
    isForeign: language !== scope.language,
    place,
    origin: originOf(slot),
    ...(slot.computedFrom !== undefined && { computedFrom: slot.computedFrom }),
    labelOf: (list, code) => scope.labelOf(list, code)[language],
  };
}

/** The reference of a source is a text, or a text in both languages. */
function shownValue(type: LeafType, { value }: ValueSlot, { language }: ViewScope): unknown {
  const isPair = type.leaf === 'source' && typeof value === 'object' && value !== null;
  return isPair ? Object.getOwnPropertyDescriptor(value, language)?.value : value;
}

import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { ComputedField } from '../computed/computed-field.js';

/**
 * What a template may do with a path: print it (leaf), go through it (list), or name a field inside it (object).
 * Described from the schemas; the template check and the view that templates read share it, so they cannot disagree.
 */
export type ViewType = LeafType | ObjectType | ListType;

/**
 * The ways a value prints. `text` is plain text; `code` prints the label of a code list; `source` is the reference of a
 * provenance, a plain text or a text in both languages; `Interval` has the limits of a confidence interval.
 */
export type LeafKind = 'text' | 'code' | 'integer' | 'boolean' | 'source' | 'Interval' | CommonKind;

/** Types of common.schema.json that print as one value. */
export const commonKinds = [
  'LText',
  'Narrative',
  'Note',
  'PartialDate',
  'FullDate',
  'Period',
  'EventDate',
  'Decimal',
  'Quantity',
  'Sci',
  'Count',
  'Rate',
  'Spread',
  'Criterion',
  'TestResult',
  'Code',
  'Identifier',
  'Address',
] as const;
export type CommonKind = (typeof commonKinds)[number];

export interface LeafType {
  readonly kind: 'leaf';
  readonly leaf: LeafKind;
  /** The code list of a `code`: its codes in order, with labels. */
  readonly codes?: ReadonlyMap<string, Bilingual>;
  /** The parts of a composite value, e.g. `scheme` and `value` of an identifier. */
  readonly fields?: Fields;
}

export interface ObjectType {
  readonly kind: 'object';
  readonly fields: Fields;
}

export interface ListType {
  readonly kind: 'list';
  readonly item: FieldType;
  /** Whether a list that is given may hold nothing. */
  readonly mayBeEmpty: boolean;
}

export interface Fields {
  readonly names: readonly string[];
  get(name: string): FieldType | undefined;
}

export interface FieldType {
  /** The property of the data. A reference `sponsorId` is also seen as `sponsor`, the record it names. */
  readonly key: string;
  readonly label: Bilingual;
  /** `optional`: may be left out; `always`: prints at least a mark. */
  readonly presence: 'always' | 'optional';
  /** Whether a typed absence or a contested value may stand here. */
  readonly isUncertain: boolean;
  /** What the value is the id of (`site`, `specification/tests`), where the path means the record or the item itself. */
  readonly refersTo?: string;
  /** Of a text in two languages: the language this part of it is in. */
  readonly language?: Language;
  /** How the value follows from others: no record holds it. */
  readonly computed?: ComputedField;
  readonly type: ViewType;
}

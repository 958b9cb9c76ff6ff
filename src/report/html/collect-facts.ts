import { Field } from '../../check/field.js';
import type { LabelOf } from '../../check/judgement.js';
import { compareText } from '../../diagnostics/sort.js';
import { isObject } from '../../load/is-object.js';
import type { Json, JsonObject } from '../../load/parsed-file.js';
import { appendPointer, isWithin, parentPointer } from '../../load/pointer.js';
import { valueAt } from '../../load/value-at.js';
import { type ProvenanceEntry, provenanceOf } from '../../validate/provenance-of.js';
import { describeProvenance } from './describe-provenance.js';
import type { SourceEntry } from './report-index.js';
import type { FactLine, ProvenanceLine, SourcePart } from './report-parts.js';
import type { SourceText } from './report-subject.js';

/** Where documents print a fact: row of the document, row of its value. */
export type FactPlace = readonly [document: number, value: number];

export interface SourceInput {
  readonly file: string;
  /** Absent where the file cannot be read. */
  readonly source: SourceText | undefined;
  /** What documents print of the file, by pointer. */
  readonly printed: ReadonlyMap<string, readonly FactPlace[]>;
  readonly labelOf: LabelOf | undefined;
}

export interface CollectedSource {
  readonly entry: SourceEntry;
  readonly part: SourcePart;
}

/** What is written about a record, or only for programs: nothing of it is a fact about the product. */
const notFacts = new Set(['recordType', 'id', 'modelVersion', 'productId', 'provenance', 'fieldProvenance']);

/**
 * Every fact of a file: what documents print of it, at the pointers they print it from, and of a record every other value.
 * A value inside a printed one is no fact of its own. In the order of the file.
 */
export function collectFacts({ file, source, printed, labelOf }: SourceInput): CollectedSource {
  const record = source && isObject(source.data) && 'recordType' in source.data ? source.data : undefined;
  const leaves = record ? leavesOf(record, '').filter((leaf) => !isPrinted(leaf, printed)) : [];
  const owner = record && source && { ...source, id: textOf(record['id']), recordType: textOf(record['recordType']) };
  const provenances: ProvenanceLine[] = [];
  const rows = new Map<string, number>();
  const facts = [...printed.keys(), ...leaves]
    .map((pointer): FactLine => {
      const range = source?.locate(pointer).range;
      const provenance = record && addProvenance(provenanceOf(record, pointer), provenances, rows);
      return {
        pointer,
        ...(owner && labelOf && { label: labelOf(new Field(owner, pointer, undefined)) }),
        value: shortText(source && valueAt(source.data, pointer)),
        ...(range && { line: range.start.line, column: range.start.column }),
        ...(range && { endLine: range.end.line, endColumn: range.end.column }),
        ...(provenance !== undefined && { provenance }),
        places: printed.get(pointer) ?? [],
      };
    })
    .sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareText(a.pointer, b.pointer),
    );
  return {
    entry: {
      file,
      ...(owner && { kind: owner.recordType, id: owner.id }),
      facts: facts.length,
      confidence: countBy(facts, ({ provenance }) => provenances[provenance ?? -1]?.confidence),
      classes: countBy(facts, ({ provenance }) => provenances[provenance ?? -1]?.sourceClass),
      unprinted: facts.filter(({ places }) => places.length === 0).length,
    },
    part: { ...(source && { text: source.text }), provenances, facts },
  };
}

function addProvenance(
  entry: ProvenanceEntry | undefined,
  lines: ProvenanceLine[],
  rows: Map<string, number>,
): number | undefined {
  if (entry === undefined) return undefined;
  const known = rows.get(entry.pointer);
  if (known !== undefined) return known;
  rows.set(entry.pointer, lines.length);
  return lines.push(describeProvenance(entry.provenance)) - 1;
}

/** The pointers of the scalars below a value; an empty list or object is one too. */
function leavesOf(data: JsonObject, above: string): string[] {
  return Object.entries(data).flatMap(([name, value]) =>
    above === '' && notFacts.has(name) ? [] : leavesIn(value, appendPointer(above, name)),
  );
}

function leavesIn(value: Json, pointer: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => leavesIn(item, appendPointer(pointer, index)));
  if (!isObject(value)) return [pointer];
  // The source of a candidate of a disputed value says where it is from.
  if ('sourceClass' in value && 'enteredOn' in value) return [];
  return leavesOf(value, pointer);
}

function isPrinted(leaf: string, printed: ReadonlyMap<string, unknown>): boolean {
  for (let pointer = leaf; pointer !== ''; pointer = parentPointer(pointer)) if (printed.has(pointer)) return true;
  return isWithin(leaf, '/provenance');
}

const longest = 160;

function shortText(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : plainOf(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function plainOf(value: Json): string {
  if (Array.isArray(value)) return value.map(plainOf).join('; ');
  if (isObject(value)) return Object.values(value).map(plainOf).join(' · ');
  return String(value);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function countBy(
  facts: readonly FactLine[],
  keyOf: (fact: FactLine) => string | undefined,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

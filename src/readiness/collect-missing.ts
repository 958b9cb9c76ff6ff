import type { DocumentModel, Gap, Inline, Origin } from '../assemble/document-model.js';
import { Field } from '../check/field.js';
import { isAbsence } from '../check/readings.js';
import type { ProductChecks } from '../check/run-checks.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { splitPointer } from '../load/pointer.js';
import type { AnyRecord } from '../records/record.js';
import type { Absence } from '../records/record-types.js';
import { sectionMapFile } from '../sections/section-map.js';
import type { MissingPiece } from './checklist.js';

/** A value a document waits for, with what its record says about it. */
export interface FoundGap extends MissingPiece {
  readonly record?: AnyRecord;
  /** The kind of record that does not exist at all. */
  readonly wantedKind?: string;
  readonly absence?: Absence;
}

/** What names the values that are missing. */
type GapSources = Pick<ProductChecks, 'records' | 'labelOf'>;

/**
 * The gaps printed by a document in any language, each value once, in the order of the document. Several marks may stand
 * for one place that lacks several things: those are told apart by their words, which the languages print in one order.
 */
export function collectMissing(documents: readonly DocumentModel[], checks: GapSources): readonly FoundGap[] {
  const found = new Map<string, PrintedGap>();
  for (const { language, blocks } of documents) {
    const told = new Map<string, string[]>();
    for (const gap of gapsIn(blocks)) {
      const place = `${gap.origin.file}#${gap.origin.pointer} ${gap.state}`;
      const words = plainText(gap.children.slice(1, -1));
      const earlier = told.get(place) ?? [];
      told.set(place, earlier);
      const isNamed = isSaidByRecord(gap, checks);
      if (isNamed ? earlier.length > 0 : earlier.includes(words)) continue;
      earlier.push(words);
      const key = isNamed ? place : `${place} ${earlier.length}`;
      const known = found.get(key);
      found.set(key, { gap, isNamed, words: { ...(known?.words ?? { ru: words, en: words }), [language]: words } });
    }
  }
  return [...found.values()].map((printed) => describe(printed, checks));
}

interface PrintedGap {
  readonly gap: Gap;
  /** Its record holds a value, an absence or a dispute at the place; otherwise something is missing below it. */
  readonly isNamed: boolean;
  /** What the mark says. */
  readonly words: Bilingual;
}

function isSaidByRecord({ origin, state }: Gap, { records }: GapSources): boolean {
  if (state !== 'absent') return true;
  const record = records.inFile(origin.file);
  return record === undefined || isAbsence(valueAt(record.data, origin.pointer));
}

function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return plainText(inline.children);
      return 'text' in inline ? inline.text : '';
    })
    .join('');
}

/** Reads the plain data of the model, so that a kind of node added later is covered without a change here. */
function gapsIn(node: object, found: Gap[] = []): readonly Gap[] {
  if (isGap(node)) found.push(node);
  for (const member of Object.values(node)) {
    if (typeof member === 'object' && member !== null) gapsIn(member, found);
  }
  return found;
}

function isGap(node: object): node is Gap {
  return 'kind' in node && node.kind === 'gap' && 'origin' in node;
}

function describe({ gap, isNamed, words }: PrintedGap, { records, labelOf }: GapSources): FoundGap {
  const { state, origin, wantedKind } = gap;
  const record = records.inFile(origin.file);
  if (record === undefined) return { what: wordingOf(origin), state, ...origin };
  if (!isNamed) return { what: words, state, ...origin, record, ...(wantedKind !== undefined && { wantedKind }) };
  const value = valueAt(record.data, origin.pointer);
  const what = labelOf(new Field(record, origin.pointer, value));
  const absence = isAbsence(value) ? value : undefined;
  const { note } = absence ?? {};
  return { what, state, ...origin, record, ...(absence && { absence }), ...(note && { note }) };
}

function wordingOf({ file }: Origin): Bilingual {
  return file === sectionMapFile
    ? { ru: 'название раздела по действующей редакции', en: 'title of the section in the edition in force' }
    : { ru: 'формулировка по действующей редакции', en: 'wording in the edition in force' };
}

function valueAt(value: unknown, pointer: string): unknown {
  return splitPointer(pointer).reduce<unknown>(
    (inner, token) =>
      typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, token)?.value : undefined,
    value,
  );
}

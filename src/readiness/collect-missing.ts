import type { DocumentModel, Gap, Origin } from '../assemble/document-model.js';
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
  readonly absence?: Absence;
}

/** The gaps printed by a document in any language, each value once, in the order of the document. */
export function collectMissing(documents: readonly DocumentModel[], checks: ProductChecks): readonly FoundGap[] {
  const found = new Map<string, FoundGap>();
  for (const gap of documents.flatMap(gapsIn)) {
    const key = `${gap.origin.file}#${gap.origin.pointer} ${gap.state}`;
    if (!found.has(key)) found.set(key, describe(gap, checks));
  }
  return [...found.values()];
}

/** Reads the plain data of the model, so that a kind of node added later is covered without a change here. */
function gapsIn(node: unknown): Gap[] {
  if (typeof node !== 'object' || node === null) return [];
  return [...(isGap(node) ? [node] : []), ...Object.values(node).flatMap(gapsIn)];
}

function isGap(node: object): node is Gap {
  return 'kind' in node && node.kind === 'gap' && 'origin' in node;
}

function describe({ state, origin }: Gap, { records, labelOf }: ProductChecks): FoundGap {
  const record = records.inFile(origin.file);
  if (record === undefined) return { what: wordingOf(origin), state, ...origin };
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

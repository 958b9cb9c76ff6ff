import { isAbsence } from '../../check/readings.js';
import type { Location, Range } from '../../diagnostics/diagnostic.js';
import { isObject } from '../../load/is-object.js';
import type { Json } from '../../load/parsed-file.js';
import { appendPointer } from '../../load/pointer.js';
import type { AnyRecord } from '../../records/record.js';

/** A place in a record that holds something, be it a group of fields. */
export interface FieldPlace {
  readonly pointer: string;
  readonly value: Json;
  /** Holds no other field. */
  readonly isLeaf: boolean;
}

/** Every place of a record, a group before what is in it. */
export function placesIn(record: AnyRecord): readonly FieldPlace[] {
  const data: unknown = record.data;
  return isObject(data) ? placesBelow(data, '') : [];
}

function placesBelow(value: Json, pointer: string): FieldPlace[] {
  const members = membersOf(value, pointer);
  const own = { pointer, value, isLeaf: members.length === 0 };
  return [own, ...members.flatMap((member) => placesBelow(member.value, member.pointer))];
}

function membersOf(value: Json, pointer: string): { readonly pointer: string; readonly value: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, member]) => ({ pointer: appendPointer(pointer, key), value: member }));
}

/** What tells programs what the record is, and where its values come from: no statement about the product. */
const machinery = /^\/(?:recordType|id|modelVersion|productId|provenance|fieldProvenance)(?:\/|$)/;

/** Whether a field says something about the product. */
export function isStatement(pointer: string): boolean {
  return !machinery.test(pointer) && !/\/candidates\/\d+\/provenance(?:\/|$)/.test(pointer);
}

/** The values a record states, each once: an absent value with its reason as one, a disputed one by its candidates. */
export function statementsIn(record: AnyRecord): readonly FieldPlace[] {
  const data: unknown = record.data;
  return isObject(data) ? statementsBelow(data, '').filter(({ pointer }) => isStatement(pointer)) : [];
}

function statementsBelow(value: Json, pointer: string): FieldPlace[] {
  const members = isAbsence(value) ? [] : membersOf(value, pointer);
  if (members.length === 0) return [{ pointer, value, isLeaf: true }];
  return members.flatMap((member) => statementsBelow(member.value, member.pointer));
}

/**
 * The fields that stand on a line of the file: those wholly on it, the outermost first chosen; else a text of several
 * lines that runs through it; else the group whose name stands there. None on a line of comment or a blank one.
 */
export function fieldsOnLine(record: AnyRecord, line: number): readonly Location[] {
  const all = placesIn(record).flatMap(({ pointer, isLeaf }) => {
    const at = record.locate(pointer);
    return at.pointer === pointer && pointer !== '' ? [{ at, key: record.locate(pointer, 'key').range, isLeaf }] : [];
  });
  const whole = all.filter(
    ({ at, key, isLeaf }) => isWhollyOn(line, at.range, key) || (isLeaf && runsThrough(line, at.range)),
  );
  const outermost = whole.filter(({ at }) => !whole.some((other) => at.pointer.startsWith(`${other.at.pointer}/`)));
  if (outermost.length > 0) return outermost.map(({ at }) => at);
  const named = all.filter(({ key }) => key.start.line === line).slice(0, 1);
  return named.map(({ at }) => at);
}

function isWhollyOn(line: number, value: Range, key: Range): boolean {
  return value.start.line === line && value.end.line === line && (key.start.line === line || key.start.line > line);
}

function runsThrough(line: number, { start, end }: Range): boolean {
  return start.line <= line && (line < end.line || (line === end.line && end.column > 1));
}

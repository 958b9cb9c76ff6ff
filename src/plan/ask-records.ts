import { Ajv2020 } from 'ajv/dist/2020.js';
import { decidedIndex, isAbsence, isContested } from '../check/readings.js';
import type { RecordIndex } from '../check/record-index.js';
import { splitPointer } from '../load/pointer.js';
import type { AnyRecord } from '../records/record.js';
import type { RecordTest } from '../sections/condition.js';

/** `open`: the records do not say, because a value is absent or its sources disagree. */
export type Answer = 'yes' | 'no' | 'open';

/** Ajv keeps what it has compiled by the identity of the schema, so each question is compiled once. */
const ajv = new Ajv2020({ strict: true, strictTypes: false });

/** Whether some record of the kind passes. One that passes decides; otherwise one that leaves it open does. */
export function askRecords(test: RecordTest, records: RecordIndex): Answer {
  const asked = records.records.filter(({ recordType }) => recordType === test.record);
  if (asked.length === 0) return test.missing;
  const answers = asked.map((record) => askValue(test, record.data));
  return answers.find((answer) => answer === 'yes') ?? answers.find((answer) => answer === 'open') ?? 'no';
}

/** Whether a record, or an item of a list in one, passes. Of an undecided dispute all candidates must agree. */
export function askValue({ at, is, missing }: RecordTest, value: unknown): Answer {
  const answers = new Set(readingsAt(value, at).map((reading) => answerOf(reading, is, missing)));
  const [answer = 'open'] = answers;
  return answers.size === 1 ? answer : 'open';
}

/** What may stand at a pointer: one value, one for each candidate of a dispute, or `undefined` for none. */
export function readingsAt(value: unknown, pointer: string): readonly unknown[] {
  let readings = resolveDispute(value);
  for (const token of splitPointer(pointer)) {
    readings = readings.flatMap((reading) => resolveDispute(isAbsence(reading) ? reading : memberOf(reading, token)));
  }
  return readings;
}

/** The text at a pointer of a record, where there is one and only one. */
export function textAt({ data }: AnyRecord, pointer: string): string | undefined {
  const [reading, ...others] = readingsAt(data, pointer);
  return typeof reading === 'string' && others.length === 0 ? reading : undefined;
}

function answerOf(reading: unknown, is: object, missing: RecordTest['missing']): Answer {
  if (reading === undefined) return missing;
  if (isAbsence(reading)) return reading.absent === 'not-applicable' ? 'no' : 'open';
  // The validator compares items by methods that objects without a prototype do not have: it gets a copy.
  return ajv.validate(is, JSON.parse(JSON.stringify(reading))) ? 'yes' : 'no';
}

function resolveDispute(value: unknown): readonly unknown[] {
  if (!isContested(value)) return [value];
  const decided = decidedIndex(value);
  const candidates = decided === undefined ? value.candidates : value.candidates.slice(decided, decided + 1);
  return candidates.map((candidate) => candidate.value);
}

function memberOf(value: unknown, token: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, token)?.value : undefined;
}

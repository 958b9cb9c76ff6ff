import type { Origin } from '../../assemble/document-model.js';
import { decidedIndex, isAbsence, isContested } from '../../check/readings.js';
import type { RecordIndex } from '../../check/record-index.js';
import type { Bilingual, Location } from '../../diagnostics/diagnostic.js';
import { isObject } from '../../load/is-object.js';
import type { Json, JsonObject } from '../../load/parsed-file.js';
import { valueAt } from '../../load/value-at.js';
import type { AnyRecord } from '../../records/record.js';
import { provenanceOf, whyUnconfirmed } from '../../validate/provenance-of.js';

/** What there is to tell of a field of a record. */
export interface FieldFacts {
  readonly record: AnyRecord;
  readonly at: Location;
  /** As an editor shows it. */
  readonly label: Bilingual;
  readonly value: Json;
  readonly state: FieldState;
  /** The source the value rests on; absent for records without sources, such as registers. */
  readonly source?: JsonObject;
}

/** `open`: sources disagree and nobody has decided; `decided`: somebody has. */
export type FieldState = 'stated' | 'absent' | 'open' | 'decided' | 'unconfirmed';

type LabelOf = (field: { readonly owner: AnyRecord; readonly pointer: string }) => Bilingual;

/** The field an origin leads to; `undefined` for a file of ours: an official title, the label of a form. */
export function fieldFacts({ file, pointer }: Origin, records: RecordIndex, labelOf: LabelOf): FieldFacts | undefined {
  const record = records.inFile(file);
  const data: unknown = record?.data;
  if (record === undefined || !isObject(data)) return undefined;
  const value = valueAt(data, pointer);
  if (value === undefined) return undefined;
  const source = provenanceOf(data, pointer)?.provenance;
  return {
    record,
    at: record.locate(pointer),
    label: labelOf({ owner: record, pointer }),
    value,
    state: stateOf(value, source, disputeAround(data, pointer)),
    ...(source && { source }),
  };
}

function stateOf(value: Json, source: JsonObject | undefined, around: Json | undefined): FieldState {
  if (isAbsence(value)) return 'absent';
  for (const dispute of [value, around]) {
    if (isContested<unknown>(dispute)) return decidedIndex(dispute) === undefined ? 'open' : 'decided';
  }
  return source !== undefined && whyUnconfirmed(source) !== undefined ? 'unconfirmed' : 'stated';
}

/** The disputed value of which the field is a candidate, or part of one. */
function disputeAround(data: JsonObject, pointer: string): Json | undefined {
  const dispute = /^(.*)\/candidates\/[0-9]+(?:\/|$)/.exec(pointer)?.[1];
  return dispute === undefined ? undefined : valueAt(data, dispute);
}

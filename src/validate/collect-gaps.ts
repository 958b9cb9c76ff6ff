import type { Diagnostic, Profile } from '../diagnostics/diagnostic.js';
import { isObject } from '../load/is-object.js';
import type { AnyRecord } from '../records/record.js';
import { collectUnconfirmed } from './collect-unconfirmed.js';
import { type DeclaredParts, declareFinding } from './declared-finding.js';
import { describeAbsence, describeContested, describeMissing, describeMissingLanguage } from './describe-gap.js';
import type { SchemaSet } from './schema-set.js';
import { isAbsence, isContested } from './uncertain-value.js';
import { type FieldVisit, walkFields } from './walk-fields.js';

export interface GapOptions {
  readonly schemas: SchemaSet;
  /** The profile the records are built with: gaps are warnings in a draft and errors in a submission. */
  readonly profile: Profile;
}

/**
 * Everything the records of one product declare as not settled: fields needed for submission that are missing, typed
 * absences, contested values without a choice, values of the press and translations. Rule SRC-003 is among them.
 */
export function collectGaps(records: readonly AnyRecord[], { schemas, profile }: GapOptions): Diagnostic[] {
  const languages = records.flatMap((record) => (record.recordType === 'dossier' ? record.data.languages : []));
  const parts = records.flatMap((record) => {
    const visits = [...walkFields(schemas, record.recordType, record.data, { candidates: 'chosen' })];
    return [
      ...visits.flatMap((visit) => describeGap(record, visit, languages, schemas)),
      ...collectUnconfirmed(record, visits),
    ];
  });
  return parts.map((part) => declareFinding(part, profile));
}

function describeGap(
  record: AnyRecord,
  visit: FieldVisit,
  languages: readonly string[],
  schemas: SchemaSet,
): DeclaredParts[] {
  const { shape, value } = visit;
  if (value === undefined) return shape.requirement === 'R' ? [describeMissing(record, visit)] : [];
  if (shape.isUncertain && isAbsence(value))
    return [describeAbsence(record, visit, value, schemas)].flatMap((gap) => gap ?? []);
  if (shape.isUncertain && isContested(value))
    return value['chosen'] === undefined ? [describeContested(record, visit, value)] : [];
  if (!isText(visit) || !isObject(value)) return [];
  return languages
    .filter((language) => value[language] === undefined)
    .map((language) => describeMissingLanguage(record, visit, language));
}

/** A text in two languages lacks one of them only where the field says why. */
function isText({ shape }: FieldVisit): boolean {
  return shape.typeRef === 'common.schema.json#/$defs/LText' || shape.typeRef === 'common.schema.json#/$defs/Narrative';
}

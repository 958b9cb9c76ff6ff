import type { Diagnostic, Profile } from '../diagnostics/diagnostic.js';
import { type KeptNotes, noNotes } from '../load/kept-notes.js';
import type { AnyRecord } from '../records/record.js';
import { collectUnconfirmed } from './collect-unconfirmed.js';
import { type DeclaredParts, declareFinding } from './declared-finding.js';
import { describeAbsence, describeMissing } from './describe-gap.js';
import type { SchemaSet } from './schema-set.js';
import { isAbsence } from './uncertain-value.js';
import { type FieldVisit, walkFields } from './walk-fields.js';

export interface GapOptions {
  readonly schemas: SchemaSet;
  /** The profile the records are built with: gaps are warnings in a draft and errors in a submission. */
  readonly profile: Profile;
}

/**
 * Everything the records of one product declare as missing or unconfirmed: fields needed for submission that are not
 * filled, typed absences, values of the press and translations. Disagreeing sources are the matter of a rule, SRC-003.
 */
export function collectGaps(
  records: readonly AnyRecord[],
  { schemas, profile }: GapOptions,
  notes: KeptNotes = noNotes,
): Diagnostic[] {
  const languages = records.flatMap((record) => (record.recordType === 'dossier' ? record.data.languages : []));
  const subject = `gaps of ${records[0]?.product}`;
  const parts = notes.lend<readonly DeclaredParts[], readonly DeclaredParts[]>(subject, (notebook) =>
    records.flatMap((record) => {
      const about = [record.file, record.sha256, ...languages].join(' ');
      const noted = notebook.recall(about) ?? gapsOf(record, languages, schemas);
      notebook.note(about, noted);
      return noted;
    }),
  );
  return parts.map((part) => declareFinding(part, profile));
}

function gapsOf(record: AnyRecord, languages: readonly string[], schemas: SchemaSet): readonly DeclaredParts[] {
  const visits = [...walkFields(schemas, record.recordType, record.data, { candidates: 'chosen' })];
  return [
    ...visits.flatMap((visit) => describeGap(record, visit, languages, schemas)),
    ...collectUnconfirmed(record, visits),
  ];
}

function describeGap(
  record: AnyRecord,
  visit: FieldVisit,
  languages: readonly string[],
  schemas: SchemaSet,
): DeclaredParts[] {
  const { pointer, shape, value } = visit;
  if (value === undefined) {
    const isDue = shape.requirement === 'R' && !isOtherLanguage(pointer, languages);
    return isDue ? [describeMissing(record, visit)] : [];
  }
  // “Not applicable” is an answer, not a gap.
  const isGap = shape.isUncertain && isAbsence(value) && value['absent'] !== 'not-applicable';
  return isGap ? [describeAbsence(record, visit, value, schemas)] : [];
}

/** A text is due in the languages of the dossier only. */
function isOtherLanguage(pointer: string, languages: readonly string[]): boolean {
  const language = ['ru', 'en'].find((name) => pointer.endsWith(`/${name}`));
  return language !== undefined && !languages.includes(language);
}

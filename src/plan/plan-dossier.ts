import { isAbsence } from '../check/readings.js';
import type { RecordIndex } from '../check/record-index.js';
import type { Bilingual, Location } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { Condition, RecordTest } from '../sections/condition.js';
import type { ExpectedDocument } from '../sections/expected-document.js';
import type { Repeat } from '../sections/repeat.js';
import type { Section, SectionMap } from '../sections/section-map.js';
import { askRecords, readingsAt } from './ask-records.js';
import { type DeclaredSections, declaredOf } from './declared-sections.js';
import { findItems } from './find-items.js';
import type { DossierPlan, PlannedDocument, Verdict } from './planned-document.js';
import type { PlannedItem } from './planned-item.js';

export interface PlanInput {
  readonly sections: SectionMap;
  readonly records: RecordIndex;
  readonly declared: DeclaredSections;
}

/** Asks the records of one product which documents its dossier needs. */
export function planDossier(input: PlanInput): DossierPlan {
  return input.sections.sections.flatMap((section) =>
    groupsOf(section, input).flatMap((group) =>
      section.expects.flatMap((expected) => planExpected({ section, expected, ...group }, input)),
    ),
  );
}

type Place = Pick<PlannedDocument, 'section' | 'expected' | 'group'>;

/** Several substances or indications repeat all below a section; one repeats nothing. */
function groupsOf({ number }: Section, { sections, records }: PlanInput): readonly Pick<Place, 'group'>[] {
  const repeat = sections.path(number).flatMap(({ repeatedFor }) => repeatedFor ?? [])[0];
  if (repeat === undefined) return [{}];
  const items = findItems({ repeat, rule: known(sections.repeats, repeat), section: number, records });
  return items.length > 1 ? items.map((group) => ({ group })) : [{}];
}

function planExpected(place: Place, input: PlanInput): readonly PlannedDocument[] {
  const { section, expected } = place;
  const rule = expected.each === undefined ? undefined : known(input.sections.repeats, expected.each);
  const items = expected.each === undefined || rule === undefined ? [] : itemsOf(place, expected.each, rule, input);
  // A record that names the section speaks louder than a declaration that there is none.
  const isNamed = rule?.sectionAt !== undefined && items.length > 0;
  const declared = isNamed ? undefined : declaredOf(section, input.declared, input.sections);
  if (declared !== undefined) return [{ ...place, verdict: { due: 'no', ...declared } }];

  const verdict = judge(expected, input);
  if (verdict.due !== 'yes' || rule === undefined) return [{ ...place, verdict }];
  if (items.length > 0) return items.map((item) => ({ ...place, item, verdict }));
  return [{ ...place, verdict: withoutItems(rule, input) }];
}

function itemsOf(
  { section, group }: Place,
  repeat: string,
  rule: Repeat,
  { records }: PlanInput,
): readonly PlannedItem[] {
  return findItems({ repeat, rule, section: section.number, records, ...(group && { group }) });
}

function judge({ when }: ExpectedDocument, { sections, records }: PlanInput): Verdict {
  if (when === undefined) return { due: 'yes' };
  const condition = known(sections.conditions, when);
  switch (askRecords(condition.test, records)) {
    case 'yes':
      return { due: 'yes' };
    case 'no':
      return { due: 'no', reason: reasonOf(condition, records), ...placeOf(condition.test, records) };
    case 'open':
      return {
        due: 'open',
        question: sentence(openQuestion, { condition: condition.text, note: noteOf(condition, records) }),
        ...placeOf(condition.test, records),
      };
  }
}

const openQuestion = {
  ru: 'нужен, {condition}{note}',
  en: 'due {condition}{note}',
} as const;

/** What the record says of the answer it does not have. */
function noteOf({ test }: Condition, records: RecordIndex): Bilingual {
  const [record] = records.records.filter(({ recordType }) => recordType === test.record);
  const [reading] = record === undefined ? [] : readingsAt(record.data, test.at);
  const note = isAbsence(reading) ? reading.note : undefined;
  return note === undefined ? { ru: '', en: '' } : { ru: `; ${note.ru}`, en: `; ${note.en}` };
}

/** The words of the record that answers the question, where it gives any. */
function reasonOf({ otherwise, test }: Condition, records: RecordIndex): Bilingual {
  const [record] = records.records.filter(({ recordType }) => recordType === test.record);
  const read = (language: keyof Bilingual) => record && readingsAt(record.data, `${test.at}/reason/${language}`)[0];
  const [ru, en] = [read('ru'), read('en')];
  return typeof ru === 'string' && typeof en === 'string' ? { ru, en } : otherwise;
}

function placeOf({ record: kind, at }: RecordTest, { records }: RecordIndex): { readonly at?: Location } {
  const found = records.find(({ recordType }) => recordType === kind) ?? records.find(isDossier);
  return found === undefined ? {} : { at: found.locate(found.recordType === kind ? at : '') };
}

function isDossier({ recordType }: { readonly recordType: string }): boolean {
  return recordType === 'dossier';
}

/** Nothing of the kind is recorded. Unless that is an answer, somebody has to say why. */
function withoutItems({ whenNone }: Repeat, { records }: PlanInput): Verdict {
  if (whenNone === 'one-is-due') return { due: 'yes' };
  if ('reason' in whenNone) return { due: 'no', reason: whenNone.reason };
  const dossier = records.records.find(isDossier);
  return {
    due: 'open',
    question: whenNone.question,
    ...(dossier && { at: dossier.locate('') }),
  };
}

function known<Value>(table: ReadonlyMap<string, Value>, key: string): Value {
  const value = table.get(key);
  if (value === undefined) throw new Error(`the section map has no ${key}`);
  return value;
}

import { isAbsence } from '../check/readings.js';
import type { RecordIndex } from '../check/record-index.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { AnyRecord } from '../records/record.js';
import type { Repeat } from '../sections/repeat.js';
import { askValue, readingsAt, textAt } from './ask-records.js';
import type { PlannedItem } from './planned-item.js';

/** Where the items are looked for: `section` is the row whose documents are repeated. */
export interface ItemSearch {
  readonly repeat: string;
  readonly rule: Repeat;
  readonly section: string;
  readonly records: RecordIndex;
  /** Only records that name this item of the section's group, or none at all. */
  readonly group?: PlannedItem;
}

/** What a document of a section is repeated over, sorted by record id or in the order of the list. */
export function findItems(search: ItemSearch): readonly PlannedItem[] {
  const { repeat, rule } = search;
  const found = rule.listAt === undefined ? findRecords(search) : findInList(search, rule.listAt);
  if (found.length === 0 && rule.whenNone === 'one-is-due') return [{ repeat, ...listRecord(search) }];
  const [only, ...others] = found;
  return rule.plainWhenSingle && only !== undefined && others.length === 0
    ? [withoutKey(only)]
    : withNumbers(found, rule);
}

function findRecords({ repeat, rule, section, records, group }: ItemSearch): PlannedItem[] {
  return recordsOf(rule.record, records)
    .filter((record) => isChosen(record.data, rule))
    .filter((record) => rule.sectionAt === undefined || textAt(record, rule.sectionAt) === section)
    .filter((record) => isNamed(record, rule, records))
    .filter((record) => isInGroup(record, rule, group))
    .map((record) => ({ key: record.id, repeat, record, ...nameOf(record.data, '', rule) }));
}

function findInList({ repeat, rule, records }: ItemSearch, listAt: string): PlannedItem[] {
  const [record] = recordsOf(rule.record, records);
  const [list] = record === undefined ? [] : readingsAt(record.data, listAt);
  if (record === undefined || !Array.isArray(list)) return [];
  return list.flatMap((item: unknown, position) => {
    if (!isChosen(item, rule)) return [];
    const [id] = readingsAt(item, '/id');
    const key = typeof id === 'string' ? id : `${repeat}-${position + 1}`;
    const place = `${listAt}/${position}`;
    return [{ key, repeat, record, position, ...nameOf(item, place, rule) }];
  });
}

/** A list without items still belongs to its record: the gap prints from there. */
function listRecord({ rule, records }: ItemSearch): Pick<PlannedItem, 'record'> {
  const [record] = rule.listAt === undefined ? [] : recordsOf(rule.record, records);
  return record === undefined ? {} : { record };
}

function recordsOf(kind: string, { records }: RecordIndex): AnyRecord[] {
  return records.filter(({ recordType }) => recordType === kind).sort((a, b) => compareText(a.id, b.id));
}

/** A record that leaves the question open counts: leaving it out would say what it is not. */
function isChosen(value: unknown, { only }: Repeat): boolean {
  return only === undefined || askValue(only, value) !== 'no';
}

function isNamed({ id }: AnyRecord, { namedBy }: Repeat, records: RecordIndex): boolean {
  if (namedBy === undefined) return true;
  return recordsOf(namedBy.record, records).some((record) => textAt(record, namedBy.at) === id);
}

function isInGroup({ data }: AnyRecord, { groupAt }: Repeat, group: PlannedItem | undefined): boolean {
  if (groupAt === undefined || group?.key === undefined) return true;
  const [named] = readingsAt(data, groupAt);
  return !Array.isArray(named) || named.includes(group.key);
}

/** `place` is where the value stands in its record. */
function nameOf(value: unknown, place: string, { nameAt }: Repeat): Pick<PlannedItem, 'name' | 'nameAt'> {
  const [found] = readingsAt(value, nameAt);
  const at = `${place}${nameAt}`;
  if (typeof found === 'string') return { name: { ru: found, en: found }, nameAt: { ru: at, en: at } };
  const half = (language: keyof Bilingual) => (isAbsence(found) ? [] : readingsAt(found, `/${language}`))[0];
  const [ru, en] = [half('ru'), half('en')];
  if (typeof ru !== 'string' || typeof en !== 'string') return {};
  return { name: { ru, en }, nameAt: { ru: `${at}/ru`, en: `${at}/en` } };
}

/** Several without names are told apart by their numbers. */
function withNumbers(items: readonly PlannedItem[], { name }: Repeat): readonly PlannedItem[] {
  if (items.length < 2) return items;
  return items.map((item, index) =>
    item.name === undefined
      ? { ...item, name: { ru: `${name.ru} ${index + 1}`, en: `${name.en} ${index + 1}` } }
      : item,
  );
}

function withoutKey({ key: _key, ...item }: PlannedItem): PlannedItem {
  return item;
}

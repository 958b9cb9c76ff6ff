import type { SectionMap } from '../sections/section-map.js';
import type { Inline } from './document-model.js';
import type { PrintedValues } from './printed-value.js';
import type { TitlePrinter } from './title-printer.js';
import { ComputedCode, ComputedLeaf, ComputedObject } from './view/computed-view.js';
import { createView } from './view/create-view.js';
import type { RecordTypesSeen } from './view/describe-types.js';
import type { ViewScope } from './view/print-leaf.js';
import { type ReportList, reportLists } from './view/report-lists.js';
import { sortedRecords } from './view/root-view.js';
import { fieldSlot, recordSlot, type Slot } from './view/slot.js';
import { FixedListView, type View } from './view/view.js';

export interface ReportListOptions {
  readonly sections: SectionMap;
  readonly types: RecordTypesSeen;
  readonly titles: TitlePrinter;
  readonly values: PrintedValues;
}

interface Placed {
  readonly view: View;
  /** Where the record names the section of its report. */
  readonly section: Slot;
  readonly mark: View;
}

/** Studies and trials by the section of their report, in the order of the dossier; those without a section come last. */
export function createReportLists(options: ReportListOptions, scope: ViewScope): Readonly<Record<string, () => View>> {
  return Object.fromEntries(
    reportLists.map((list) => [
      list.name,
      () => new FixedListView(groupsOf(list, placeRecords(list, options, scope), options)),
    ]),
  );
}

function groupsOf(
  { members, parts }: ReportList,
  places: readonly Placed[],
  options: ReportListOptions,
): readonly View[] {
  const { sections, titles, values } = options;
  const group = (number: string, title: View, own: readonly Placed[]) =>
    new ComputedObject({
      number: text(number, number === '' ? [] : [{ kind: 'text', text: number }]),
      part: new ComputedCode(parts.find((part) => `${number}.`.startsWith(`${part}.`)) ?? '', values),
      title,
      [members]: new FixedListView(own.map(({ view }) => view)),
    });
  const text = (slug: string, children: readonly Inline[]) =>
    new ComputedLeaf(() => ({ kind: 'inline', slug, print: () => children }), values);
  const known = sections.sections.flatMap(({ number }) => {
    const own = places.filter(({ section }) => section.kind === 'value' && section.value === number);
    if (own.length === 0) return [];
    const title = new ComputedLeaf(() => titles.print(number), values);
    return [group(number, title, own)];
  });
  const rest = places.filter(
    ({ section }) => section.kind !== 'value' || sections.get(String(section.value)) === undefined,
  );
  const [first] = rest;
  return first === undefined ? known : [...known, group('', first.mark, rest)];
}

function placeRecords(
  { kind, sectionAt }: ReportList,
  { types }: ReportListOptions,
  scope: ViewScope,
): readonly Placed[] {
  const record = types.fieldOf(kind);
  return sortedRecords(kind, scope).map((found) => {
    let field = record;
    let section: Slot = recordSlot(found);
    for (const name of sectionAt) {
      const next = field.type.kind === 'list' ? undefined : field.type.fields?.get(name);
      if (next === undefined) throw new Error(`${kind} has no field ${sectionAt.join('.')}`);
      section = fieldSlot(section, next, scope);
      field = next;
    }
    return { view: createView(record, recordSlot(found), scope), section, mark: createView(field, section, scope) };
  });
}

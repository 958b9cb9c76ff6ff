import type { AttachedFile } from '../attachments/document-slot.js';
import type { Language } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { PlannedDocument } from '../plan/planned-document.js';
import type { SectionMap } from '../sections/section-map.js';
import type { DocumentInstance } from './document-instance.js';
import type { Inline } from './document-model.js';
import { nameOf, namePlanned } from './name-planned.js';
import type { PrintedValues } from './printed-value.js';
import type { TitlePrinter } from './title-printer.js';
import { ComputedCode, ComputedLeaf, ComputedObject } from './view/computed-view.js';
import { createView } from './view/create-view.js';
import type { RecordTypesSeen } from './view/describe-types.js';
import type { ViewScope } from './view/print-leaf.js';
import { fieldSlot, recordSlot } from './view/slot.js';
import { FixedListView, type View } from './view/view.js';

export interface ContentsOptions {
  readonly sections: SectionMap;
  readonly types: RecordTypesSeen;
  readonly titles: TitlePrinter;
  readonly values: PrintedValues;
  readonly language: Language;
  /** The version of a document by its id. */
  readonly versionOf: (id: string) => string;
}

/** A line of the contents before it prints. */
interface Entry {
  readonly section: string;
  readonly planned?: PlannedDocument;
  readonly print: () => View;
}

const dash: Inline = { kind: 'text', text: '\u00A0— ' };

/**
 * The files of the dossier as templates list them: modules in order, in each the documents made here and the files
 * handed in, in the order in which their sections ask for them.
 */
export function createContents(
  documents: readonly DocumentInstance[],
  attached: readonly AttachedFile[],
  options: ContentsOptions,
  scope: ViewScope,
): View {
  const { sections, titles, values } = options;
  const entries = [
    ...documents.map((document) => entryOfDocument(document, options)),
    ...attached.map((file) => entryOfFile(file, options, scope)),
  ];
  const modules = sections.sections.filter(({ level }) => level === 1);
  const rows = modules.map((module) => ({
    number: module.number,
    documents: sections.sections
      .filter((section) => section.module === module.module)
      .flatMap(({ number }) => inOrder(entries.filter(({ section }) => section === number)))
      .map(({ print }) => print()),
  }));
  const filled = rows.filter((row) => row.documents.length > 0);
  return new FixedListView(
    filled.map(
      ({ number, documents }) =>
        new ComputedObject({
          number: new ComputedCode(number, values),
          title: new ComputedLeaf(() => titles.print(number), values),
          documents: new FixedListView(documents),
        }),
    ),
  );
}

function entryOfDocument(document: DocumentInstance, { titles, values, language, versionOf }: ContentsOptions): Entry {
  const { id, section, code, planned } = document;
  const title = new ComputedLeaf(() => {
    const name = nameOf(document, language);
    const own: readonly Inline[] = name === undefined ? titles.print(section).children : [{ kind: 'text', text: name }];
    const subject = namePlanned(planned, language).flatMap((part) => [dash, part]);
    return { kind: 'inline', slug: id, print: () => [...own, ...subject] };
  }, values);
  const text = (shown: string) => plainLeaf(id, shown, values);
  const print = () =>
    new ComputedObject({
      section: text(section),
      title,
      version: text(versionOf(id)),
      file: text(id),
      code: text(code ?? '—'),
    });
  return { section, print, ...(planned && { planned }) };
}

/** What its record says of a file handed in; instead of a version it has a date. */
function entryOfFile({ attachment, planned }: AttachedFile, options: ContentsOptions, scope: ViewScope): Entry {
  const { record, name } = attachment;
  const { section, code } = record.data;
  const fieldView = (field: string): View => {
    const { type } = options.types.fieldOf('attachment');
    const found = type.kind === 'object' ? type.fields.get(field) : undefined;
    if (found === undefined) throw new Error(`an attachment has no ${field}`);
    return createView(found, fieldSlot(recordSlot(record), found, scope), scope);
  };
  const text = (shown: string) => plainLeaf(record.id, shown, options.values);
  const print = () =>
    new ComputedObject({
      section: text(section),
      title: fieldView('title'),
      version: fieldView('date'),
      file: text(name),
      code: text(code),
    });
  return { section, print, ...(planned && { planned }) };
}

function plainLeaf(slug: string, shown: string, values: PrintedValues): View {
  return new ComputedLeaf(() => ({ kind: 'inline', slug, print: () => [{ kind: 'text', text: shown }] }), values);
}

/** What a section asks for stands in its order, study by study; what it does not ask for comes last. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const place = ({ planned }: Entry) => (planned === undefined ? 0 : planned.section.expects.indexOf(planned.expected));
  const subject = ({ planned }: Entry) => [planned?.group?.key, planned?.item?.key].map((key) => key ?? '').join(' ');
  return entries.toSorted(
    (a, b) =>
      Number(a.planned === undefined) - Number(b.planned === undefined) ||
      compareText(subject(a), subject(b)) ||
      place(a) - place(b),
  );
}

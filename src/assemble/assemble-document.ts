import type { Language, Staged } from '../diagnostics/diagnostic.js';
import { isObject } from '../load/is-object.js';
import { appendPointer } from '../load/pointer.js';
import type { AssemblyInput } from './assemble-documents.js';
import type { TemplateSet } from './check-templates.js';
import { createContents } from './create-contents.js';
import { createReportLists } from './create-report-lists.js';
import type { DocumentInstance } from './document-instance.js';
import type { DocumentModel, Inline, Text } from './document-model.js';
import { findAbbreviation } from './find-abbreviation.js';
import { formatDate } from './format-date.js';
import { type MissingRecords, printMissingRecord } from './missing-record.js';
import { nameOf, namePlanned } from './name-planned.js';
import type { OfficialWordings } from './official-wording.js';
import { pageMarks } from './page-marks.js';
import { parseDialect } from './parse-dialect.js';
import { printSectionReason } from './print-section-reason.js';
import { type Place, PrintedValues } from './printed-value.js';
import { TitlePrinter, type UnconfirmedWordings } from './title-printer.js';
import { viewOfChecklist } from './view/checklist-view.js';
import { ComputedLeaf } from './view/computed-view.js';
import { itemName, viewOfItem } from './view/item-view.js';
import { printField } from './view/print-field.js';
import type { ViewScope } from './view/print-leaf.js';
import { createRevisions } from './view/revisions.js';
import { createRoot } from './view/root-view.js';
import { viewOfSequence } from './view/sequence-view.js';
import type { View } from './view/view.js';

export interface DocumentInput extends AssemblyInput {
  readonly language: Language;
  /** All documents of the product, for the table of contents. */
  readonly instances: readonly DocumentInstance[];
  readonly wordings: OfficialWordings;
  /** Collects the wordings that printed with a mark. */
  readonly unconfirmed: UnconfirmedWordings;
  /** Collects the records that a document looked for in vain. */
  readonly missing: MissingRecords;
}

/** One document in one language. */
export function assembleDocument(
  instance: DocumentInstance,
  templates: TemplateSet,
  input: DocumentInput,
): Staged<DocumentModel> {
  const { template, id, section, code, planned } = instance;
  const { language, records, profile, checklist, sequence } = input;
  const values = new PrintedValues();
  const scope: ViewScope = { language, index: records, asOf: input.asOf, values, labelOf: createCodeLabels(templates) };
  const print = (...path: readonly [string, ...string[]]) => printField(path, templates.records, scope);
  const tradeName = print('product', 'tradeName');
  const subject = namePlanned(planned, language);
  const own = { section, subject };
  const titles = new TitlePrinter(input.wordings, language, withoutMark(tradeName), input.unconfirmed, own);
  const { sections, records: types } = templates;
  const versionOf = (of: string) => findVersion(of, input).text;
  const listing = { sections, types, titles, values, language, versionOf };
  const computed: Readonly<Record<string, () => View>> = {
    asOf: () => viewOfDate(input, scope),
    contents: () => createContents(input.instances, input.attached, listing, scope),
    ...createReportLists({ sections, types, titles, values }, scope),
    revisions: () => createRevisions({ document: id, section }, types, scope),
    ...itemOf(instance, templates, scope),
    ...(checklist && { checklist: () => viewOfChecklist(checklist, language, values) }),
    ...(sequence && viewOfSequence(sequence, language, values)),
  };
  const root = createRoot(templates.records, computed, scope);
  const abbreviation = (short: string) => findAbbreviation(short, language, records);

  const rendered = templates.renderer.render(template, root, {
    language,
    values,
    titles,
    ownSection: section,
    sectionReason: (number) => printSectionReason(number, sections, types, scope),
    noRecord: (kind, wanted) => printMissingRecord(kind, wanted, types, scope, input.missing),
    abbreviation,
  });
  const { value: blocks, diagnostics } = parseDialect(rendered, values, language);
  const version = findVersion(id, input);
  const name = nameOf(instance, language) ?? titles.plain(section);
  const title = [name, ...subject.map(({ text }) => text)].join(' — ');
  const value: DocumentModel = {
    id,
    product: input.product,
    section,
    ...(code !== undefined && { documentCode: code }),
    language,
    profile,
    style: template.front.style,
    title,
    author: plainText(print('dossier', 'applicant', 'legalName')),
    date: input.asOf,
    version: version.text,
    header: {
      product: quote(tradeName, language),
      section: section === '' ? [{ kind: 'text', text: title }] : numberedTitle(titles.print(section)),
      version: [{ kind: 'text', text: language === 'ru' ? 'Версия\u00A0' : 'Version\u00A0' }, version],
    },
    pageMarks: pageMarks(records, profile, language),
    blocks,
  };
  return { value, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, product: input.product })) };
}

/** What a repeated document is about, under the name its template uses. */
function itemOf(
  { planned }: DocumentInstance,
  { sections, records }: TemplateSet,
  scope: ViewScope,
): Readonly<Record<string, () => View>> {
  const item = planned?.item;
  const rule = item && sections.repeats.get(item.repeat);
  if (item === undefined || rule === undefined) return {};
  return { [itemName(item.repeat, rule)]: () => viewOfItem(item, rule, records, scope) };
}

function quote(tradeName: readonly Inline[], language: Language): readonly Inline[] {
  return language === 'ru' ? [{ kind: 'text', text: '«' }, ...tradeName, { kind: 'text', text: '»' }] : tradeName;
}

function numberedTitle({ section, children }: ReturnType<TitlePrinter['print']>): readonly Inline[] {
  return [{ kind: 'text', text: `${section}\u00A0` }, ...children];
}

/** The date the dossier is stated at. It may come from the command line, and then no record says it. */
function viewOfDate({ asOf, records }: DocumentInput, { language, values }: ViewScope): View {
  const [dossier] = records.all('dossier');
  const origin = dossier?.data.asOf === asOf ? { origin: { file: dossier.file, pointer: '/asOf' } } : {};
  const print = (place: Place): Inline[] => [{ kind: 'text', text: formatDate(asOf, place, language), ...origin }];
  return new ComputedLeaf(() => ({ kind: 'inline', slug: 'as-of', print }), values);
}

/** A document has the version stated for it, otherwise that of the dossier. */
function findVersion(id: string, { records }: DocumentInput): Text {
  const [dossier] = records.all('dossier');
  if (dossier === undefined) return { kind: 'text', text: '' };
  const { file, data } = dossier;
  const position = data.documents?.findIndex(({ document }) => document === id) ?? -1;
  const own = data.documents?.[position];
  if (own === undefined) return { kind: 'text', text: data.version, origin: { file, pointer: '/version' } };
  const pointer = `${appendPointer('/documents', position)}/version`;
  return { kind: 'text', text: own.version, origin: { file, pointer } };
}

/** The label of a code of a code list, in both languages; an unknown code stands for itself. */
function createCodeLabels({ schemas }: TemplateSet): ViewScope['labelOf'] {
  return (list, code) => {
    const labels = schemas.get(`code-lists/${list}.schema.json`)?.['x-labels'];
    const label = isObject(labels) ? labels[code] : undefined;
    const text = (language: Language) =>
      isObject(label) && typeof label[language] === 'string' ? label[language] : code;
    return { ru: text('ru'), en: text('en') };
  };
}

/** A title that holds a value is itself marked where the value is not confirmed. */
function withoutMark(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'gap' && inline.state === 'unconfirmed' ? inline.children.slice(1, -1) : [inline],
  );
}

/** What a value says, for file properties: without the mark of one not confirmed, but with that of a gap or a dispute. */
function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind !== 'gap') return '';
      return plainText(inline.state === 'unconfirmed' ? inline.children.slice(1, -1) : inline.children);
    })
    .join('');
}

import type { Language } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import { makePaint, type Paint } from '../../report/paint.js';
import { printable } from '../../report/printable.js';
import type { Cause } from '../diff/cause-search.js';
import type { ExplainedChange } from '../diff/explain-changes.js';
import type { DiffReport, ReportedDocument, ReportedField, ReportedProduct } from '../diff-report.js';
import { describeSide } from '../sides/describe-side.js';
import { describeChange } from './describe-value.js';
import { causeNames, thingNames, words } from './summary-words.js';

export interface DiffTerminalOptions {
  readonly language: Language;
  readonly isColoured: boolean;
}

/** More than this, of places for one field or one cause, is for the reports in the folder. */
const [mostPlaces, mostDocuments, mostFields] = [12, 40, 40];

interface View {
  readonly language: Language;
  readonly paint: Paint;
}

/** The comparison for people: each changed field with the places it moved, then what changed without a changed field. */
export function reportDiffTerminal(report: DiffReport, { language, isColoured }: DiffTerminalOptions): string {
  const view: View = { language, paint: makePaint(isColoured) };
  const sides = [
    `${words.old[language]}: ${printable(describeSide(report.old)[language])}`,
    `${words.new[language]}: ${printable(describeSide(report.new)[language])}`,
  ];
  return [sides.join('\n'), ...report.products.map((product) => showProduct(product, view))]
    .map((part) => `${part}\n`)
    .join('\n');
}

function showProduct(product: ReportedProduct, view: View): string {
  const { language, paint } = view;
  const { differing, unchanged, fields, attached } = product;
  const counts = sentence(words.counts, { changed: differing.length, unchanged, fields: fields.length })[language];
  const documents = differing.slice(0, mostDocuments).map(({ document, diff, changes }) => {
    const what =
      diff.change === 'changed'
        ? String(changes.length)
        : words[diff.change === 'inserted' ? 'added' : 'removed'][language];
    return `  ${nameOf(document)} ${paint.faint(what)}`;
  });
  const files = attached.map(({ document, section, old, new: now }) => {
    const change = old === undefined ? words.added : now === undefined ? words.removed : words.changed;
    return `  ${section} ${document}: ${words.attached[language]}, ${change[language]}`;
  });
  return [
    `${paint.strong(product.product)}: ${counts}`,
    ...documents,
    ...showRest(differing.length - mostDocuments, view),
    ...files,
    ...fields.slice(0, mostFields).flatMap((field) => ['', ...showField(field, product, view)]),
    ...showRest(fields.length - mostFields, view),
    ...showOtherCauses(product, view),
  ].join('\n');
}

function nameOf({ section, id, language }: ReportedDocument['document']): string {
  return `${section === '' ? '' : `${section} `}${id} (${language})`;
}

function showField(field: ReportedField, product: ReportedProduct, view: View): readonly string[] {
  const { language, paint } = view;
  const { old, new: now, author, changes } = field;
  const place = now ?? old;
  if (place === undefined) return [];
  const at = `${printable(place.file)}${place.line === undefined ? '' : `:${place.line}`}`;
  const described = describeChange(old?.value, now?.value, language);
  const [before, after] = [printable(described.old), printable(described.new)];
  const value = described.isMove
    ? `${words.moved[language]}: ${after}`
    : `${paint.error(before)} → ${paint.good(after)}`;
  const wrote =
    author === undefined
      ? []
      : [
          paint.faint(
            author === 'not-committed'
              ? `  ${words.notCommitted[language]}`
              : `  ${author.hash.slice(0, 10)} ${author.date} ${printable(author.author)}: ${printable(author.subject)}`,
          ),
        ];
  const caused = product.differing.flatMap((document) =>
    document.changes.filter(({ id }) => changes.includes(id)).map((change) => ({ document, change })),
  );
  return [
    `${paint.strong(at)} ${printable(place.pointer)}`.trimEnd(),
    `  ${value}`,
    ...wrote,
    ...(caused.length === 0 ? [paint.faint(`  ${words.nowhere[language]}`)] : showPlaces(caused, view)),
  ];
}

interface Caused {
  readonly document: ReportedDocument;
  readonly change: ExplainedChange;
}

function showPlaces(caused: readonly Caused[], { language, paint }: View): readonly string[] {
  const lines: string[] = [];
  let last: ReportedDocument | undefined;
  let told = '';
  for (const { document, change } of caused.slice(0, mostPlaces)) {
    if (document !== last) lines.push(`  ${nameOf(document.document)}`);
    const sentences = showSentences(change, { language, paint });
    // Two words of one sentence are two changes, and one sentence to be read.
    if (document !== last || told !== sentences.join('\n')) lines.push(...sentences);
    last = document;
    told = sentences.join('\n');
  }
  return [...lines, ...showRest(caused.length - mostPlaces, { language, paint })];
}

/** How many more there are, and where; nothing where there are none. */
function showRest(count: number, { language, paint }: View): readonly string[] {
  if (count <= 0) return [];
  return [paint.faint(`  ${sentence(words.more, { count })[language]} (${words.all[language]})`)];
}

function showSentences({ old, new: now, of }: ExplainedChange, { language, paint }: View): readonly string[] {
  const [before, after] = [oneLine(old?.sentence), oneLine(now?.sentence)];
  if (before === after) return [`    ${words.moved[language]}, ${thingNames[of][language]}: ${after}`];
  return [
    ...(before === '' ? [] : [paint.error(`    − ${before}`)]),
    ...(after === '' ? [] : [paint.good(`    + ${after}`)]),
  ];
}

/** The cells of a row, the lines of a block. */
function oneLine(text = ''): string {
  return printable(text.replaceAll('\n', ' | '));
}

/** Changes that no changed field explains, by what does. */
function showOtherCauses(product: ReportedProduct, view: View): readonly string[] {
  const groups = new Map<string, { readonly cause: Cause; readonly caused: Caused[] }>();
  for (const document of product.differing) {
    for (const change of document.changes) {
      const { cause } = change;
      if (cause.kind === 'data') continue;
      const key = `${cause.kind} ${'files' in cause ? cause.files.join(' ') : ''}`;
      const group = groups.get(key) ?? { cause, caused: [] };
      group.caused.push({ document, change });
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter(({ cause }) => cause.kind !== 'reading')
    .flatMap(({ cause, caused }) => {
      const files = 'files' in cause ? ` ${cause.files.map(printable).join(', ')}` : '';
      return ['', view.paint.strong(`${causeNames[cause.kind][view.language]}${files}`), ...showPlaces(caused, view)];
    });
}

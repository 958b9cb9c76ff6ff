import type { Block, DocumentModel, Inline, Origin, Table, TableCell } from '../../src/assemble/document-model.js';
import type { Language } from '../../src/diagnostics/diagnostic.js';

/**
 * In what the Russian and the English text of one document say different things: the fields they print and compute from,
 * the sections they refer to, headings, and tables with their numbers. Words are not compared: a gap stands for the text
 * of its field, so a text that has no translation yet is no difference.
 */
export function languageDifferences(ru: DocumentModel, en: DocumentModel): readonly string[] {
  const [inRussian, inEnglish] = [read(ru), read(en)];
  return [
    ...missing('field', inRussian.origins, inEnglish.origins),
    ...missing('reference', inRussian.references, inEnglish.references),
    ...unequal('heading', inRussian.headings, inEnglish.headings),
    ...unequal('block', inRussian.blocks, inEnglish.blocks),
    ...unequal('table', inRussian.tables.map(shapeOf), inEnglish.tables.map(shapeOf)),
    ...inRussian.tables.flatMap((table, index) => {
      const other = inEnglish.tables[index];
      return other === undefined ? [] : cellDifferences(table, other);
    }),
  ];
}

interface Content {
  readonly origins: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly headings: readonly string[];
  readonly blocks: readonly string[];
  readonly tables: readonly Table[];
}

function read({ blocks, header }: DocumentModel): Content {
  const inlines = [...blocks.flatMap(inlinesOf), ...header.product, ...header.section, ...header.version].flatMap(flat);
  return {
    origins: new Set(inlines.flatMap(originsOf)),
    references: new Set(inlines.flatMap((inline) => (inline.kind === 'reference' ? [inline.section] : []))),
    headings: blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${numberOf(block.number)} ${block.id}`] : [],
    ),
    blocks: blocks.flatMap(({ kind, id }) => (kind === 'paragraph' ? [] : [`${kind} ${id}`])),
    tables: blocks.filter((block) => block.kind === 'table'),
  };
}

/** «Часть II» is Part II. */
function numberOf(number: string | undefined): string {
  return (number ?? '').replace(/^\p{L}{2,} /u, '');
}

function missing(what: string, ru: ReadonlySet<string>, en: ReadonlySet<string>): readonly string[] {
  return [
    ...[...ru].filter((item) => !en.has(item)).map((item) => `${what} in Russian only: ${item}`),
    ...[...en].filter((item) => !ru.has(item)).map((item) => `${what} in English only: ${item}`),
  ].sort();
}

function unequal(what: string, ru: readonly string[], en: readonly string[]): readonly string[] {
  const index = ru.findIndex((item, position) => item !== en[position]);
  const at = index === -1 ? ru.length : index;
  return index === -1 && ru.length === en.length
    ? []
    : [`${what} ${at + 1}: ${ru[at] ?? 'none'} / ${en[at] ?? 'none'}`];
}

/** How many paragraphs fill a cell is a matter of words. */
function shapeOf({ id, widths, head, landscape, role, notes, caption, rows }: Table): string {
  const cells = rows.map(({ cells: row }) =>
    row.map(({ columns, rows: down, align, header }) => `${columns}x${down}${align.slice(0, 1)}${header ? 'h' : ''}`),
  );
  return JSON.stringify({
    id,
    widths,
    head,
    landscape,
    role,
    notes: notes.length,
    caption: caption !== undefined,
    cells,
  });
}

function cellDifferences(ru: Table, en: Table): readonly string[] {
  return ru.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const other = en.rows[row]?.cells[column];
      if (other === undefined) return [];
      const place = `${ru.id} row ${row + 1} cell ${column + 1}`;
      const [own, its] = [cellInlines(cell), cellInlines(other)];
      return [
        ...missing(`${place}: field`, new Set(own.flatMap(originsOf)), new Set(its.flatMap(originsOf))),
        ...unequal(`${place}: number`, numbersOf(own, 'ru'), numbersOf(its, 'en')),
      ];
    }),
  );
}

function cellInlines({ blocks }: TableCell): readonly Inline[] {
  return blocks.flatMap(inlinesOf).flatMap(flat);
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'list':
      return block.items.flat().flatMap(inlinesOf);
    case 'note':
      return block.blocks.flatMap(inlinesOf);
    case 'figure':
      return [...(block.description ?? []), ...(block.caption ?? [])];
    case 'letterhead':
      return [...block.outgoing, ...block.addressee].flat();
    case 'signature':
      return [...block.position, ...block.name];
    case 'table':
      return [
        ...(block.caption ?? []),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(inlinesOf))),
        ...block.notes.flat(),
      ];
  }
}

function flat(inline: Inline): readonly Inline[] {
  return 'children' in inline ? [inline, ...inline.children.flatMap(flat)] : [inline];
}

function originsOf(inline: Inline): readonly string[] {
  const own = 'origin' in inline && inline.origin !== undefined ? [inline.origin] : [];
  const inputs = inline.kind === 'text' ? (inline.computedFrom ?? []) : [];
  return [...own, ...inputs].map(fieldOf);
}

/** The field without the language of its text; sources may agree on the text in one language only. */
function fieldOf({ file, pointer }: Origin): string {
  return `${file}#${pointer.replace(/\/(ru|en)(\/candidates\/\d+\/value)?$/, '')}`;
}

/** Every number of the printed values, as digits without the signs each language puts between them. */
function numbersOf(inlines: readonly Inline[], language: Language): readonly string[] {
  const texts = inlines.flatMap((inline) => (isNeutral(inline) ? [inline.text] : []));
  return texts.flatMap((text) => digitsOf(text, language)).sort();
}

/** Printed from a field that is no text of a language. */
function isNeutral(inline: Inline): inline is Extract<Inline, { readonly kind: 'text' | 'superscript' | 'subscript' }> {
  if (inline.kind !== 'text' && inline.kind !== 'superscript' && inline.kind !== 'subscript') return false;
  return inline.origin !== undefined && !/\/(ru|en)(\/|$)/.test(inline.origin.pointer);
}

/** By their first letters: «дек.», «декабря» and December are the twelfth. */
const months = ['янв jan', 'фев feb', 'мар mar', 'апр apr', 'ма[йя] may', 'июн jun', 'июл jul', 'авг aug'].concat([
  'сен sep',
  'окт oct',
  'ноя nov',
  'дек dec',
]);

/** A month is a word before a year; elsewhere a word that begins like one is just a word. */
const monthPatterns = months.map(
  (names) => new RegExp(`(?<!\\p{L})(?:${names.replace(' ', '|')})\\p{L}*\\.?(?=\\s\\d{4})`, 'giu'),
);

function digitsOf(text: string, language: Language): readonly string[] {
  const group = language === 'ru' ? /(?<=\d)\u00A0(?=\d{3}(?!\d))/g : /(?<=\d),(?=\d{3}(?!\d))/g;
  const inFigures = monthPatterns.reduce((written, name, index) => written.replaceAll(name, ` ${index + 1} `), text);
  const ungrouped = inFigures.replaceAll(group, '');
  return (ungrouped.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''));
}

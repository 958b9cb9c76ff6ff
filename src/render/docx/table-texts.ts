import type { DocumentModel, Table } from '../../assemble/document-model.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import { plainText } from '../collect-runs.js';
import { numberCaptions } from '../number-captions.js';
import type { DocxContext } from './docx-context.js';
import type { TableText } from './table-xml.js';

/** What is read aloud before tables that only arrange text on the page. */
export const layoutTables = {
  note: { ru: 'Примечание в рамке', en: 'Boxed note' },
  letterhead: { ru: 'Отправитель и адресат', en: 'Sender and addressee' },
  signature: { ru: 'Подпись', en: 'Signature' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const arrangesText: Bilingual = {
  ru: 'Таблица без данных, размещает текст на странице',
  en: 'No data: the table arranges text on the page',
};

const holdsColumns: Bilingual = {
  ru: 'Строк: {rows}, столбцов: {columns}. Графы: {heads}',
  en: 'Rows: {rows}, columns: {columns}. Headings: {heads}',
};

const holdsRows: Bilingual = {
  ru: 'Строк: {rows}, столбцов: {columns}',
  en: 'Rows: {rows}, columns: {columns}',
};

/** Titles of the tables by their ids: the caption, else the heading above, else the title of the document. */
export function tableTitles(model: DocumentModel): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  let heading = model.title;
  for (const block of numberCaptions(model).blocks) {
    if (block.kind === 'heading') heading = [block.number ?? '', plainText(block.children)].join(' ').trim();
    if (block.kind === 'table') titles.set(block.id, block.caption ? plainText(block.caption) : heading);
  }
  return titles;
}

/** Title and contents of a table of data in words. */
export function describeTable(table: Table, { file, language }: DocxContext): TableText {
  const heads = table.rows.slice(0, table.head).flatMap((row) => row.cells.map(({ blocks }) => textOf(blocks)));
  const pattern = heads.length === 0 ? holdsRows : holdsColumns;
  const counts = { rows: table.rows.length - table.head, columns: table.widths.length };
  return {
    title: file.tableTitles.get(table.id) ?? '',
    description: sentence(pattern, { ...counts, heads: heads.filter((head) => head !== '').join('; ') })[language],
  };
}

/** Title of a table that arranges text. */
export function describeLayout(kind: keyof typeof layoutTables, { language }: DocxContext): TableText {
  return { title: layoutTables[kind][language], description: arrangesText[language] };
}

function textOf(blocks: Table['rows'][number]['cells'][number]['blocks']): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.children) : '')).join(' ');
}

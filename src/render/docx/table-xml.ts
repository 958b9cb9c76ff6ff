import { twips } from './units.js';
import { emptyElement } from './xml.js';

/** What a table is called when it is read aloud, and what it holds. */
export interface TableText {
  readonly title: string;
  readonly description: string;
}

export interface TableLook {
  readonly text: TableText;
  /** Columns in points. */
  readonly widths: readonly number[];
  /** Absent: a table that only arranges text, without borders. */
  readonly style?: string;
  readonly headerRow?: boolean;
  readonly headerColumn?: boolean;
}

/**
 * A table of fixed widths: Word must not set the columns after what happens to stand in them. Throws for a table without
 * rows, which Word calls damaged.
 */
export function tableXml(look: TableLook, rows: readonly string[]): string {
  const { text, widths, style } = look;
  if (rows.length === 0) throw new Error(`the table ${text.title} has no rows`);
  const columns = widths.map(twips);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const opening = [
    '<w:tbl><w:tblPr>',
    style ? `<w:tblStyle w:val="${style}"/>` : '',
    `<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    headersXml(look),
    emptyElement('w:tblCaption', { 'w:val': text.title }),
    emptyElement('w:tblDescription', { 'w:val': text.description }),
    '</w:tblPr><w:tblGrid>',
    ...columns.map((width) => `<w:gridCol w:w="${width}"/>`),
    '</w:tblGrid>',
  ].join('');
  // Put together by `+`, which copies nothing: the rows of a long table take tens of megabytes.
  return `${rows.reduce((xml, row) => xml + row, opening)}</w:tbl>`;
}

/** Which row and column name the others. The first attribute says the same in bits, for older programs. */
function headersXml({ headerRow = false, headerColumn = false }: TableLook): string {
  const bits = 0x0600 + (headerRow ? 0x0020 : 0) + (headerColumn ? 0x0080 : 0);
  return emptyElement('w:tblLook', {
    'w:val': bits.toString(16).padStart(4, '0'),
    'w:firstRow': headerRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': headerColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}

export interface RowLook {
  /** Stays on one page. */
  readonly whole: boolean;
  /** Repeated on each page. */
  readonly header: boolean;
}

export function rowXml({ whole, header }: RowLook, cells: readonly string[]): string {
  const properties = `${whole ? '<w:cantSplit/>' : ''}${header ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

export interface CellLook {
  /** Points. */
  readonly width: number;
  readonly columns?: number;
  /** Begins or continues a cell over several rows. */
  readonly merged?: 'restart' | 'continue';
  /** Content of `w:tcBorders`. */
  readonly borders?: string;
  readonly fill?: string;
  /** The same on all sides, or no distance to the left, in points. */
  readonly padding?: number | 'flush left';
  readonly atBottom?: true;
}

/** `content` must end in a paragraph: Word calls the file damaged otherwise. */
export function cellXml(look: CellLook, content: string): string {
  const { width, columns = 1, merged, borders, fill, padding, atBottom } = look;
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>`,
    columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '',
    merged ? `<w:vMerge w:val="${merged}"/>` : '',
    borders ? `<w:tcBorders>${borders}</w:tcBorders>` : '',
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
    padding === undefined ? '' : paddingXml(padding),
    atBottom ? '<w:vAlign w:val="bottom"/>' : '',
    '</w:tcPr>',
    content,
    '</w:tc>',
  ].join('');
}

function paddingXml(padding: number | 'flush left'): string {
  if (padding === 'flush left') return '<w:tcMar><w:left w:w="0" w:type="dxa"/></w:tcMar>';
  const sides = ['top', 'left', 'bottom', 'right'];
  return `<w:tcMar>${sides.map((side) => `<w:${side} w:w="${twips(padding)}" w:type="dxa"/>`).join('')}</w:tcMar>`;
}

import type { Block, Inline, Letterhead, Note, Signature } from '../../assemble/document-model.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { paragraphXml } from './paragraph-xml.js';
import { styleIds } from './style-ids.js';
import { borderXml } from './styles-xml.js';
import { describeLayout } from './table-texts.js';
import { cellXml, rowXml, type TableText, tableXml } from './table-xml.js';

type BlocksToDocx = (blocks: readonly Block[], context: DocxContext) => string;

/** A boxed remark: a table of one cell, because paragraph borders fall apart at lists. */
export function boxToDocx({ blocks }: Note, context: DocxContext, blocksToDocx: BlocksToDocx): string {
  const { border, fill, padding, after } = context.style.note;
  const borders = ['top', 'left', 'bottom', 'right'].map((side) => borderXml(side, border)).join('');
  const content = blocksToDocx(blocks, { ...context, paragraphStyle: styleIds.boxText, listDepth: 0 });
  const cell = cellXml({ width: context.textWidth, borders, fill, padding }, content);
  return rowTable(describeLayout('note', context), [cell], [context.textWidth], after);
}

/** Outgoing number and date on the left, the addressee on the right. */
export function letterheadToDocx({ outgoing, addressee }: Letterhead, context: DocxContext): string {
  const { addresseeShare, after } = context.style.letterhead;
  const right = context.textWidth * addresseeShare;
  const widths = [context.textWidth - right, right];
  const cells = [outgoing, addressee].map((lines, index) => {
    const paragraphs = (lines.length === 0 ? [[]] : lines).map((line) => styled(styleIds.letterhead, line, context));
    return cellXml({ width: widths[index] ?? 0, padding: 'flush left' }, paragraphs.join(''));
  });
  return rowTable(describeLayout('letterhead', context), cells, widths, after);
}

/** Position, a line to sign on, name. */
export function signatureToDocx({ position, name }: Signature, context: DocxContext): string {
  const { shares, line, after } = context.style.signature;
  const widths = shares.map((share) => share * context.textWidth);
  const parts = [
    { text: position, borders: '' },
    { text: [], borders: borderXml('bottom', line) },
    { text: name, borders: '' },
  ];
  const cells = parts.map(({ text, borders }, index) =>
    cellXml(
      { width: widths[index] ?? 0, ...(index === 0 && { padding: 'flush left' }), atBottom: true, borders },
      styled(styleIds.signature, text, context),
    ),
  );
  return rowTable(describeLayout('signature', context), cells, widths, after);
}

function rowTable(text: TableText, cells: readonly string[], widths: readonly number[], after: number): string {
  const row = rowXml({ whole: true, header: false }, cells);
  return `${tableXml({ text, widths }, [row])}${paragraphXml({ style: styleIds.afterTable, after }, '')}`;
}

function styled(style: string, inlines: readonly Inline[], context: DocxContext): string {
  return paragraphXml({ style }, toDocxRuns(inlines, context));
}

import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Inline, Letterhead, Note, Signature } from '../../assemble/document-model.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { styleIds } from './docx-styles.js';
import type { DocxBlock } from './nodes.js';
import { eighths, twips } from './units.js';

type BlocksToDocx = (blocks: readonly Block[], context: DocxContext) => DocxBlock[];

const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };
const withoutBorders = { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder };

/** Text that stands at the very edge of the text area, as the paragraphs around the table do. */
const flush = { left: 0 };

/** A boxed remark: a table of one cell, because paragraph borders fall apart at lists. */
export function boxToDocx({ blocks }: Note, context: DocxContext, blocksToDocx: BlocksToDocx): DocxBlock[] {
  const { border, fill, padding } = context.style.note;
  const side = { style: BorderStyle.SINGLE, size: eighths(border.width), color: border.color };
  const margin = twips(padding);
  const cell = new TableCell({
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    borders: { top: side, bottom: side, left: side, right: side },
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    children: blocksToDocx(blocks, { ...context, paragraphStyle: styleIds.boxText, listDepth: 0 }),
  });
  return rowTable([cell], [context.textWidth], context.style.note.after);
}

/** Outgoing number and date on the left, the addressee on the right. */
export function letterheadToDocx({ outgoing, addressee }: Letterhead, context: DocxContext): DocxBlock[] {
  const { addresseeShare, after } = context.style.letterhead;
  const right = context.textWidth * addresseeShare;
  const cell = (lines: readonly (readonly Inline[])[]) =>
    new TableCell({
      borders: noBorders,
      margins: flush,
      children: lines.map((line) => styled(styleIds.letterhead, line, context)),
    });
  return rowTable([cell(outgoing), cell(addressee)], [context.textWidth - right, right], after);
}

/** Position, a line to sign on, name. */
export function signatureToDocx({ position, name }: Signature, context: DocxContext): DocxBlock[] {
  const { shares, line, after } = context.style.signature;
  const bottom = { style: BorderStyle.SINGLE, size: eighths(line.width), color: line.color };
  const cell = (inlines: readonly Inline[], borders: typeof noBorders) =>
    new TableCell({
      borders,
      margins: flush,
      verticalAlign: VerticalAlign.BOTTOM,
      children: [styled(styleIds.signature, inlines, context)],
    });
  return rowTable(
    [cell(position, noBorders), cell([], { ...noBorders, bottom }), cell(name, noBorders)],
    shares.map((share) => share * context.textWidth),
    after,
  );
}

function rowTable(cells: TableCell[], widths: readonly number[], after: number): DocxBlock[] {
  const columnWidths = widths.map(twips);
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      borders: withoutBorders,
      columnWidths,
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
    new Paragraph({ style: styleIds.afterTable, spacing: { after: twips(after) } }),
  ];
}

function styled(style: string, inlines: readonly Inline[], { language }: DocxContext): Paragraph {
  return new Paragraph({ style, children: toDocxRuns(inlines, language) });
}

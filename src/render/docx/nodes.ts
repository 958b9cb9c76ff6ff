import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { Block } from '../../assemble/document-model.js';
import { introducesNext } from '../introduces-next.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { boxToDocx, letterheadToDocx, signatureToDocx } from './layout-tables.js';
import { listToDocx } from './list-to-docx.js';
import { tableToDocx } from './table-to-docx.js';

export type DocxBlock = Paragraph | Table;

type Handler<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, context: DocxContext) => DocxBlock[];

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const;

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading: ({ level, number, children }, { language }) => [
    new Paragraph({
      heading: headingLevels[level],
      children: [...(number === undefined ? [] : [new TextRun(`${number}\u00A0 `)]), ...toDocxRuns(children, language)],
    }),
  ],
  paragraph: (paragraph, { language, paragraphStyle, align }) => [
    new Paragraph({
      style: paragraphStyle,
      ...(align && align !== 'left' && { alignment: align }),
      ...(introducesNext(paragraph) && { keepNext: true }),
      children: toDocxRuns(paragraph.children, language),
    }),
  ],
  list: (list, context) => listToDocx(list, context, blocksToDocx),
  table: (table, context) => tableToDocx(table, context, blocksToDocx),
  figure: ({ alt, caption = [] }, { language, paragraphStyle }) => [
    new Paragraph({ style: paragraphStyle, children: [new TextRun(alt)] }),
    new Paragraph({ style: paragraphStyle, children: toDocxRuns(caption, language) }),
  ],
  note: (note, context) => boxToDocx(note, context, blocksToDocx),
  letterhead: letterheadToDocx,
  signature: signatureToDocx,
};

/** Blocks as Word paragraphs and tables; a table is always followed by a paragraph. */
export function blocksToDocx(blocks: readonly Block[], context: DocxContext): DocxBlock[] {
  return blocks.flatMap((block) => blockToDocx(block, context));
}

function blockToDocx<K extends Block['kind']>(block: Extract<Block, { kind: K }>, context: DocxContext): DocxBlock[] {
  const handler: Handler<K> = handlers[block.kind];
  return handler(block, context);
}

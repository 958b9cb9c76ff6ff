import type { Block } from '../../assemble/document-model.js';
import { introducesNext } from '../introduces-next.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { figureToDocx } from './figure-to-docx.js';
import { headingToDocx } from './heading-to-docx.js';
import { boxToDocx, letterheadToDocx, signatureToDocx } from './layout-tables.js';
import { listToDocx } from './list-to-docx.js';
import { paragraphXml } from './paragraph-xml.js';
import { tableToDocx } from './table-to-docx.js';

type Handler<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, context: DocxContext) => string;

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading: headingToDocx,
  paragraph(paragraph, context) {
    const { paragraphStyle: style, align, keepNext } = context;
    return paragraphXml(
      {
        style,
        ...(align && align !== 'left' && { align }),
        ...((keepNext || introducesNext(paragraph)) && { keepNext: true }),
      },
      toDocxRuns(paragraph.children, context),
    );
  },
  list: (list, context) => listToDocx(list, context, blocksToDocx),
  table: (table, context) => tableToDocx(table, context, blocksToDocx),
  figure: figureToDocx,
  note: (note, context) => boxToDocx(note, context, blocksToDocx),
  letterhead: letterheadToDocx,
  signature: signatureToDocx,
};

/** Blocks as the paragraphs and tables of Word's XML; a table is always followed by a paragraph. */
export function blocksToDocx(blocks: readonly Block[], context: DocxContext): string {
  // By `+` and not by `join`, see `tableXml`.
  return blocks.reduce((xml, block) => xml + blockToDocx(block, context), '');
}

function blockToDocx<K extends Block['kind']>(block: Extract<Block, { kind: K }>, context: DocxContext): string {
  const handler: Handler<K> = handlers[block.kind];
  return handler(block, context);
}

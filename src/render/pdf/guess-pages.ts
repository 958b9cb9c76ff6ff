import type { Block, DocumentModel } from '../../assemble/document-model.js';
import { plainText } from '../collect-runs.js';
import { inlinesOf } from '../inlines-of.js';

/** About how many pages the document fills, counted up to `most`. Whoever relies on it has to count afterwards. */
export function guessPages({ blocks }: DocumentModel, most: number): number {
  let letters = 0;
  for (const part of partsOf(blocks)) {
    if (letters >= most * lettersOnPage) break;
    for (const inlines of inlinesOf(part)) letters += plainText(inlines).length;
  }
  return letters / lettersOnPage;
}

/** Tables are counted cell by cell: they may be long. */
function* partsOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.kind !== 'table') yield block;
    else for (const { cells } of block.rows) for (const cell of cells) yield* cell.blocks;
  }
}

/** Few, as pages of tables have them. */
const lettersOnPage = 1800;

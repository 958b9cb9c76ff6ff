import type { Block } from '../assemble/document-model.js';
import { originsIn } from './origins-in.js';

/**
 * The blocks of a document but for the printed history of its approvals: a table with values of one of the registers
 * (files), and the heading right above it. The history tells of the document and is no part of what it says.
 */
export function withoutHistory(blocks: readonly Block[], registers: ReadonlySet<string>): readonly Block[] {
  if (registers.size === 0) return blocks;
  const isHistory = (block: Block | undefined): boolean =>
    block?.kind === 'table' && originsIn(block).some(({ file }) => registers.has(file));
  return blocks.filter(
    (block, index) => !isHistory(block) && !(block.kind === 'heading' && isHistory(blocks[index + 1])),
  );
}

import type { Block } from '../assemble/document-model.js';
import { originsIn } from './origins-in.js';

/** Whether a block is the printed history of approvals: a table with values of one of the registers (files). */
export function holdsHistory(block: Block, registers: ReadonlySet<string>): boolean {
  return block.kind === 'table' && registers.size > 0 && originsIn(block).some(({ file }) => registers.has(file));
}

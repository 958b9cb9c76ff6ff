import type { Block, List } from '../../assemble/document-model.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { bulletsId, deepestLevel } from './number-lists.js';
import { paragraphXml } from './paragraph-xml.js';
import { styleIds } from './style-ids.js';

type BlocksToDocx = (blocks: readonly Block[], context: DocxContext) => string;

/** Each item's first paragraph carries the marker; what follows in the item is indented under it. */
export function listToDocx({ ordered, items }: List, context: DocxContext, blocksToDocx: BlocksToDocx): string {
  const level = Math.min(context.listDepth, deepestLevel);
  const inner: DocxContext = {
    ...context,
    listDepth: context.listDepth + 1,
    paragraphStyle: context.paragraphStyle === styleIds.body ? styleIds.listItem : context.paragraphStyle,
  };
  const list = { id: ordered ? context.file.addNumberedList() : bulletsId, level };
  const indent = context.style.list.indent * (level + 1);
  return items
    .flatMap((item) =>
      item.map((block, index) => {
        if (block.kind !== 'paragraph') return blocksToDocx([block], inner);
        const marker = index === 0 ? { list } : { indent };
        const kept = context.keepNext && { keepNext: true };
        return paragraphXml({ style: inner.paragraphStyle, ...marker, ...kept }, toDocxRuns(block.children, context));
      }),
    )
    .join('');
}

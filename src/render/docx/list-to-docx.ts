import { AlignmentType, type ILevelsOptions, LevelFormat, Paragraph } from 'docx';
import type { Block, List } from '../../assemble/document-model.js';
import type { HouseStyle } from '../house-style.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { styleIds } from './docx-styles.js';
import type { DocxBlock } from './nodes.js';
import { twips } from './units.js';

type BlocksToDocx = (blocks: readonly Block[], context: DocxContext) => DocxBlock[];

const references = { bullets: 'bullets', numbers: 'numbers' } as const;
const deepestLevel = 8;

/** Each item's first paragraph carries the marker; what follows in the item is indented under it. */
export function listToDocx({ ordered, items }: List, context: DocxContext, blocksToDocx: BlocksToDocx): DocxBlock[] {
  const level = Math.min(context.listDepth, deepestLevel);
  const inner: DocxContext = {
    ...context,
    listDepth: context.listDepth + 1,
    paragraphStyle: context.paragraphStyle === styleIds.body ? styleIds.listItem : context.paragraphStyle,
  };
  const numbering = ordered
    ? { reference: references.numbers, level, instance: context.nextList(), custom: true }
    : { reference: references.bullets, level, custom: true };
  return items.flatMap((item) =>
    item.flatMap((block, index) => {
      if (block.kind !== 'paragraph') return blocksToDocx([block], inner);
      const marker = index === 0 ? { numbering } : { indent: { left: indentOf(level, context.style) } };
      return [
        new Paragraph({
          style: inner.paragraphStyle,
          ...marker,
          children: toDocxRuns(block.children, context.language),
        }),
      ];
    }),
  );
}

/** The two kinds of list that documents refer to, with the levels of Word. */
export function numberingDefinitions(style: HouseStyle) {
  const { bullets } = style.list;
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => level);
  return {
    config: [
      {
        reference: references.bullets,
        levels: levels.map((level) =>
          levelOf(level, LevelFormat.BULLET, bullets[level % bullets.length] ?? bullets[0], style),
        ),
      },
      {
        reference: references.numbers,
        levels: levels.map((level) => levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`, style)),
      },
    ],
  };
}

function levelOf(
  level: number,
  format: ILevelsOptions['format'] & string,
  text: string,
  style: HouseStyle,
): ILevelsOptions {
  const indent = { left: indentOf(level, style), hanging: twips(style.list.indent) };
  return { level, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}

function indentOf(level: number, style: HouseStyle): number {
  return twips(style.list.indent * (level + 1));
}

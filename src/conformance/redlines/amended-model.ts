import type { Block, DocumentModel, Inline, Paragraph } from '../../assemble/document-model.js';
import { mapInlines } from '../../render/map-inlines.js';

/**
 * The document after changes of every kind: words, lists, rows, notes and captions, blocks that are gone, new or moved,
 * the running header. Which block changes how depends on its place alone.
 */
export function amendedModel(model: DocumentModel): DocumentModel {
  const [moved = [], rest] = [model.blocks.slice(4, 5), model.blocks.toSpliced(4, 1)];
  const blocks = rest.flatMap((block, index): readonly Block[] => {
    // Without a heading the levels below it would be skipped.
    if (index % 7 === 3 && block.kind !== 'heading') return [];
    if (index % 5 === 1) return [block, added(`added-${index}`)];
    return [index % 2 === 0 ? amended(block) : block];
  });
  return {
    ...model,
    version: `${model.version}.1`,
    header: { ...model.header, version: [...model.header.version, words('.1')] },
    pageMarks: [...model.pageMarks, 'AMENDED'],
    blocks: [...blocks.slice(0, 20), ...moved, ...blocks.slice(20)],
  };
}

function amended(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: [...block.items.slice(1), [added(`${block.id}-added`)]] };
    case 'table': {
      const { head, rows, notes } = block;
      const hasSpans = rows.some(({ cells }) => cells.some((cell) => cell.rows > 1));
      const kept = hasSpans ? rows : [...rows.slice(0, head), ...rows.slice(head + 1), ...rows.slice(head, head + 1)];
      return mapInlines<'table'>({ ...block, rows: kept, notes: [...notes, [words('Amended.')]] }, amendedWords);
    }
    default:
      return mapInlines(block, amendedWords);
  }
}

/** Not everywhere: what stays is to be found again. */
function amendedWords(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.length > 1 ? [words('Amended: '), ...inlines.slice(0, -1)] : inlines;
}

function added(id: string): Paragraph {
  return { kind: 'paragraph', id, children: [words('A paragraph that was not there before.')] };
}

function words(text: string): Inline {
  return { kind: 'text', text };
}

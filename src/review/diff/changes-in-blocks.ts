import type { Block } from '../../assemble/document-model.js';
import type { TextPart, TextPlace } from '../printed-texts.js';
import type { BlockDiff, CellDiff, ChangedBlock, InlinePieces, LineDiff } from './document-diff.js';
import { changesInList, changesInPieces, type FoundChange, moveOf, passageOf } from './found-change.js';
import { placesOf, placesOfRow } from './print-key.js';

/** Where blocks stand: inside which top-level block; absent at the top itself. */
interface Around {
  readonly old?: Omit<TextPlace, 'id'>;
  readonly new?: Omit<TextPlace, 'id'>;
}

/** What changed in blocks, in the order of the difference. */
export function changesInBlocks(blocks: readonly BlockDiff[], around: Around = {}): readonly FoundChange[] {
  return blocks.flatMap((block): readonly FoundChange[] => {
    if (block.change === 'changed') return changesInBlock(block, around);
    if (block.change === 'inserted') return [{ of: 'block', new: wholeBlock(block.new, around.new), ...moveOf(block) }];
    if (block.change === 'deleted') return [{ of: 'block', old: wholeBlock(block.old, around.old), ...moveOf(block) }];
    return [];
  });
}

function changesInBlock(block: ChangedBlock, around: Around): readonly FoundChange[] {
  const at = { old: placeOf(block.old, around.old), new: placeOf(block.new, around.new) };
  const inPart = (part: TextPart, line?: number) => ({
    old: { ...at.old, part, ...(line !== undefined && { line }) },
    new: { ...at.new, part, ...(line !== undefined && { line }) },
  });
  const words = (pieces: InlinePieces, part: TextPart, line?: number) => changesInPieces(pieces, inPart(part, line));
  const lines = (diffs: readonly LineDiff[], part: TextPart) =>
    changesInList(diffs, 'line', {
      passage: (line, index, side) => passageOf([line], { ...at[side], part, line: index }),
      inside: (pieces, index) =>
        changesInPieces(pieces, {
          old: { ...at.old, part, line: index.old },
          new: { ...at.new, part, line: index.new },
        }),
    });
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return changesInPieces(block.parts.inlines, at);
    case 'list':
      return changesInItems(block, at);
    case 'table':
      return [
        ...words(block.parts.caption, 'caption', 0),
        ...changesInRows(block, at),
        ...lines(block.parts.notes, 'table-note'),
      ];
    case 'figure':
      return words(block.parts.caption, 'caption', 0);
    case 'note':
      return changesInBlocks(block.parts.blocks, at);
    case 'letterhead':
      return [...lines(block.parts.outgoing, 'outgoing'), ...lines(block.parts.addressee, 'addressee')];
    case 'signature':
      return [...words(block.parts.position, 'position', 0), ...words(block.parts.name, 'name', 0)];
  }
}

interface At {
  readonly old: TextPlace;
  readonly new: TextPlace;
}

function changesInItems({ parts }: ChangedBlock<'list'>, at: At): readonly FoundChange[] {
  // Items of a list within an item are told under the number of the outer one.
  const itemAt = (side: 'old' | 'new', index: number) => ({ ...at[side], item: at[side].item ?? index });
  return changesInList(parts.items, 'item', {
    passage: (item, index, side) => {
      const place = itemAt(side, index);
      return passageOf(item.flatMap(placesOf), { ...place, id: item[0]?.id ?? place.id });
    },
    inside: (blocks, index) =>
      changesInBlocks(blocks, { old: itemAt('old', index.old), new: itemAt('new', index.new) }),
  });
}

function changesInRows({ parts }: ChangedBlock<'table'>, at: At): readonly FoundChange[] {
  return changesInList(parts.rows, 'row', {
    passage: (row, index, side) => passageOf(placesOfRow(row), { ...at[side], row: index }),
    inside: (cells, row) =>
      cells.flatMap((diff: CellDiff, cell) => {
        if (diff.change === 'same') return [];
        const around = { old: { ...at.old, row: row.old, cell }, new: { ...at.new, row: row.new, cell } };
        return changesInBlocks(diff.parts, around);
      }),
  });
}

function wholeBlock(block: Block, around: Omit<TextPlace, 'id'> | undefined) {
  const lines = placesOf(block);
  const isWordless = block.kind === 'figure' && block.description === undefined;
  const words = isWordless ? [[{ kind: 'text', text: block.alt } as const], ...lines] : lines;
  return passageOf(words, placeOf(block, around));
}

const parts: { readonly [K in Block['kind']]: TextPart } = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'item',
  table: 'cell',
  figure: 'drawing',
  note: 'paragraph',
  letterhead: 'outgoing',
  signature: 'position',
};

function placeOf({ id, kind }: Block, around: Omit<TextPlace, 'id'> | undefined): TextPlace {
  return around ? { ...around, id } : { block: id, id, part: parts[kind] };
}

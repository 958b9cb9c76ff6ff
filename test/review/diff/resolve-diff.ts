import type { Block, DocumentModel, Inline, TableCell, TableRow } from '../../../src/assemble/document-model.js';
import type {
  Aligned,
  BlockDiff,
  CellDiff,
  ChangedBlock,
  DocumentDiff,
  InlinePieces,
  RowDiff,
} from '../../../src/review/diff/document-diff.js';

export type Side = 'old' | 'new';

/** The document of one side, put together from the smallest parts of a difference. */
export function resolveDocument(diff: DocumentDiff, side: Side): DocumentModel {
  if (diff.change !== 'changed') throw new Error('nothing to resolve');
  const { header, pageMarks, blocks } = diff.parts;
  return {
    ...diff[side],
    header: {
      product: resolveInlines(header.product, side),
      section: resolveInlines(header.section, side),
      version: resolveInlines(header.version, side),
    },
    pageMarks: resolveList(pageMarks, side, (never) => never),
    blocks: resolveBlocks(blocks, side),
  };
}

function resolveList<Item, Parts>(
  diffs: readonly Aligned<Item, Parts>[],
  side: Side,
  resolve: (parts: Parts) => Item,
): readonly Item[] {
  return diffs.flatMap((diff) => {
    if (diff.change === 'changed') return [resolve(diff.parts)];
    if (diff.change === 'inserted') return side === 'new' ? [diff.new] : [];
    if (diff.change === 'deleted') return side === 'old' ? [diff.old] : [];
    return [diff[side]];
  });
}

function resolveInlines(pieces: InlinePieces, side: Side): readonly Inline[] {
  const gone = side === 'old' ? 'inserted' : 'deleted';
  return pieces.flatMap(({ mark, inlines }) => (mark === gone ? [] : inlines));
}

function resolveBlocks(diffs: readonly BlockDiff[], side: Side): readonly Block[] {
  return diffs.flatMap((diff) =>
    diff.change === 'changed' ? [resolveBlock(diff, side)] : resolveList<Block, never>([diff], side, (never) => never),
  );
}

function resolveBlock(diff: ChangedBlock, side: Side): Block {
  const lines = (pieces: InlinePieces) => resolveInlines(pieces, side);
  switch (diff.kind) {
    case 'heading':
    case 'paragraph':
      return { ...diff[side], children: lines(diff.parts.inlines) };
    case 'list':
      return { ...diff[side], items: resolveList(diff.parts.items, side, (blocks) => resolveBlocks(blocks, side)) };
    case 'table': {
      const { caption, ...table } = diff[side];
      const words = lines(diff.parts.caption);
      return {
        ...table,
        ...(words.length > 0 && { caption: words }),
        rows: diff.parts.rows.flatMap((row) => resolveRow(row, side)),
        notes: resolveList(diff.parts.notes, side, lines),
      };
    }
    case 'figure':
      return { ...diff[side], caption: lines(diff.parts.caption) };
    case 'note':
      return { ...diff[side], blocks: flowOf(resolveBlocks(diff.parts.blocks, side)) };
    case 'letterhead': {
      const { outgoing, addressee } = diff.parts;
      return {
        ...diff[side],
        outgoing: resolveList(outgoing, side, lines),
        addressee: resolveList(addressee, side, lines),
      };
    }
    case 'signature':
      return { ...diff[side], position: lines(diff.parts.position), name: lines(diff.parts.name) };
  }
}

function resolveRow(diff: RowDiff, side: Side): readonly TableRow[] {
  return resolveList<TableRow, readonly CellDiff[]>([diff], side, (cells) => ({
    cells: cells.flatMap((cell) =>
      resolveList<TableCell, readonly BlockDiff[]>([cell], side, (blocks) => ({
        ...(cell.change === 'changed' ? cell[side] : cell.new),
        blocks: flowOf(resolveBlocks(blocks, side)),
      })),
    ),
  }));
}

/** Blocks of a cell or note, which are paragraphs and lists. */
function flowOf(blocks: readonly Block[]): TableCell['blocks'] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'list') return [block];
    throw new Error(`a ${block.kind} stands in a cell or note`);
  });
}

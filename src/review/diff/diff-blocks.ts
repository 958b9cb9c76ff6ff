import type { Block } from '../../assemble/document-model.js';
import { alignUnits, type MoveNumbers, type Unit } from './align-units.js';
import { alignedStep } from './aligned-step.js';
import { diffInlines } from './diff-inlines.js';
import { diffLines } from './diff-lines.js';
import { diffRows } from './diff-rows.js';
import type { BlockDiff, ChangedBlock, ItemDiff } from './document-diff.js';
import { blocksKey, countWords, placesOf, printKey, shapeKey } from './print-key.js';

/** Sets the blocks of a document, an item, a cell or a note against those of its other state. */
export function diffBlocks(old: readonly Block[], now: readonly Block[], numbers: MoveNumbers): readonly BlockDiff[] {
  const steps = alignUnits(old.map(unitOfBlock), now.map(unitOfBlock), numbers);
  return steps.map((step) => (step.kind === 'changed' ? diffBlock(step.old, step.new, numbers) : alignedStep(step)));
}

function unitOfBlock(block: Block): Unit<Block> {
  return {
    item: block,
    key: printKey(block),
    shape: shapeKey(block),
    name: block.id,
    words: countWords(placesOf(block)),
  };
}

/** Throws where the shapes of the two differ, which `alignUnits` does not pair. */
function diffBlock(old: Block, now: Block, numbers: MoveNumbers): ChangedBlock {
  const change = 'changed';
  if (old.kind === 'heading' && now.kind === 'heading')
    return { change, kind: 'heading', old, new: now, parts: { inlines: diffInlines(old.children, now.children) } };
  if (old.kind === 'paragraph' && now.kind === 'paragraph')
    return { change, kind: 'paragraph', old, new: now, parts: { inlines: diffInlines(old.children, now.children) } };
  if (old.kind === 'list' && now.kind === 'list')
    return { change, kind: 'list', old, new: now, parts: { items: diffItems(old.items, now.items, numbers) } };
  if (old.kind === 'table' && now.kind === 'table') {
    const parts = {
      caption: diffInlines(old.caption ?? [], now.caption ?? []),
      rows: diffRows(old, now, { numbers, diffBlocks }),
      notes: diffLines(old.notes, now.notes, numbers),
    };
    return { change, kind: 'table', old, new: now, parts };
  }
  if (old.kind === 'figure' && now.kind === 'figure') {
    const parts = { caption: diffInlines(old.caption ?? [], now.caption ?? []) };
    return { change, kind: 'figure', old, new: now, parts };
  }
  if (old.kind === 'note' && now.kind === 'note')
    return { change, kind: 'note', old, new: now, parts: { blocks: diffBlocks(old.blocks, now.blocks, numbers) } };
  if (old.kind === 'letterhead' && now.kind === 'letterhead') {
    const parts = {
      outgoing: diffLines(old.outgoing, now.outgoing, numbers),
      addressee: diffLines(old.addressee, now.addressee, numbers),
    };
    return { change, kind: 'letterhead', old, new: now, parts };
  }
  if (old.kind === 'signature' && now.kind === 'signature') {
    const parts = { position: diffInlines(old.position, now.position), name: diffInlines(old.name, now.name) };
    return { change, kind: 'signature', old, new: now, parts };
  }
  throw new Error(`a ${old.kind} cannot have become a ${now.kind}`);
}

type Item = readonly Block[];

function diffItems(old: readonly Item[], now: readonly Item[], numbers: MoveNumbers): readonly ItemDiff[] {
  return alignUnits(old.map(unitOfItem), now.map(unitOfItem), numbers).map((step) =>
    step.kind === 'changed'
      ? { change: 'changed', old: step.old, new: step.new, parts: diffBlocks(step.old, step.new, numbers) }
      : alignedStep(step),
  );
}

function unitOfItem(item: Item): Unit<Item> {
  return { item, key: blocksKey(item), shape: '', name: '', words: countWords(item.flatMap(placesOf)) };
}

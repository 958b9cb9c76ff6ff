import type { Block } from '../../assemble/document-model.js';
import type { BlockDiff, CellDiff, InlinePieces, ItemDiff, LineDiff, RowDiff } from '../diff/document-diff.js';
import { type FlowItem, type ParagraphPlan, type RowPlan, splitFlow } from './flow-item.js';

/** What became of a block, drawn on the sides that have it: its paragraphs and tables set against each other. */
export function alignBlock(diff: BlockDiff, old: string, now: string, landscape: boolean): readonly FlowItem[] {
  const [olds, news] = [splitFlow(old), splitFlow(now)];
  if (diff.change !== 'changed') return pairInOrder(olds, news, landscape);
  const paragraphs = (
    plans: readonly ParagraphPlan[],
    from: readonly [number, number],
    to: readonly [number, number],
  ) => pairAsPlanned(plans, textsOf(olds.slice(from[0], to[0])), textsOf(news.slice(from[1], to[1])), landscape);
  const ends = [olds.length, news.length] as const;
  switch (diff.kind) {
    case 'heading':
    case 'paragraph':
      return paragraphs([kept(diff.parts.inlines)], [0, 0], ends);
    case 'list':
      return paragraphs(planItems(diff.parts.items), [0, 0], ends);
    case 'figure':
      return [
        ...paragraphs([kept()], [0, 0], [1, 1]),
        ...paragraphs(planCaption(diff.parts.caption, ends[0] > 1, ends[1] > 1), [1, 1], ends),
      ];
    case 'table':
      return tableItems(planRows(diff.parts.rows), diff.parts.caption, diff.parts.notes);
    case 'note':
      return tableItems([{ change: 'changed', cells: [planBlocks(diff.parts.blocks)] }]);
    case 'letterhead':
      return tableItems([
        { change: 'changed', cells: [planLines(diff.parts.outgoing), planLines(diff.parts.addressee)] },
      ]);
    case 'signature':
      return tableItems([
        { change: 'changed', cells: [[kept(diff.parts.position)], [kept()], [kept(diff.parts.name)]] },
      ]);
  }

  /** A caption perhaps, the table, the paragraphs after it. */
  function tableItems(
    rows: readonly RowPlan[],
    caption: InlinePieces = [],
    notes: readonly LineDiff[] = [],
  ): readonly FlowItem[] {
    const [oldAt, newAt] = [olds, news].map((items) => items.findIndex(({ kind }) => kind === 'table'));
    const [oldTable, newTable] = [olds[oldAt ?? -1], news[newAt ?? -1]];
    if (oldAt === undefined || newAt === undefined || oldTable === undefined || newTable === undefined)
      throw new Error('a table was drawn without a table');
    return [
      ...paragraphs(planCaption(caption, oldAt > 0, newAt > 0), [0, 0], [oldAt, newAt]),
      { kind: 'table', old: oldTable.xml, new: newTable.xml, rows, landscape },
      ...paragraphs(planLines(notes), [oldAt + 1, newAt + 1], ends),
    ];
  }
}

type Part = ReturnType<typeof splitFlow>[number];

/** The same things on both sides, or all of one side; anything else goes and comes as a whole. */
function pairInOrder(olds: readonly Part[], news: readonly Part[], landscape: boolean): readonly FlowItem[] {
  const isSame = olds.length === news.length && olds.every(({ kind }, index) => kind === news[index]?.kind);
  if (!isSame) return [...olds.map(asOld), ...news.map(asNew)];
  return olds.map(({ kind, xml }, index) => ({ kind, old: xml, new: news[index]?.xml ?? '', landscape }));

  function asOld({ kind, xml }: Part): FlowItem {
    return { kind, old: xml, landscape };
  }
  function asNew({ kind, xml }: Part): FlowItem {
    return { kind, new: xml, landscape };
  }
}

/**
 * Paragraphs as planned. Where the sides have others than the plan knows (the empty one that a table or a cell must
 * end in) all go and come.
 */
export function pairAsPlanned(
  plans: readonly ParagraphPlan[],
  olds: readonly string[],
  news: readonly string[],
  landscape: boolean,
): readonly FlowItem[] {
  const count = (side: 'inserted' | 'deleted') => plans.filter(({ change }) => change !== side).length;
  const missing = [olds.length - count('inserted'), news.length - count('deleted')] as const;
  const all: readonly ParagraphPlan[] = [
    ...olds.map(() => ({ change: 'deleted' as const })),
    ...news.map(() => ({ change: 'inserted' as const })),
  ];
  const others = plans.length === 0 && olds.length === 1 && news.length === 1 ? [kept()] : all;
  let [i, j] = [0, 0];
  return (missing[0] === 0 && missing[1] === 0 ? plans : others).map((plan): FlowItem => {
    const pieces = plan.change === 'kept' ? plan.pieces : undefined;
    return {
      kind: 'paragraph',
      landscape,
      ...(plan.change !== 'inserted' && { old: olds[i++] ?? '' }),
      ...(plan.change !== 'deleted' && { new: news[j++] ?? '' }),
      ...(pieces && { pieces }),
    };
  });
}

function textsOf(parts: readonly Part[]): readonly string[] {
  return parts.map(({ xml }) => xml);
}

function kept(pieces?: InlinePieces): ParagraphPlan {
  return { change: 'kept', ...(pieces && { pieces }) };
}

function planCaption(pieces: InlinePieces, isOld: boolean, isNew: boolean): readonly ParagraphPlan[] {
  if (isOld && isNew) return [kept(pieces)];
  return [...(isOld ? [{ change: 'deleted' as const }] : []), ...(isNew ? [{ change: 'inserted' as const }] : [])];
}

function planLines(lines: readonly LineDiff[]): readonly ParagraphPlan[] {
  return lines.map((line): ParagraphPlan => {
    if (line.change === 'same') return kept();
    return line.change === 'changed' ? kept(line.parts) : { change: line.change };
  });
}

function planRows(rows: readonly RowDiff[]): readonly RowPlan[] {
  return rows.map((row) =>
    row.change === 'changed' ? { change: 'changed', cells: row.parts.map(planCell) } : { change: row.change },
  );
}

function planCell(cell: CellDiff): readonly ParagraphPlan[] {
  return cell.change === 'changed' ? planBlocks(cell.parts) : cell.new.blocks.flatMap((block) => repeat(block, kept()));
}

function planItems(items: readonly ItemDiff[]): readonly ParagraphPlan[] {
  return items.flatMap((item): readonly ParagraphPlan[] => {
    if (item.change === 'changed') return planBlocks(item.parts);
    if (item.change === 'same') return item.new.flatMap((block) => repeat(block, kept()));
    const blocks = item.change === 'inserted' ? item.new : item.old;
    return blocks.flatMap((block) => repeat(block, { change: item.change }));
  });
}

/** Of paragraphs and lists, which are all that cells, boxes and items hold. */
export function planBlocks(blocks: readonly BlockDiff[]): readonly ParagraphPlan[] {
  return blocks.flatMap((block): readonly ParagraphPlan[] => {
    if (block.change === 'same') return repeat(block.new, kept());
    if (block.change === 'inserted') return repeat(block.new, { change: 'inserted' });
    if (block.change === 'deleted') return repeat(block.old, { change: 'deleted' });
    if (block.kind === 'paragraph') return [kept(block.parts.inlines)];
    if (block.kind === 'list') return planItems(block.parts.items);
    throw new Error(`unexpected ${block.kind} inside a block`);
  });
}

/** The plan for each paragraph that the block is drawn as. */
function repeat(block: Block, plan: ParagraphPlan): readonly ParagraphPlan[] {
  if (block.kind === 'paragraph') return [plan];
  if (block.kind !== 'list') throw new Error(`unexpected ${block.kind} inside a block`);
  return block.items.flatMap((item) => item.flatMap((inner) => repeat(inner, plan)));
}

import { type FlowItem, type FlowParagraph, sideOf } from './flow-item.js';
import type { Side } from './revisions.js';

/** An item and what becomes of its end. Of a paragraph's end that is there on one side only, `mark` says which. */
export interface Slot {
  readonly item: FlowItem;
  mark: Side | undefined;
  /** Of paragraphs: content of `w:pPr` of the end on either side. It may come from another paragraph, see `shift`. */
  old: string | undefined;
  new: string | undefined;
}

/**
 * Decides which ends of paragraphs are marked. Word keeps the end of a paragraph apart from its text: without its end a
 * paragraph joins the next one and takes its properties. Nothing can join a table or the end of a cell, page section or
 * document. So where paragraphs come (go) before such a wall, the ends move up by one: the paragraph before them
 * gets a marked end, the last of them keeps one that was there all along, with the properties it had.
 */
export function planMarks(items: readonly FlowItem[]): readonly Slot[] {
  const paired = pairLasts(besideTables(items));
  const slots = paired.map((item): Slot => {
    const side = sideOf(item);
    const isText = item.kind === 'paragraph';
    return {
      item,
      mark: side === 'both' ? undefined : side,
      old: isText && item.old !== undefined ? propertiesOf(item.old) : undefined,
      new: isText && item.new !== undefined ? propertiesOf(item.new) : undefined,
    };
  });
  for (const gap of gapsOf(paired)) shiftEnds(gap, paired, slots);
  return slots;
}

export function propertiesOf(paragraph: string): string {
  return /^<w:p><w:pPr>(.*?)<\/w:pPr>/s.exec(paragraph)?.[1] ?? '';
}

/** A section cannot end in a table: what stands directly below it stays on its pages. */
function besideTables(items: readonly FlowItem[]): readonly FlowItem[] {
  const result: FlowItem[] = [];
  for (const item of items) {
    const before = result.at(-1);
    const isTurned = before?.kind === 'table' && before.landscape !== item.landscape;
    result.push(isTurned ? { ...item, landscape: before.landscape } : item);
  }
  return result;
}

/** Items of one side only, between two that are on both. `to` is the first after them. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

function gapsOf(items: readonly FlowItem[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let from = 0; from < items.length; from += 1) {
    if (!isOneSided(items[from])) continue;
    let to = from + 1;
    while (isOneSided(items[to])) to += 1;
    gaps.push({ from, to });
    from = to;
  }
  return gaps;
}

function isOneSided(item: FlowItem | undefined): boolean {
  return item !== undefined && sideOf(item) !== 'both';
}

/** Whether the ends of the gap's paragraphs on one of its sides cannot join what follows. */
function endsAtWall({ from, to }: Gap, items: readonly FlowItem[]): boolean {
  const [before, last, next] = [items[from - 1], items[to - 1], items[to]];
  if (next === undefined || next.kind === 'table') return true;
  if (last === undefined || next.landscape === last.landscape) return false;
  // The section ends here on both sides.
  const sides = new Set(items.slice(from, to).map(sideOf));
  return before?.landscape === last.landscape || sides.size > 1;
}

/** Where something goes and something else comes before a wall, two paragraphs become one that is on both sides. */
function pairLasts(items: readonly FlowItem[]): readonly FlowItem[] {
  const result: FlowItem[] = [];
  let done = 0;
  for (const gap of gapsOf(items)) {
    result.push(...items.slice(done, gap.from));
    result.push(...pairLast(items.slice(gap.from, gap.to), endsAtWall(gap, items)));
    done = gap.to;
  }
  return [...result, ...items.slice(done)];
}

/** The last that goes becomes the last that comes, or one that looks alike: a heading a heading. */
function pairLast(gap: readonly FlowItem[], isAtWall: boolean): readonly FlowItem[] {
  const goings = gap.filter((item): item is FlowParagraph => isParagraphOf(item, 'deleted'));
  const comings = gap.filter((item): item is FlowParagraph => isParagraphOf(item, 'inserted'));
  const [last, next] = [goings.at(-1), comings.at(-1)];
  if (!isAtWall || last === undefined || next === undefined) return gap;
  const alike = comings.findLast((item) => styleOf(item.new) === styleOf(last.old));
  const going =
    alike === undefined ? (goings.findLast((item) => styleOf(item.old) === styleOf(next.new)) ?? last) : last;
  const coming = alike ?? next;
  const both: FlowParagraph = {
    kind: 'paragraph',
    landscape: coming.landscape,
    ...(going.old !== undefined && { old: going.old }),
    ...(coming.new !== undefined && { new: coming.new }),
  };
  // What stands behind either of the two on its own side stands behind both.
  const isBehind = (item: FlowItem, index: number) => index > gap.indexOf(sideOf(item) === 'deleted' ? going : coming);
  const others = gap.map((item, index) => ({ item, behind: isBehind(item, index) }));
  const rest = others.filter(({ item }) => item !== going && item !== coming);
  return [
    ...rest.flatMap(({ item, behind }) => (behind ? [] : [item])),
    both,
    ...rest.flatMap(({ item, behind }) => (behind ? [item] : [])),
  ];
}

function styleOf(paragraph = ''): string | undefined {
  return /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1];
}

function isParagraphOf(item: FlowItem, side: Side): item is FlowParagraph {
  return item.kind === 'paragraph' && sideOf(item) === side;
}

function shiftEnds(gap: Gap, items: readonly FlowItem[], slots: readonly Slot[]): void {
  const before = items[gap.from - 1];
  if (before?.kind !== 'paragraph') return;
  const side = slots[gap.from]?.mark;
  if (side === undefined) return;
  const isUniform = slots.slice(gap.from, gap.to).every(({ mark }) => mark === side);
  const survivor = isUniform && endsAtWall(gap, items) ? gap.to - 1 : ownSection(gap, items, slots);
  if (survivor !== undefined) shift(gap.from - 1, survivor, side, slots);
}

/**
 * What comes (goes) as a page section of its own brings two ends of sections, its own and one before it: both ends must
 * be marked, and one of its other paragraphs keeps the end that was there. Which one; `undefined` where there is none.
 */
function ownSection({ from, to }: Gap, items: readonly FlowItem[], slots: readonly Slot[]): number | undefined {
  const landscape = items[from]?.landscape;
  let end = from;
  while (end < to && items[end]?.landscape === landscape && slots[end]?.mark === slots[from]?.mark) end += 1;
  if (items[from - 1]?.landscape === landscape || items[end]?.landscape === landscape) return undefined;
  const paragraphs = items.slice(from, end).flatMap(({ kind }, index) => (kind === 'paragraph' ? [from + index] : []));
  return paragraphs.length > 1 ? paragraphs[0] : undefined;
}

/** The end of `before` is of one side now; `survivor` has the end that `before` had on the other. */
function shift(before: number, survivor: number, side: Side, slots: readonly Slot[]): void {
  const [first, kept] = [slots[before], slots[survivor]];
  if (first === undefined || kept === undefined) return;
  first.mark = side;
  kept.mark = undefined;
  if (side === 'inserted') kept.old = first.old;
  else kept.new = first.new;
}

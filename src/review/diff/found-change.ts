import type { Inline } from '../../assemble/document-model.js';
import type { TextPlace } from '../printed-texts.js';
import { plainLine } from '../printed-values.js';
import { sentenceAround } from '../sentence-around.js';
import type { Change, ChangedThing, Passage } from './change.js';
import type { Aligned, InlinePieces } from './document-diff.js';

/** A change before it has a name of its own. */
export interface FoundChange extends Omit<Change, 'id' | 'document' | 'language'> {
  /** Of one half of a move: the number that both halves bear. */
  readonly move?: number;
}

/** The place of one thing on both sides. */
export interface Places {
  readonly old: TextPlace;
  readonly new: TextPlace;
}

/** The words that changed within one paragraph, heading, caption or line: a deletion and its replacement are one. */
export function changesInPieces(pieces: InlinePieces, places: Places): readonly FoundChange[] {
  const line = { old: lineOf(pieces, 'inserted'), new: lineOf(pieces, 'deleted') };
  const changes: FoundChange[] = [];
  const at = { old: 0, new: 0 };
  for (let index = 0; index < pieces.length; ) {
    const deleted = inlinesAt(pieces, index, 'deleted');
    const inserted = inlinesAt(pieces, index + (deleted ? 1 : 0), 'inserted');
    const kept = inlinesAt(pieces, index, 'same') ?? [];
    const was = passageIn(line.old, at.old, deleted ?? [], places.old);
    const is = passageIn(line.new, at.new, inserted ?? [], places.new);
    if (deleted || inserted) changes.push({ of: 'words', old: beside(was, is), new: beside(is, was) });
    at.old += plainLine(kept).length + was.text.length;
    at.new += plainLine(kept).length + is.text.length;
    index += deleted && inserted ? 2 : 1;
  }
  return changes;
}

/** What became of the items of a list: those that came, went or moved as wholes, and what changed inside the others. */
export function changesInList<Item, Parts>(
  items: readonly Aligned<Item, Parts>[],
  of: ChangedThing,
  reading: {
    readonly passage: (item: Item, index: number, side: 'old' | 'new') => Passage;
    readonly inside: (parts: Parts, index: { readonly old: number; readonly new: number }) => readonly FoundChange[];
  },
): readonly FoundChange[] {
  const index = { old: 0, new: 0 };
  return items.flatMap((item): readonly FoundChange[] => {
    const at = { ...index };
    if (item.change !== 'inserted') index.old += 1;
    if (item.change !== 'deleted') index.new += 1;
    if (item.change === 'changed') return reading.inside(item.parts, at);
    if (item.change === 'inserted') return [{ of, new: reading.passage(item.new, at.new, 'new'), ...moveOf(item) }];
    if (item.change === 'deleted') return [{ of, old: reading.passage(item.old, at.old, 'old'), ...moveOf(item) }];
    return [];
  });
}

/** A whole thing: its lines one below the other. */
export function passageOf(lines: readonly (readonly Inline[])[], place: TextPlace): Passage {
  const text = lines.map(plainLine).join('\n');
  return { place, text, sentence: text, inlines: lines.flat() };
}

/** The two halves of a move are one change, told where the thing is now. */
export function joinMoves(changes: readonly FoundChange[]): readonly Omit<FoundChange, 'move'>[] {
  const left = new Map<number, Passage[]>();
  for (const { move, old } of changes) {
    if (move !== undefined && old) left.set(move, [...(left.get(move) ?? []), old]);
  }
  return changes.flatMap(({ move, ...change }) => {
    if (move === undefined) return [change];
    const old = change.new && left.get(move)?.shift();
    return old ? [{ ...change, old }] : [];
  });
}

/** The number of a half of a move, where it is one. */
export function moveOf({ move }: { readonly move?: number }): Pick<FoundChange, 'move'> {
  return move === undefined ? {} : { move };
}

function inlinesAt(
  pieces: InlinePieces,
  index: number,
  mark: InlinePieces[number]['mark'],
): readonly Inline[] | undefined {
  const piece = pieces[index];
  return piece?.mark === mark ? piece.inlines : undefined;
}

function lineOf(pieces: InlinePieces, without: InlinePieces[number]['mark']): string {
  return pieces.map(({ mark, inlines }) => (mark === without ? '' : plainLine(inlines))).join('');
}

function passageIn(line: string, start: number, inlines: readonly Inline[], place: TextPlace): Passage {
  const text = plainLine(inlines);
  const words = text.trim();
  // White space at its ends belongs to the sentences around as well.
  const from = words === '' ? start : start + text.indexOf(words);
  const to = words === '' ? start + text.length : from + words.length;
  return { place, text, sentence: sentenceAround(line, from, to), inlines };
}

/** Where whole sentences came or went, the other side has none of them, and those beside them are not concerned. */
function beside(passage: Passage, other: Passage): Passage {
  return passage.text === '' && other.text.trim() === other.sentence ? { ...passage, sentence: '' } : passage;
}

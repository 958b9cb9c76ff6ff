import type { InlinePieces } from '../diff/document-diff.js';
import { type Atom, readAtoms, writeAtoms } from './atoms.js';
import type { Ledger } from './ledger.js';
import { plainPieces } from './plain-pieces.js';
import { cutWords, type Segment, segmentsOfWords } from './segments.js';

/** Content of a paragraph of which nothing was there before, or nothing stays. */
export function markContent(content: string, side: 'inserted' | 'deleted', ledger: Ledger): string {
  return writeMarked(
    readAtoms(content).map((atom) => ({ atom, mark: atom.kind === 'anchor' ? 'same' : side })),
    ledger,
  );
}

/**
 * Content of a paragraph that is there on both sides: what both have, unmarked, as the new side has it. Without the
 * insertions it is the old content to the letter, without the deletions the new one, whatever the pieces say: they only
 * tell where the words are to be cut.
 */
export function mergeContent(old: string, now: string, pieces: InlinePieces | undefined, ledger: Ledger): string {
  const olds = openStream(withoutKnown(readAtoms(old), ledger));
  const news = openStream(readAtoms(now));
  const marked: Marked[] = [];
  const add = (mark: Marked['mark'], atoms: readonly Atom[]) => {
    for (const atom of atoms) marked.push({ atom, mark: atom.kind === 'anchor' ? 'same' : mark });
  };
  for (const { mark, length } of segmentsOf(olds, news, pieces)) {
    if (mark === 'deleted') add(mark, olds.take(length));
    else if (mark === 'inserted') add(mark, news.take(length));
    else marked.push(...compare(olds.take(length), news.take(length)));
  }
  add('same', [...olds.rest(), ...news.rest()]);
  return writeMarked(marked, ledger);
}

interface Marked {
  readonly mark: 'same' | 'inserted' | 'deleted';
  readonly atom: Atom;
}

function segmentsOf(olds: Stream, news: Stream, pieces: InlinePieces | undefined): readonly Segment[] {
  const ofWords = () => segmentsOfWords(olds.words(), news.words());
  if (pieces === undefined || pieces.length === 0) return ofWords();
  const guided = plainPieces(pieces);
  // What stands before the inlines: the number of a heading, the label of a caption.
  const [oldLabel, newLabel] = [olds.text.length - guided.old.length, news.text.length - guided.new.length];
  const fits = alike(olds.text.slice(oldLabel), guided.old) && alike(news.text.slice(newLabel), guided.new);
  if (!fits || oldLabel < 0 || newLabel < 0) return ofWords();
  const labels = [cutWords(olds.text.slice(0, oldLabel)), cutWords(news.text.slice(0, newLabel))] as const;
  return [...segmentsOfWords(...labels), ...guided.segments];
}

/** In a cell some spaces may break the line that may not elsewhere. */
function alike(written: string, planned: string): boolean {
  return written.replaceAll('\u00A0', ' ') === planned.replaceAll('\u00A0', ' ');
}

/** Bookmarks of the new side stand in the new text already. */
function withoutKnown(atoms: readonly Atom[], { bookmarks }: Ledger): readonly Atom[] {
  const dropped = new Set(
    atoms.flatMap((atom) =>
      atom.kind === 'anchor' && atom.name !== undefined && bookmarks.has(atom.name) ? [atom.id] : [],
    ),
  );
  return dropped.size === 0 ? atoms : atoms.filter((atom) => atom.kind !== 'anchor' || !dropped.has(atom.id));
}

/** Two stretches of the same text: what differs in look or field goes and comes. */
function compare(olds: readonly Atom[], news: readonly Atom[]): readonly Marked[] {
  const [left, right] = [openStream(olds), openStream(news)];
  const marked: Marked[] = [];
  const add = (mark: Marked['mark'], atom: Atom) => marked.push({ mark: atom.kind === 'anchor' ? 'same' : mark, atom });
  while (left.ahead() > 0 && right.ahead() > 0) {
    const length = Math.min(left.ahead(), right.ahead());
    const [was, is] = [left.take(length), right.take(length)];
    if (key(was) === key(is)) {
      for (const atom of [...was.filter(({ kind }) => kind === 'anchor'), ...is]) add('same', atom);
      continue;
    }
    for (const atom of was) add('deleted', atom);
    for (const atom of is) add('inserted', atom);
  }
  for (const atom of left.rest()) add('deleted', atom);
  for (const atom of right.rest()) add('inserted', atom);
  return marked;
}

/** The language of a word is no change of the text: it follows from the words around it. */
function key(atoms: readonly Atom[]): string {
  return atoms
    .map((atom) => {
      if (atom.kind === 'anchor') return '';
      return atom.kind === 'text' ? `${atom.look.replace(/<w:lang [^>]*>/, '')}>${atom.text}` : atom.xml;
    })
    .join('');
}

interface Stream {
  readonly text: string;
  /** The text cut into words; an atom that cannot be cut is one. */
  words(): readonly string[];
  /** Characters up to the next border of an atom. */
  ahead(): number;
  /** As many characters of text, with the anchors before them. An atom that cannot be cut comes whole. */
  take(length: number): readonly Atom[];
  rest(): readonly Atom[];
}

function openStream(atoms: readonly Atom[]): Stream {
  const left = [...atoms];
  return {
    text: textOf(atoms),
    words: () => wordsOf(atoms),
    ahead: () => left.find(({ text }) => text !== '')?.text.length ?? 0,
    take(length) {
      const taken: Atom[] = [];
      for (let wanted = length; wanted > 0; ) {
        const atom = left.shift();
        if (atom === undefined) break;
        if (atom.kind === 'text' && atom.text.length > wanted) {
          left.unshift({ ...atom, text: atom.text.slice(wanted) });
          taken.push({ ...atom, text: atom.text.slice(0, wanted) });
          break;
        }
        taken.push(atom);
        wanted -= atom.text.length;
      }
      return taken;
    },
    rest: () => left.splice(0),
  };
}

function textOf(atoms: readonly Atom[]): string {
  return atoms.map(({ text }) => text).join('');
}

function wordsOf(atoms: readonly Atom[]): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (const [index, { kind, text }] of atoms.entries()) {
    if (kind !== 'whole') continue;
    words.push(...cutWords(textOf(atoms.slice(from, index))), text);
    from = index + 1;
  }
  return [...words, ...cutWords(textOf(atoms.slice(from)))];
}

function writeMarked(marked: readonly Marked[], { revisions }: Ledger): string {
  let xml = '';
  for (let at = 0; at < marked.length; ) {
    const mark = marked[at]?.mark ?? 'same';
    let end = at + 1;
    while (marked[end]?.mark === mark) end += 1;
    const runs = writeAtoms(marked.slice(at, end).map(({ atom }) => atom));
    xml += mark === 'same' ? runs : revisions.wrap(mark, runs);
    at = end;
  }
  return xml;
}

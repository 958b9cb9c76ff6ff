import type { TextBreaker } from '../pdfmake-internals.js';
import { bindWords, breakWords, type SetWord } from './break-words.js';
import { TextLine } from './text-line.js';
import type { LookedText } from './text-look.js';

/** A text of pdfmake that is made into lines. It is broken into words when its turn comes, so that they are soon let go. */
export class LeafText {
  #words: SetWord[] | undefined;
  #next = 0;

  constructor(
    private readonly texts: readonly LookedText[],
    /** Of the first line, in points. */
    private readonly indent: number,
    private readonly breaker: TextBreaker,
  ) {}

  /** The same text from its beginning, for whoever tries how it would stand. */
  again(): LeafText {
    return new LeafText(this.texts, this.indent, this.breaker);
  }

  /** The next line, at most so many points wide unless a single letter is wider; nothing after the last. */
  nextLine(maxWidth: number): TextLine | null {
    const words = this.#wordsFor(maxWidth);
    if (this.#next >= words.length) return null;
    const line = new TextLine(maxWidth);
    let isForced = false;
    let isEnded = false;
    for (let next = words[this.#next]; next !== undefined; next = words[this.#next]) {
      const isFirst = line.inlines.length === 0;
      if (!isFirst && !isForced && (isEnded || !this.#fits(line, words))) break;
      this.#next += 1;
      const rest = this.#part(next, line);
      line.add(rest?.[0] ?? next);
      if (rest) {
        this.#next -= 1;
        words[this.#next] = rest[1];
      }
      isForced = next.noNewLine && rest === undefined;
      isEnded ||= next.lineEnd;
    }
    const last = line.inlines.at(-1);
    if (last?.look.leader !== undefined) fillWithLeader(line, last, last.look.leader);
    return line.close();
  }

  #wordsFor(width: number): SetWord[] {
    if (this.#words === undefined) {
      this.#words = breakWords(this.texts, this.indent, this.breaker);
      bindWords(this.#words, width);
    }
    return this.#words;
  }

  /** Whether the next word fits on the line, with those that must stand beside it. */
  #fits({ inlineWidths, leadingCut, maxWidth }: TextLine, words: readonly SetWord[]): boolean {
    let width = 0;
    let trailing = 0;
    for (let at = this.#next; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      width += word.width;
      trailing += word.trailing;
      if (!word.noNewLine) break;
    }
    return inlineWidths + width - leadingCut - trailing <= maxWidth;
  }

  /** A word that is wider than what is left of its line, cut in two: what fits, at least a letter, and the rest. */
  #part(word: SetWord, line: TextLine): readonly [SetWord, SetWord] | undefined {
    const {
      look,
      width,
      trailing,
      word: { text },
    } = word;
    const available = line.maxWidth - line.getWidth();
    if (text.length <= 1 || width - trailing <= available) return undefined;
    let [low, high, fitting] = [1, text.length, 1];
    while (low <= high) {
      const middle = Math.floor((low + high) / 2);
      if (look.typeface.width(text.slice(0, middle), look.fontSize) <= available) {
        fitting = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return fitting < text.length ? [partOf(word, 0, fitting), partOf(word, fitting, text.length)] : undefined;
  }
}

function partOf(whole: SetWord, from: number, to: number): SetWord {
  const { typeface, fontSize } = whole.look;
  const word = typeface.word(whole.word.text.slice(from, to));
  return { ...whole, word, width: word.advance * (fontSize / 1000) };
}

/** Dots that fill the line up to its right edge, as in tables of contents. */
function fillWithLeader(line: TextLine, last: TextLine['inlines'][number], leader: string): void {
  const { typeface, fontSize } = last.look;
  const free = line.maxWidth - (line.getWidth() - last.width);
  const dots = Math.floor((free - typeface.width(gap, fontSize)) / typeface.width(leader, fontSize));
  last.filled = gap + leader.repeat(Math.max(0, dots));
  last.width = typeface.width(last.filled, fontSize);
  last.x += free - last.width;
}

const gap = '\u00A0';

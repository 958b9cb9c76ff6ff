import type { XmlPlace } from './xml-reading.js';

interface Piece {
  readonly text: string;
  /** Offset of its first character in the whole text. */
  readonly start: number;
  /** Line of its first character. */
  readonly line: number;
  /** Offsets in the whole text at which a line begins. */
  readonly lineStarts: readonly number[];
}

/**
 * Lines and columns of a text that comes in pieces. The last two pieces are kept, for what a parser reports when it has
 * read past it.
 */
export class PlacesInText {
  private pieces: readonly Piece[] = [];
  private kept = '';
  private length = 0;
  private line = 1;
  private lastLineStart = 0;
  /** Start of the line in which the kept pieces begin. */
  private firstLineStart = 0;

  add(text: string): void {
    const lineStarts = [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => this.length + index + end.length);
    const before = this.pieces.at(-1);
    this.firstLineStart = before === undefined ? 0 : this.startOfLineAt(before);
    this.pieces = [...this.pieces.slice(-1), { text, start: this.length, line: this.line, lineStarts }];
    this.kept = (before?.text ?? '') + text;
    this.length += text.length;
    this.line += lineStarts.length;
    this.lastLineStart = lineStarts.at(-1) ?? this.lastLineStart;
  }

  /** The place of a character; the end of what is known for one that is no longer kept. */
  at(offset: number): XmlPlace {
    const piece = this.pieces.findLast(({ start }) => start <= offset);
    if (piece === undefined) return this.end();
    const passed = countUpTo(piece.lineStarts, offset);
    const lineStart = piece.lineStarts[passed - 1] ?? this.startOfLineAt(piece);
    return { line: piece.line + passed, column: offset - lineStart + 1 };
  }

  end(): XmlPlace {
    return { line: this.line, column: this.length - this.lastLineStart + 1 };
  }

  /** Empty for a character that is no longer kept. */
  characterAt(offset: number): string {
    return this.kept.charAt(offset - (this.pieces[0]?.start ?? 0));
  }

  /** Offset of the last `wanted` that begins at or before `offset`; undefined if it is no longer kept. */
  find(wanted: string, offset: number): number | undefined {
    const first = this.pieces[0];
    if (first === undefined) return undefined;
    const index = this.kept.lastIndexOf(wanted, offset - first.start);
    return index === -1 ? undefined : first.start + index;
  }

  private startOfLineAt(piece: Piece): number {
    if (piece === this.pieces[0]) return this.firstLineStart;
    return this.pieces[0]?.lineStarts.at(-1) ?? this.firstLineStart;
  }
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

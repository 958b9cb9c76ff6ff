import type { DocumentModel, Gap, Inline, Origin } from '../assemble/document-model.js';
import { scriptForm } from '../render/script-text.js';
import { type PrintedText, printedTexts, type TextPlace } from './printed-texts.js';
import { sentenceAround } from './sentence-around.js';

/** One value of a record (or official text of ours) as a document prints it at one place. */
export interface PrintedValue {
  readonly place: TextPlace;
  /** As printed; raised and lowered characters in their Unicode form. */
  readonly text: string;
  /** Where in `line` it stands, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The whole paragraph, cell or caption. Several values of it share the string. */
  readonly line: string;
  /** The sentence of the line that the value stands in; of a value of several sentences all of them. */
  readonly sentence: string;
  /** Of a computed value: the group of fields it belongs to. */
  readonly origin: Origin;
  /** Only of a computed value: the fields it follows from. */
  readonly computedFrom?: readonly Origin[];
  /** The mark the value stands in: data missing, disputed or not confirmed. */
  readonly mark?: PrintedMark;
}

export interface PrintedMark {
  readonly state: Gap['state'];
  readonly origin: Origin;
  /** Where in the line the whole mark stands, brackets included. */
  readonly start: number;
  readonly end: number;
  /** The kind of record that is missing as a whole; the origin says nothing then. */
  readonly wantedKind?: string;
}

/** A run of text with the values in it, in their order. */
export interface PrintedLine {
  readonly place: TextPlace;
  /** As printed; line breaks are `\n`. */
  readonly text: string;
  readonly values: readonly PrintedValue[];
}

/** Every run of text of a document, in the order of reading; the running header stands once, at `page`. */
export function printedLines(model: DocumentModel): PrintedLine[] {
  return printedTexts(model).map(readLine);
}

/** Every printed value of a document, in the order of reading. */
export function printedValues(model: DocumentModel): PrintedValue[] {
  return printedLines(model).flatMap(({ values }) => values);
}

/** The fields a value says something of: those it was computed from, or the one it prints. */
export function fieldsOf({ origin, computedFrom }: Pick<PrintedValue, 'origin' | 'computedFrom'>): readonly Origin[] {
  return computedFrom ?? [origin];
}

/** A run of text as one string, as it is printed; line breaks are `\n`. */
export function plainLine(inlines: readonly Inline[]): string {
  return piecesOf(inlines, 0)
    .map(({ text }) => text)
    .join('');
}

function readLine({ place, inlines }: PrintedText): PrintedLine {
  const pieces = piecesOf(inlines, 0);
  const line = pieces.map(({ text }) => text).join('');
  const values = joinPieces(pieces).flatMap(({ text, start, origin, computedFrom, mark }): PrintedValue[] => {
    if (origin === undefined) return [];
    const end = start + text.length;
    const sentence = sentenceAround(line, start, end);
    const rest = { ...(computedFrom && { computedFrom }), ...(mark && { mark }) };
    return [{ place, text, start, end, line, sentence, origin, ...rest }];
  });
  return { place, text: line, values };
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly origin?: Origin;
  readonly computedFrom?: readonly Origin[];
  readonly mark?: PrintedMark;
}

/** The pieces of a line in their order, without gaps between them. */
function piecesOf(inlines: readonly Inline[], from: number, mark?: PrintedMark): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const inline of inlines) {
    const inside = pieceOf(inline, start, mark);
    pieces.push(...inside);
    for (const { text } of inside) start += text.length;
  }
  return pieces;
}

function pieceOf(inline: Inline, start: number, mark: PrintedMark | undefined): Piece[] {
  const marked = mark && { mark };
  switch (inline.kind) {
    case 'text': {
      const { text, origin, computedFrom } = inline;
      return [{ text, start, ...(origin && { origin }), ...(computedFrom && { computedFrom }), ...marked }];
    }
    case 'superscript':
    case 'subscript': {
      const { kind, text, origin } = inline;
      return [{ text: scriptForm(kind, text) ?? text, start, ...(origin && { origin }), ...marked }];
    }
    case 'strong':
    case 'emphasis':
      return piecesOf(inline.children, start, mark);
    case 'gap': {
      const { state, origin, children, wantedKind } = inline;
      const end = start + plainLine(children).length;
      const own: PrintedMark = { state, origin, start, end, ...(wantedKind !== undefined && { wantedKind }) };
      return piecesOf(children, start, own);
    }
    case 'reference':
      return [{ text: inline.text, start, ...marked }];
    case 'abbreviation': {
      const text = inline.first ? `${inline.expansion} (${inline.short})` : inline.short;
      return [{ text, start, origin: inline.origin, ...marked }];
    }
    case 'line-break':
      return [{ text: '\n', start, ...marked }];
  }
}

/** A number and its power, or the lines of one text, are one value. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const beforeLast = joined.at(-2);
    if (last !== undefined && areOneValue(last, piece)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else if (last?.text === '\n' && last.origin === undefined && beforeLast && areOneValue(beforeLast, piece)) {
      joined.splice(-2, 2, { ...beforeLast, text: `${beforeLast.text}\n${piece.text}` });
    } else joined.push(piece);
  }
  return joined;
}

function areOneValue(a: Piece, b: Piece): boolean {
  return (
    a.origin !== undefined &&
    b.origin !== undefined &&
    keyOf(a.origin) === keyOf(b.origin) &&
    a.mark?.start === b.mark?.start &&
    (a.computedFrom ?? []).map(keyOf).join() === (b.computedFrom ?? []).map(keyOf).join()
  );
}

function keyOf({ file, pointer }: Origin): string {
  return `${file}#${pointer}`;
}

import type { PdfDocument, StyleStack, TextNode } from '../pdfmake-internals.js';
import type { LookedText, TextLook } from './text-look.js';
import { Typeface } from './typeface.js';

/** The pieces of a text with their looks; neighbours of one look share it. What a piece leaves open its surroundings say. */
export function textsOf(node: TextNode, styles: StyleStack, document: PdfDocument): LookedText[] {
  const inherited = inheritedLook(node, styles);
  const texts: LookedText[] = [];
  addPiece(node);
  return texts;

  function addPiece(piece: TextNode): void {
    if (typeof piece.text !== 'string') {
      for (const inner of piece.text ?? []) addPiece(inner);
      return;
    }
    const look = lookOf(piece, inherited, document);
    const before = texts.at(-1)?.look;
    texts.push({ text: piece.text, look: before !== undefined && isSame(before, look) ? before : look });
  }
}

interface InheritedLook {
  readonly font: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly alignment: string;
}

function inheritedLook(node: TextNode, styles: StyleStack): InheritedLook {
  return {
    font: node.font ?? styles.getProperty('font') ?? 'Roboto',
    bold: node.bold ?? styles.getProperty('bold') ?? false,
    italics: node.italics ?? styles.getProperty('italics') ?? false,
    fontSize: node.fontSize ?? styles.getProperty('fontSize') ?? 12,
    lineHeight: node.lineHeight ?? styles.getProperty('lineHeight') ?? 1,
    color: node.color ?? styles.getProperty('color') ?? 'black',
    alignment: node.alignment ?? styles.getProperty('alignment') ?? 'left',
  };
}

function lookOf(piece: TextNode, inherited: InheritedLook, document: PdfDocument): TextLook {
  const { sup = false, sub = false, background, tag, leader, _pageRef } = piece;
  const bold = piece.bold ?? inherited.bold;
  const font = document.provideFont(piece.font ?? inherited.font, bold, piece.italics ?? inherited.italics);
  const fontSize = (piece.fontSize ?? inherited.fontSize) * (sup || sub ? scriptSize : 1);
  return {
    typeface: Typeface.of(font),
    font,
    fontSize,
    height: font.lineHeight(fontSize) * (piece.lineHeight ?? inherited.lineHeight),
    color: piece.color ?? inherited.color,
    alignment: inherited.alignment,
    background,
    sup,
    sub,
    tag,
    leader,
    pageOf: _pageRef,
  };
}

/** Of a raised or lowered letter, as pdfmake has it. */
const scriptSize = 0.58;

function isSame(a: TextLook, b: TextLook): boolean {
  return (
    a.tag === b.tag &&
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.height === b.height &&
    a.color === b.color &&
    a.background === b.background &&
    a.sup === b.sup &&
    a.sub === b.sub &&
    a.leader === undefined &&
    b.leader === undefined &&
    a.pageOf === undefined &&
    b.pageOf === undefined
  );
}

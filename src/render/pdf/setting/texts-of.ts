import type { PdfDocument } from '../pdfmake-document.js';
import type { StyleStack, Styles } from '../pdfmake-internals.js';
import type { TextNode } from '../pdfmake-nodes.js';
import type { LookedText, TextLook } from './text-look.js';
import { Typeface } from './typeface.js';

/** The pieces of a text with their looks. What a piece leaves open its surroundings say. */
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
    texts.push({ text: piece.text, look: lookOf(piece, inherited, document), tag: piece.tag });
  }
}

type InheritedLook = Omit<Styles, 'leadingIndent'>;

function inheritedLook(node: TextNode, styles: StyleStack): InheritedLook {
  const around = lookAround(styles);
  return {
    font: node.font ?? around.font,
    bold: node.bold ?? around.bold,
    italics: node.italics ?? around.italics,
    fontSize: node.fontSize ?? around.fontSize,
    lineHeight: node.lineHeight ?? around.lineHeight,
    color: node.color ?? around.color,
    alignment: node.alignment ?? around.alignment,
  };
}

/** Outside of any element it is that of the document, whatever is asked. */
function lookAround(styles: StyleStack): InheritedLook {
  const known = styles.styleOverrides.length === 0 ? ofDocument.get(styles) : undefined;
  const look = known ?? {
    font: styles.getProperty('font') ?? 'Roboto',
    bold: styles.getProperty('bold') ?? false,
    italics: styles.getProperty('italics') ?? false,
    fontSize: styles.getProperty('fontSize') ?? 12,
    lineHeight: styles.getProperty('lineHeight') ?? 1,
    color: styles.getProperty('color') ?? 'black',
    alignment: styles.getProperty('alignment') ?? 'left',
  };
  if (styles.styleOverrides.length === 0) ofDocument.set(styles, look);
  return look;
}

const ofDocument = new WeakMap<StyleStack, InheritedLook>();

function lookOf(piece: TextNode, inherited: InheritedLook, document: PdfDocument): TextLook {
  const { sup = false, sub = false, background, leader, _pageRef: pageOf } = piece;
  const bold = piece.bold ?? inherited.bold;
  const font = document.provideFont(piece.font ?? inherited.font, bold, piece.italics ?? inherited.italics);
  const fontSize = (piece.fontSize ?? inherited.fontSize) * (sup || sub ? scriptSize : 1);
  const lineHeight = piece.lineHeight ?? inherited.lineHeight;
  const color = piece.color ?? inherited.color;
  const { alignment } = inherited;
  const known = looks.get(document) ?? [];
  looks.set(document, known);
  // A document has a dozen of them.
  for (const look of known) {
    if (
      look.font === font &&
      look.fontSize === fontSize &&
      look.lineHeight === lineHeight &&
      look.color === color &&
      look.alignment === alignment &&
      look.background === background &&
      look.sup === sup &&
      look.sub === sub &&
      look.leader === leader &&
      look.pageOf === pageOf
    )
      return look;
  }
  const height = font.lineHeight(fontSize) * lineHeight;
  const size = { typeface: Typeface.of(font), font, fontSize, lineHeight, height };
  const look = { ...size, color, alignment, background, sup, sub, leader, pageOf };
  if (pageOf === undefined) known.push(look);
  return look;
}

const looks = new WeakMap<PdfDocument, TextLook[]>();

/** Of a raised or lowered letter, as pdfmake has it. */
const scriptSize = 0.58;

import type { PdfDocument } from '../pdfmake-document.js';
import type { PdfmakeInternals, Renderer } from '../pdfmake-internals.js';
import type { Inline, Line } from '../pdfmake-pages.js';
import { Ink } from './ink.js';
import { pdfNumber } from './pdf-number.js';
import { TextRun } from './text-line.js';
import { Typeface, type Word } from './typeface.js';

/** Lines of text, written at once: pdfmake and pdfkit set colour, transparency, font and coordinates anew for each word. */
export function writeLines({ renderer, pdfDocument }: PdfmakeInternals): void {
  renderer.renderLine = function (line, x, y) {
    addBookmark(this, line);
    for (const inline of line.inlines) if (inline instanceof TextRun) numberPage(inline);
    const ink = Ink.of(this.pdfDocument);
    for (const { background, x: left, width } of line.inlines) {
      if (background === undefined || background === null) continue;
      ink.fill(background);
      const corner = `${pdfNumber(x + left)} ${pdfNumber(y)}`;
      this.pdfDocument.addContent(`${corner} ${pdfNumber(width)} ${pdfNumber(line.getHeight())} re f`);
    }
    const ascender = line.getAscenderHeight();
    for (const inline of line.inlines) writeText(this.pdfDocument, inline, x + inline.x, y + ascender + offset(inline));
  };
  const { addPage } = pdfDocument;
  pdfDocument.addPage = function (options) {
    Ink.of(this).forget();
    return addPage.call(this, options);
  };
}

function addBookmark({ pdfDocument, outlineMap }: Renderer, { _outline: outline }: Line): void {
  if (outline === undefined) return;
  const { id, parentId, text, expanded } = outline;
  const parent = parentId === undefined ? undefined : outlineMap[parentId];
  const bookmark = (parent ?? pdfDocument.outline).addItem(text, { expanded });
  if (id !== undefined) outlineMap[id] = bookmark;
}

/** Puts the number of the page into a run that stands for it; text at the right margin stays there. */
function numberPage(run: TextRun): void {
  const { pageOf, alignment, typeface, fontSize } = run.look;
  if (pageOf === undefined) return;
  const [position] = pageOf._nodeRef.positions ?? [];
  if (position === undefined) throw new Error('a page number is asked for of an element that is not there');
  run.filled = String(position.pageNumber);
  const width = typeface.width(run.filled, fontSize);
  if (alignment === 'right') run.x += run.width - width;
  run.width = width;
}

/** How far the base line of raised and lowered text is moved down, in points. */
function offset(inline: Inline): number {
  if (!(inline instanceof TextRun)) return 0;
  const { sup, sub, fontSize } = inline.look;
  return (sup ? -raised * fontSize : 0) + (sub ? lowered * fontSize : 0);
}

/** Shares of the type size, as pdfmake has them. */
const [raised, lowered] = [0.75, 0.35];

/** `x`, `y`: where the base line begins, in points from the upper left corner of the page. */
function writeText(document: PdfDocument, inline: Inline, x: number, y: number): void {
  const { font, fontSize, color } = inline;
  const typeface = Typeface.of(font);
  const words = inline instanceof TextRun && inline.filled === undefined ? inline.words : [typeface.word(inline.text)];
  const codes = codesOf(typeface, words);
  if (codes === '') return;
  const ink = Ink.of(document);
  ink.fill(color);
  if (codes === undefined) {
    // Accents beside their places: pdfkit knows how to write them.
    document._font = font;
    document.fontSize(fontSize);
    document.text(inline.text, x, y - (font.ascender / 1000) * fontSize, {
      lineBreak: false,
      textWidth: inline.width,
      wordCount: 1,
    });
    return;
  }
  document.page.fonts[font.id] ??= font.ref();
  ink.font(font.id, fontSize);
  document.addContent(`BT 1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(y)} Tm [<${codes}>] TJ ET`);
}

function codesOf(typeface: Typeface, words: readonly Word[]): string | undefined {
  let codes = '';
  for (const word of words) {
    const code = typeface.code(word);
    if (code === undefined) return undefined;
    codes += code;
  }
  // Kerning behind the last glyph moves nothing.
  return codes.endsWith('<') ? codes.slice(0, codes.lastIndexOf('>')) : codes;
}

import type { Inline, PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * Lines break after every hyphen and slash. `B-клеточный`, `CAR-T`, `I/II` and `мг/мл` stay whole: neither side of such a
 * break would mean anything alone. A word too long for its line is parted there all the same, before its letters are.
 */
export function keepWordsWhole({ textBreaker, layoutBuilder: builder }: PdfmakeInternals): void {
  const { getBreaks } = textBreaker;
  textBreaker.getBreaks = function (texts, styles) {
    const pieces = getBreaks.call(this, texts, styles);
    const whole = pieces.map(({ text, lineEnd }) => (lineEnd ? `${text}\n` : text)).join('');
    let at = 0;
    for (const piece of pieces) {
      at += piece.text.length + (piece.lineEnd ? 1 : 0);
      if (tearsWord(whole, at)) piece.isBound = true;
    }
    return pieces;
  };

  const { buildNextLine } = builder;
  const settled = new WeakSet<object>();
  builder.buildNextLine = function (node) {
    if (!settled.has(node)) {
      settled.add(node);
      bindWords(node._inlines ?? [], this.writer.context().availableWidth);
    }
    return buildNextLine.call(this, node);
  };
}

/** Whether a line end at this place, behind a hyphen or slash, leaves very few letters on either side. */
function tearsWord(text: string, at: number): boolean {
  const sign = text[at - 1];
  if (sign !== '-' && sign !== '/') return false;
  const [before = ''] = /[^\s/-]*$/.exec(text.slice(Math.max(0, at - longestPart), at - 1)) ?? [];
  const [after = ''] = /^[^\s/-]*/.exec(text.slice(at, at + longestPart)) ?? [];
  const parts = [before, after].map((part) => part.replace(/[^\p{L}\p{N}]/gu, '').length);
  return parts.every((letters) => letters > 0) && parts.some((letters) => letters <= fewLetters);
}

/** No word is read further than this many letters from the place. */
const longestPart = 30;
const fewLetters = 4;

/** Words that fit on a line of this width stay on one: pdfmake's own mark for runs of one word says so. */
function bindWords(inlines: readonly Inline[], width: number): void {
  let word: Inline[] = [];
  for (const inline of inlines) {
    word.push(inline);
    if (inline.isBound || inline.noNewLine) continue;
    const needed = word.reduce((sum, piece) => sum + piece.width, 0) - (inline.trailingCut ?? 0);
    for (const piece of needed <= width ? word : []) piece.noNewLine = piece.isBound || piece.noNewLine;
    word = [];
  }
}

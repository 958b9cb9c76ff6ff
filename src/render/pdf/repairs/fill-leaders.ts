import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** A text may ask for dots that fill its last line up to the right edge, as in tables of contents. */
export function fillLeaders({ layoutBuilder: builder }: PdfmakeInternals): void {
  const { buildNextLine } = builder;
  builder.buildNextLine = function (node) {
    const line = buildNextLine.call(this, node);
    const last = line?.inlines.at(-1);
    if (line && last?.leader) {
      const { font, fontSize, leader } = last;
      const free = line.maxWidth - (line.getWidth() - last.width);
      const dots = Math.floor((free - font.widthOfString(gap, fontSize)) / font.widthOfString(leader, fontSize));
      last.text = gap + leader.repeat(Math.max(0, dots));
      last.width = font.widthOfString(last.text, fontSize);
      last.x += free - last.width;
    }
    return line;
  };
}

const gap = '\u00A0';

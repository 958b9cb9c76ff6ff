import type { Inline, PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * pdfmake draws each word by itself, with all its properties. Words of one look in one line become one text, and only
 * what is drawn is kept of them. Words of a justified line stay apart: the space between them is made by their places.
 */
export function joinWords({ layoutBuilder: builder }: PdfmakeInternals): void {
  const { buildNextLine } = builder;
  builder.buildNextLine = function (node) {
    const line = buildNextLine.call(this, node);
    if (line === null || line.inlines[0]?.alignment === 'justify') return line;
    const joined: Inline[] = [];
    for (const inline of line.inlines) {
      const last = joined.at(-1);
      if (!isPlain(inline)) {
        joined.push(inline);
      } else if (last !== undefined && isPlain(last) && endsShaping(last) && looksLike(last, inline)) {
        last.text += inline.text;
        last.width += inline.width;
        last.trailingCut = inline.trailingCut ?? 0;
      } else {
        joined.push(drawnOf(inline));
      }
    }
    // A copy has no room for more; the list it is copied from has, and there are as many lists as lines.
    line.inlines = [...joined];
    return line;
  };
}

/** Nothing but text of a font, size and colour at its height. */
function isPlain(inline: Inline): boolean {
  const { decoration, link, linkToPage, linkToDestination, fontFeatures, opacity = 1, characterSpacing = 0 } = inline;
  const others = [decoration, link, linkToPage, linkToDestination, fontFeatures, inline._pageNodeRef, inline.leader];
  return others.every((other) => other === undefined || other === null) && opacity === 1 && characterSpacing === 0;
}

/** pdfkit shapes a text in pieces that end in a space: beyond one, what is joined looks as it did apart. */
function endsShaping({ text }: Inline): boolean {
  return text.endsWith(' ');
}

function looksLike(a: Inline, b: Inline): boolean {
  return (
    a.tag === b.tag &&
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.height === b.height &&
    a.color === b.color &&
    a.background === b.background &&
    a.sup === b.sup &&
    a.sub === b.sub
  );
}

/** What drawing and alignment read of plain text, and no more: the words of a long table are a large part of it. */
function drawnOf(inline: Inline): Inline {
  const { text, x, width, height, font, fontSize, color, alignment, trailingCut, tag, background, sup, sub } = inline;
  return {
    ...{ text, x, width, height, font, fontSize, color, alignment },
    ...(trailingCut !== undefined && { trailingCut }),
    ...(tag !== undefined && { tag }),
    ...(background !== undefined && { background }),
    ...(sup !== undefined && { sup }),
    ...(sub !== undefined && { sub }),
  };
}

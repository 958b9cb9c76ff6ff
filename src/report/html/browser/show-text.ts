import type { Piece, TextBlock, TextCell } from '../report-parts.js';
import { type Child, h, keepScrollable } from './dom.js';
import { say } from './settings.js';
import { words } from './words.js';

type LinkOf = (value: number) => string;

/** The words of a document as headings, paragraphs, lists and tables; values are links. */
export function showText(blocks: readonly TextBlock[], linkOf: LinkOf): HTMLElement[] {
  return blocks.map((block) => showBlock(block, linkOf));
}

function showBlock(block: TextBlock, linkOf: LinkOf): HTMLElement {
  const pieces = (c: readonly Piece[]) => showPieces(c, linkOf);
  switch (block.k) {
    case 'h':
      return h(headingTag(block.level), {}, ...pieces(block.c));
    case 'p':
      return h('p', {}, ...pieces(block.c));
    case 'l':
      return h(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => h('li', {}, ...showText(item, linkOf))));
    case 't': {
      const rows = block.rows.map((row) => h('tr', {}, ...row.map((cell) => showCell(cell, linkOf))));
      const table = h(
        'table',
        {},
        block.caption && h('caption', {}, ...pieces(block.caption)),
        block.head === 0 ? undefined : h('thead', {}, ...rows.slice(0, block.head)),
        h('tbody', {}, ...rows.slice(block.head)),
      );
      return h(
        'div',
        {},
        keepScrollable(h('div', { class: 'wide' }, table)),
        ...block.notes.map((note) => h('p', { class: 'note' }, ...pieces(note))),
      );
    }
    case 'd':
      return h(
        'figure',
        {},
        h('p', {}, h('em', { lang: document.documentElement.lang }, `${say(words.drawing)} `), ...pieces(block.c)),
        block.caption && h('figcaption', {}, ...pieces(block.caption)),
      );
    case 'n':
      return h('div', { class: 'boxed' }, ...showText(block.blocks, linkOf));
    case 'g':
      return h('div', { class: 'lines' }, ...block.lines.map((line) => h('p', {}, ...pieces(line))));
  }
}

/** The page has a heading of the first level; those of the document stand below it. */
function headingTag(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return (['h2', 'h3', 'h4', 'h5'] as const)[level - 1] ?? 'h6';
}

function showCell({ header, columns, rows, align, blocks }: TextCell, linkOf: LinkOf): HTMLElement {
  const spans = {
    colspan: columns > 1 ? columns : undefined,
    rowspan: rows > 1 ? rows : undefined,
    class: align === 'left' ? undefined : align,
  };
  return h(header ? 'th' : 'td', spans, ...showText(blocks, linkOf));
}

function showPieces(pieces: readonly Piece[], linkOf: LinkOf): Child[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('v' in piece)
      return h('a', { class: 'value', id: `value-${piece.v}`, href: linkOf(piece.v) }, ...showPieces(piece.c, linkOf));
    if (piece.t === 'br') return h('br');
    if (piece.t === 'gap') return h('mark', {}, ...showPieces(piece.c, linkOf));
    return h(piece.t, {}, ...showPieces(piece.c, linkOf));
  });
}

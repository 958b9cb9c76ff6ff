import type { PdfmakeInternals } from '../pdfmake-internals.js';
import type { Page, PageItem, VectorLine } from '../pdfmake-pages.js';

/**
 * Borders are drawn in one piece for each side of each cell. Pieces of one line that touch become one: ten pieces for
 * each row of a table are most of what its pages hold.
 */
export function joinBorders({ pageElementWriter: writer }: PdfmakeInternals): void {
  const { addVector, addFragment } = writer;
  writer.addVector = function (vector, ignoresX, ignoresY, index, pageIndex) {
    const context = this.context();
    const page = typeof pageIndex === 'number' ? context.pages[pageIndex] : context.getCurrentPage();
    const before = page?.items.length ?? 0;
    const position = addVector.call(this, vector, ignoresX, ignoresY, index, pageIndex);
    if (page && page.items.at(-1)?.item === vector) joinFrom(page, before);
    return position;
  };
  writer.addFragment = function (block, usesX, usesY, keepsPosition) {
    const added = addFragment.call(this, block, usesX, usesY, keepsPosition);
    const page = this.context().getCurrentPage();
    // Where the page changes in between, the fragment stands on the new one.
    if (page) joinFrom(page, Math.max(0, page.items.length - block.items.length));
    return added;
  };
}

/** Adds a border to a page; returns the line that it has become part of. */
export function addBorder(page: Page, line: VectorLine): VectorLine {
  page.items.push({ type: 'vector', item: line });
  joinFrom(page, page.items.length - 1);
  return ends.get(page)?.get(lineOf(line)) ?? line;
}

/** The last piece of each line on a page, by direction, place and look. */
const ends = new WeakMap<Page, Map<string, VectorLine>>();

/** Takes the pieces from `from` on that continue lines of the page out of it and makes those longer. */
function joinFrom(page: Page, from: number): void {
  const known = ends.get(page) ?? new Map<string, VectorLine>();
  ends.set(page, known);
  const added: readonly PageItem[] = page.items.splice(from);
  for (const item of added) {
    if (item.type === 'vector' && item.item.type === 'line') {
      const key = lineOf(item.item);
      const before = known.get(key);
      if (before !== undefined && before !== item.item && prolong(before, item.item)) continue;
      known.set(key, item.item);
    }
    page.items.push(item);
  }
}

function lineOf({ x1, x2, y1, y2, lineWidth, lineColor, dash }: VectorLine): string {
  const place = x1 === x2 ? `x ${x1}` : y1 === y2 ? `y ${y1}` : `${x1} ${y1} ${x2} ${y2}`;
  return `${place} ${lineWidth} ${lineColor} ${dash}`;
}

/** Whether `next` begins where `before` ends, or inside of it; then `before` reaches to the end of `next`. */
function prolong(before: VectorLine, next: VectorLine): boolean {
  if (before.x1 === before.x2) {
    if (next.y1 < before.y1 || next.y1 > before.y2 + rounding) return false;
    before.y2 = Math.max(before.y2, next.y2);
  } else {
    if (next.x1 < before.x1 || next.x1 > before.x2 + rounding) return false;
    before.x2 = Math.max(before.x2, next.x2);
  }
  return true;
}

/** In points. */
const rounding = 0.01;

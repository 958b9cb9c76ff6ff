import type { PagePicture, Region } from './page-picture.js';

/** Greys this far apart are seen as different; the same glyph is drawn the same to the dot. */
const visible = 48;
/** Differences are gathered in squares of this size, and squares that touch belong together. In dots. */
const square = 10;

/** Where two pages differ within `body`, from above. Both are as large as `old`. */
export function findRegions(old: PagePicture, now: PagePicture, body: Region): readonly Region[] {
  const differs = (x: number, y: number): boolean => {
    const at = y * old.width + x;
    return Math.abs((old.dots[at] ?? 255) - (now.dots[at] ?? 255)) >= visible;
  };
  const columns = Math.ceil(old.width / square);
  const marked = new Uint8Array(columns * Math.ceil(old.height / square));
  for (let y = body.top; y < Math.min(body.bottom, old.height); y += 1) {
    for (let x = body.left; x < Math.min(body.right, old.width); x += 1) {
      if (differs(x, y)) marked[Math.floor(y / square) * columns + Math.floor(x / square)] = 1;
    }
  }
  const regions: Region[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at] === 1) regions.push(tighten(takeRegion(marked, columns, at), differs));
  }
  return regions.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Down to the dots that differ: a frame must not cut the line above. */
function tighten(region: Region, differs: (x: number, y: number) => boolean): Region {
  let { left: right, top: bottom, right: left, bottom: top } = region;
  for (let y = region.top; y < region.bottom; y += 1) {
    for (let x = region.left; x < region.right; x += 1) {
      if (!differs(x, y)) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return { left, top, right, bottom };
}

/** The squares that hang together with one, as one rectangle; they are unmarked. One empty square is no gap. */
function takeRegion(marked: Uint8Array, columns: number, first: number): Region {
  const rows = marked.length / columns;
  const waiting = [first];
  marked[first] = 0;
  let [left, top, right, bottom] = [columns, rows, 0, 0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + 1);
    bottom = Math.max(bottom, y + 1);
    for (let nearY = Math.max(0, y - 1); nearY <= Math.min(rows - 1, y + 1); nearY += 1) {
      for (let nearX = Math.max(0, x - 2); nearX <= Math.min(columns - 1, x + 2); nearX += 1) {
        const near = nearY * columns + nearX;
        if (marked[near] !== 1) continue;
        marked[near] = 0;
        waiting.push(near);
      }
    }
  }
  return { left: left * square, top: top * square, right: right * square, bottom: bottom * square };
}

import type { PagePicture, Region } from './page-picture.js';
import { type IndexedPicture, writePng } from './write-png.js';

/** Between two pages and around a frame, in dots. */
const gap = 16;
const distance = 3;
const thickness = 2;

/** The last two of the greys give their places to the colours of the frames and of the ground. */
const [frame, ground] = [254, 253];
const palette: IndexedPicture['palette'] = Array.from({ length: 256 }, (_, grey) => {
  if (grey === frame) return [207, 34, 46];
  return grey === ground ? [140, 149, 159] : [grey, grey, grey];
});

/** A PNG of two pages side by side, what changed framed on both; a page that only one side has stands alone. */
export function framePages(
  old: PagePicture | undefined,
  now: PagePicture | undefined,
  regions: readonly Region[],
): Uint8Array {
  const pages = [old, now];
  const widest = Math.max(...pages.map((page) => page?.width ?? 0));
  const height = Math.max(...pages.map((page) => page?.height ?? 0));
  const width = 2 * widest + gap;
  const dots = new Uint8Array(width * height).fill(ground);
  for (const [side, page] of pages.entries()) {
    if (page === undefined) continue;
    const left = side * (widest + gap);
    for (let y = 0; y < page.height; y += 1) {
      const row = page.dots.subarray(y * page.width, (y + 1) * page.width);
      dots.set(row.map(withoutColours), y * width + left);
    }
    for (const region of regions) drawFrame(dots, width, left, region, page);
  }
  return writePng({ width, height, dots, palette });
}

function withoutColours(grey: number): number {
  return grey === frame ? 255 : grey === ground ? 252 : grey;
}

function drawFrame(dots: Uint8Array, width: number, from: number, region: Region, page: PagePicture): void {
  const left = Math.max(0, region.left - distance);
  const top = Math.max(0, region.top - distance);
  const right = Math.min(page.width, region.right + distance);
  const bottom = Math.min(page.height, region.bottom + distance);
  for (let y = top; y < bottom; y += 1) {
    const isEdge = y < top + thickness || y >= bottom - thickness;
    for (let x = left; x < right; x += 1) {
      if (isEdge || x < left + thickness || x >= right - thickness) dots[y * width + from + x] = frame;
    }
  }
}

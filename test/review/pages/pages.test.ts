import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findRegions } from '../../../src/review/pages/find-regions.js';
import { framePages } from '../../../src/review/pages/frame-pages.js';
import { type PagePicture, readPictures } from '../../../src/review/pages/page-picture.js';
import { pairPages } from '../../../src/review/pages/pair-pages.js';

const [width, height] = [120, 160];
const body = { left: 0, top: 20, right: width, bottom: height - 20 };
const bodyOf = () => body;

/** A white page with black rectangles: left, top, width, height. */
function page(...marks: readonly (readonly [number, number, number, number])[]): PagePicture {
  const dots = new Uint8Array(width * height).fill(255);
  for (const [left, top, wide, high] of marks) {
    for (let y = top; y < top + high; y += 1) dots.fill(0, y * width + left, y * width + left + wide);
  }
  return { width, height, dots };
}

test('regions are as tight as what differs; what lies apart is framed apart', () => {
  const old = page([10, 30, 8, 6], [10, 100, 30, 4]);
  const now = page([13, 30, 8, 6], [10, 100, 34, 4]);
  expect(findRegions(old, now, body)).toEqual([
    { left: 10, top: 30, right: 21, bottom: 36 },
    { left: 40, top: 100, right: 44, bottom: 104 },
  ]);
});

test('pages that are alike, and running lines that are not, show no region', () => {
  expect(findRegions(page([10, 30, 8, 6]), page([10, 30, 8, 6]), body)).toEqual([]);
  expect(findRegions(page([10, 5, 8, 6]), page([30, 145, 8, 6]), body)).toEqual([]);
});

test('a page put in between leaves the pages after it alone, though all are counted anew', () => {
  const first = page([10, 30, 8, 6]);
  const last = page([10, 60, 8, 6]);
  const lastCountedAnew = page([10, 60, 8, 6], [100, 150, 5, 5]);
  const fresh = page([10, 90, 8, 6]);
  const pairs = pairPages({ pictures: [first, last], bodyOf }, { pictures: [first, fresh, lastCountedAnew], bodyOf });
  expect(pairs).toEqual([{ new: 2 }]);
  expect(pairPages({ pictures: [first, last], bodyOf }, { pictures: [fresh, last], bodyOf })).toEqual([
    { old: 1, new: 1 },
  ]);
  expect(pairPages({ pictures: [first, last], bodyOf }, { pictures: [first], bodyOf })).toEqual([{ old: 2 }]);
});

test('both pages stand side by side in the picture, the region framed on both', () => {
  const png = framePages(page([10, 30, 8, 6]), page([10, 30, 8, 6]), [{ left: 50, top: 60, right: 70, bottom: 80 }]);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const wide = view.getUint32(16);
  expect([wide, view.getUint32(20)]).toEqual([2 * width + 16, height]);
  const at = Buffer.from(png).indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + view.getUint32(at - 4)));
  const dot = (x: number, y: number) => rows[y * (wide + 1) + 1 + x];
  const second = width + 16;
  expect([dot(12, 32), dot(second + 12, 32)]).toEqual([0, 0]);
  expect([dot(47, 70), dot(second + 47, 70), dot(60, 70)]).toEqual([254, 254, 255]);
});

test('maps of several pages are read one after another, and anything else is a bug of ours', () => {
  const map = Buffer.concat([Buffer.from('P5\n2 1\n255\n'), Buffer.of(0, 255)]);
  expect(readPictures(Buffer.concat([map, map])).map(({ dots }) => [...dots])).toEqual([
    [0, 255],
    [0, 255],
  ]);
  expect(() => readPictures(Buffer.from('%PDF-1.7'))).toThrow('something else');
});

import { expect, it } from 'vitest';
import { type Frame, lookAtPage, readGrayMap } from '../../src/conformance/judges/gray-map.js';

const frame: Frame = {
  sheet: { left: 10, top: 10, right: 90, bottom: 130 },
  body: { left: 10, top: 30, right: 90, bottom: 120 },
};

function page(...printed: readonly (readonly [x: number, y: number])[]) {
  const dots = new Uint8Array(100 * 140).fill(255);
  for (const [x, y] of printed) dots[y * 100 + x] = 0;
  return readGrayMap(Buffer.concat([Buffer.from('P5\n100 140\n255\n'), dots]));
}

const header = [20, 15] as const;
const body = [20, 60] as const;

it('accepts a page with print in its body', () => {
  expect(lookAtPage(page(header, body), frame)).toEqual([]);
});

it('calls a page blank that has nothing but its running lines', () => {
  expect(lookAtPage(page(header, [20, 125]), frame)).toEqual(['blank']);
});

it.each([
  [0, 60],
  [99, 60],
  [50, 2],
  [50, 139],
] as const)('sees print in the margin at %i, %i', (x, y) => {
  expect(lookAtPage(page(body, [x, y]), frame)).toEqual([
    `print in the margin, ${x} points from the left, ${y} from above`,
  ]);
});

it('takes a border on the frame for no print in the margin', () => {
  expect(lookAtPage(page(body, [9, 60], [90, 60]), frame)).toEqual([]);
});

it('refuses a picture of another kind', () => {
  expect(() => readGrayMap(Buffer.from('P6\n1 1\n255\n...'))).toThrow('gray map');
});

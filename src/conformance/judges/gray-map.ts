/** A page as a picture. */
export interface GrayMap {
  readonly width: number;
  readonly height: number;
  /** One byte per dot, row by row, 255 = white. */
  readonly dots: Uint8Array;
}

/** Distances from the left and upper edge of the page, in dots. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Frame {
  /** Nothing may be printed outside. */
  readonly sheet: Box;
  /** Between running header and footer: something must be printed here. */
  readonly body: Box;
}

/** Darker than this is print; lighter greys are the fills of table heads and the softened rims of letters. */
const print = 160;
/** Borders and overhanging letters reach this far over the frame, in dots. */
const overhang = 3;

/** Reads the binary `P5` portable gray map that pdftoppm writes. */
export function readGrayMap(bytes: Uint8Array): GrayMap {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 64)));
  if (header === null) throw new Error('pdftoppm wrote something else than a gray map');
  return { width: Number(header[1]), height: Number(header[2]), dots: bytes.subarray(header[0].length) };
}

/** What is wrong with a page: nothing in its body, or print outside its margins. */
export function lookAtPage({ width, height, dots }: GrayMap, { sheet, body }: Frame): string[] {
  let hasBody = false;
  let stray: string | undefined;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((dots[y * width + x] ?? 255) >= print) continue;
      hasBody ||= isWithin(body, x, y, 0);
      if (!isWithin(sheet, x, y, overhang)) stray ??= `print in the margin, ${x} points from the left, ${y} from above`;
    }
  }
  return [...(hasBody ? [] : ['blank']), ...(stray === undefined ? [] : [stray])];
}

function isWithin({ left, top, right, bottom }: Box, x: number, y: number, by: number): boolean {
  return x >= left - by && x < right + by && y >= top - by && y < bottom + by;
}

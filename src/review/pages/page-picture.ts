/** A page as a picture. */
export interface PagePicture {
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** One byte per dot, row by row, 255 = white. */
  readonly dots: Uint8Array;
}

/** In dots from the left and upper edge of a page; `right` and `bottom` are exclusive. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads binary portable gray maps (`P5`), one after another, as pdftoppm writes the pages of a document. */
export function readPictures(bytes: Uint8Array): readonly PagePicture[] {
  const pictures: PagePicture[] = [];
  for (let from = 0; from < bytes.length; ) {
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
      new TextDecoder('latin1').decode(bytes.subarray(from, from + 64)),
    );
    if (header === null) throw new Error('pdftoppm wrote something else than gray maps');
    const [width, height] = [Number(header[1]), Number(header[2])];
    const start = from + header[0].length;
    pictures.push({ width, height, dots: bytes.subarray(start, start + width * height) });
    from = start + width * height;
  }
  return pictures;
}

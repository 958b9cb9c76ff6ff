import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { FontFamily } from '../font-files.js';
import { loadFonts } from '../fonts.js';

/** A picture of `svg` as PNG on white, for a printed width in points. The same bytes on every machine. */
export type Rasterise = (svg: string, width: number) => Uint8Array;

let starting: Promise<void> | undefined;

/** Loads the program and our fonts; no font of the machine is seen. `family` is used where the SVG names none. */
export async function createRasteriser(family: FontFamily): Promise<Rasterise> {
  starting ??= start();
  const [fonts] = await Promise.all([loadFonts(), starting]);
  const fontBuffers = Object.values(fonts).flatMap((faces) => Object.values(faces).map(({ bytes }) => bytes));
  const font = { fontBuffers, defaultFontFamily: family, serifFamily: family, sansSerifFamily: family };
  return (svg, width) => {
    const value = Math.round(width * pixelsPerPoint);
    const image = new Resvg(svg, { font, fitTo: { mode: 'width', value }, background: 'white' });
    const rendered = image.render();
    const png = rendered.asPng();
    rendered.free();
    image.free();
    return png;
  };
}

/** 216 to the inch: sharp in print, small in the file. */
const pixelsPerPoint = 3;

async function start(): Promise<void> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

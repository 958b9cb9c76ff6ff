import type { DocumentModel } from '../../assemble/document-model.js';
import { loadFonts } from '../../render/fonts.js';
import { textMeasure } from '../../render/measure-text.js';
import { pageGeometry } from '../../render/page-geometry.js';
import { renderAsPdf } from '../../render/render-documents.js';
import { houseStyles } from '../../render/styles/index.js';
import type { RunProgram } from '../run-program.js';
import { findRegions } from './find-regions.js';
import { framePages } from './frame-pages.js';
import { type PagePicture, type Region, readPictures } from './page-picture.js';
import { type PagePair, type PicturedPages, pairPages } from './pair-pages.js';

/** Two pages side by side, what changed between them framed. */
export interface FramedPages extends PagePair {
  readonly png: Uint8Array;
}

export interface PictureOptions {
  readonly run: RunProgram;
  /** Where the program runs. It reads and writes no file. */
  readonly folder: string;
  /** No more pictures than this. */
  readonly most: number;
}

export type PictureResult =
  | { readonly framed: readonly FramedPages[]; readonly leftOut: number }
  | { readonly trouble: 'no-pdftoppm' | 'not-drawn' };

const dotsPerInch = 90;
const pointsPerInch = 72;

/** The pages of a document that look different in its two states, both drawn by the program of today. */
export async function picturePages(
  old: DocumentModel,
  now: DocumentModel,
  options: PictureOptions,
): Promise<PictureResult> {
  const sides: PicturedPages[] = [];
  for (const model of [old, now]) {
    const { value: pdf } = await renderAsPdf(model);
    if (pdf === undefined) return { trouble: 'not-drawn' };
    const args = ['-gray', '-r', String(dotsPerInch), '-'];
    const drawn = options.run('pdftoppm', args, { folder: options.folder, input: pdf.bytes });
    if (drawn === undefined) return { trouble: 'no-pdftoppm' };
    if (drawn.status !== 0) return { trouble: 'not-drawn' };
    sides.push({ pictures: readPictures(drawn.stdout), bodyOf: await bodies(model) });
  }
  const [was, is] = sides;
  if (was === undefined || is === undefined) throw new Error('a document has two states');
  const framed: FramedPages[] = [];
  let leftOut = 0;
  for (const pair of pairPages(was, is)) {
    if (framed.length >= options.most) leftOut += 1;
    else framed.push({ ...pair, png: frame(pair, was, is) });
  }
  return { framed, leftOut };
}

function frame({ old, new: now }: PagePair, was: PicturedPages, is: PicturedPages): Uint8Array {
  const before = old === undefined ? undefined : was.pictures[old - 1];
  const after = now === undefined ? undefined : is.pictures[now - 1];
  const areAlike = before?.width === after?.width && before?.height === after?.height;
  const regions = before && after && areAlike ? findRegions(before, after, is.bodyOf(after)) : [];
  return framePages(before, after, regions);
}

/** Between running header and footer, in dots. */
async function bodies(model: DocumentModel): Promise<(picture: PagePicture) => Region> {
  const style = houseStyles[model.style];
  const measure = textMeasure(await loadFonts(), style);
  const dots = (points: number) => Math.round((points * dotsPerInch) / pointsPerInch);
  return ({ width, height }) => {
    const { margin } = pageGeometry(model, style, measure, width > height);
    return { left: 0, top: dots(margin.top), right: width, bottom: height - dots(margin.bottom) };
  };
}

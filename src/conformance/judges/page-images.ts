import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapInParallel } from '../../package/map-in-parallel.js';
import { loadFonts } from '../../render/fonts.js';
import { textMeasure } from '../../render/measure-text.js';
import { pageGeometry } from '../../render/page-geometry.js';
import { houseStyles } from '../../render/styles/index.js';
import { type Exhibit, type Judge, notRun, type Objection } from '../judge.js';
import { runProgram } from '../run-program.js';
import { type Frame, type GrayMap, lookAtPage, readGrayMap } from './gray-map.js';

/** At 72 dots per inch one dot is one point. */
const dotsPerInch = '72';

/** Every page of every PDF as a picture: each has something below its running header, none prints into its margins. */
export const pageImages: Judge = {
  name: 'page images',
  async judge({ pdf }) {
    const objections = await mapInParallel(pdf, 2, judgeFile);
    if (objections.includes(undefined)) return notRun('the program pdftoppm (Poppler) is not installed');
    return { kind: 'judged', files: pdf.length, objections: objections.flatMap((found) => found ?? []) };
  },
};

async function judgeFile({ file, model }: Exhibit): Promise<Objection[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-pages-'));
  try {
    const result = await runProgram('pdftoppm', ['-gray', '-r', dotsPerInch, file, join(folder, 'page')]);
    if (result === undefined) return undefined;
    const pages = readdirSync(folder).sort();
    if (pages.length === 0) return [{ file, message: 'no page could be drawn' }];
    const frameOf = await frames(model);
    return pages.flatMap((page, index) => {
      const map = readGrayMap(readFileSync(join(folder, page)));
      return lookAtPage(map, frameOf(map)).map((defect) => ({ file, message: `page ${index + 1}: ${defect}` }));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the document's house style allows print on a page, by the page's orientation. */
async function frames(model: Exhibit['model']): Promise<(map: GrayMap) => Frame> {
  const style = houseStyles[model.style];
  const measure = textMeasure(await loadFonts(), style);
  const { left, right, top, bottom } = style.page;
  return ({ width, height }) => {
    const { margin } = pageGeometry(model, style, measure, width > height);
    return {
      sheet: { left, top, right: width - right, bottom: height - bottom },
      body: { left, top: margin.top, right: width - right, bottom: height - margin.bottom },
    };
  };
}

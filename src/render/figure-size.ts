import type { Figure } from '../assemble/document-model.js';
import type { HouseStyle } from './house-style.js';
import type { LayoutContext } from './page-geometry.js';

/** Sizes in points. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
  /** Height of the caption below the drawing, with the space above it. */
  readonly caption: number;
  /** The share of this size down to which it may be shrunk to stay on the page of the text before it. */
  readonly smallestShare: number;
}

/** Printed size of a drawing, no larger than its page. Throws for an SVG without a `viewBox`. */
export function figureSize(figure: Figure, { textWidth, textHeight, style, measure }: LayoutContext): FigureSize {
  const { id, svg, caption: text = [], width: wanted } = figure;
  const [, boxWidth, boxHeight] = /<svg\b[^>]*\sviewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const ratio = Number(boxHeight) / Number(boxWidth);
  if (!(ratio > 0 && Number.isFinite(ratio))) throw new Error(`figure ${id} has no viewBox to take its height from`);
  const { captionSize, before } = style.table;
  const lines = text.length === 0 ? 0 : measure.lines(text, captionSize, textWidth, true);
  const caption = lines === 0 ? 0 : before + lines * measure.lineHeight(captionSize);
  const mostHeight = textHeight - caption - 2 * before;
  const width = Math.min(wanted * pointsPerMillimetre, textWidth, mostHeight / ratio);
  return { width, height: width * ratio, caption, smallestShare: smallestShare(svg, width / Number(boxWidth), style) };
}

/** As small as the house style allows, while its smallest words can be read. `scale`: points of one unit of the drawing. */
function smallestShare(svg: string, scale: number, { figure }: HouseStyle): number {
  const sizes = [...svg.matchAll(/\sfont-size="([\d.]+)"/g)].map(([, size]) => Number(size) * scale);
  return Math.min(1, Math.max(figure.smallestShare, figure.smallestText / Math.min(...sizes)));
}

const pointsPerMillimetre = 72 / 25.4;

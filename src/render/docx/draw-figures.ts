import type { Figure } from '../../assemble/document-model.js';
import { figureSize } from '../figure-size.js';
import type { LayoutContext } from '../page-geometry.js';
import type { PageMap } from '../page-map.js';

/** A figure in the two forms a Word file holds: the vector, and for older programs a picture of it. */
export interface DrawnFigure {
  readonly id: string;
  readonly alt: string;
  readonly svg: string;
  readonly png: Uint8Array;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** As wide as in the PDF: `widths` in points, by id. Text in the vector is set in the font of the document, in the picture in its stand-in. */
export async function drawFigures(
  figures: readonly Figure[],
  widths: PageMap['figureWidths'],
  context: LayoutContext,
): Promise<readonly DrawnFigure[]> {
  const { style } = context;
  if (figures.length === 0) return [];
  // Loaded here because few documents have figures.
  const { createRasteriser } = await import('./rasterise-svg.js');
  const rasterise = await createRasteriser(style.fonts.pdf[0]);
  return figures.map((figure) => {
    const full = figureSize(figure, context);
    const width = widths.get(figure.id) ?? full.width;
    const height = full.height * (width / full.width);
    const svg = setFont(figure.svg, style.fonts.docx);
    return { id: figure.id, alt: figure.alt, svg, png: rasterise(figure.svg, width), width, height };
  });
}

/** Word takes the first font that an element names, whether it has it or not: all text is in the one it has. */
function setFont(svg: string, font: string): string {
  const others = svg.replace(/\sfont-family="[^"]*"/g, '');
  return others.replace('<svg', `<svg font-family="${font}"`);
}

import type { PdfmakeInternals } from '../pdfmake-internals.js';
import { Ink } from './ink.js';
import { pdfNumber } from './pdf-number.js';

/** Lines and fills, without the settings of pen and colour that pdfmake repeats for each of them. */
export function writeShapes({ renderer }: PdfmakeInternals): void {
  const { renderVector, renderSVG } = renderer;
  renderer.renderVector = function (vector) {
    const { pdfDocument: document } = this;
    const ink = Ink.of(document);
    if (vector.type === 'line' && !vector.dash) {
      const { x1, y1, x2, y2, lineWidth, lineColor } = vector;
      ink.stroke(lineColor ?? 'black', lineWidth);
      document.addContent(`${point(x1, y1)} m ${point(x2, y2)} l S`);
    } else if (vector.type === 'rect' && vector.color && !vector.lineColor) {
      ink.fill(vector.color);
      document.addContent(`${point(vector.x, vector.y)} ${point(vector.w, vector.h)} re f`);
    } else {
      renderVector.call(this, vector);
      ink.forget();
    }
  };
  renderer.renderSVG = function (svg) {
    renderSVG.call(this, svg);
    Ink.of(this.pdfDocument).forget();
  };
}

function point(x: number, y: number): string {
  return `${pdfNumber(x)} ${pdfNumber(y)}`;
}

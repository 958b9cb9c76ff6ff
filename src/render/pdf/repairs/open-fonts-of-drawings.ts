import type { PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * Drawings ask for fonts by the name of their virtual file, which only pdfmake knows: their text would be set in
 * whatever font was used last. What else the reader of SVG does not understand it only tells the console.
 */
export function openFontsOfDrawings({ pdfDocument, renderer }: PdfmakeInternals): void {
  const { font } = pdfDocument;
  pdfDocument.font = function (source, family) {
    const isVirtual = typeof source === 'string' && this.virtualfs.existsSync(source);
    return font.call(this, isVirtual ? this.virtualfs.readFileSync(source) : source, family);
  };
  const { renderSVG } = renderer;
  renderer.renderSVG = function (svg) {
    const refuse = (warning: string) => {
      throw new Error(`a drawing cannot be drawn as it is: ${warning}`);
    };
    renderSVG.call(this, { ...svg, options: { warningCallback: refuse } });
  };
}

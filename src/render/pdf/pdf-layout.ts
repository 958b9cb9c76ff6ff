import type { CustomTableLayout } from 'pdfmake/interfaces.js';
import type { BorderStyle } from '../house-style.js';

/** Left, top, right, bottom, in points. */
export type Margin = [number, number, number, number];

/** All borders alike, the same padding in every cell. Points. */
export function boxLayout(border: BorderStyle, paddingX: number, paddingY: number): CustomTableLayout {
  return {
    hLineWidth: () => border.width,
    vLineWidth: () => border.width,
    hLineColor: () => `#${border.color}`,
    vLineColor: () => `#${border.color}`,
    paddingLeft: () => paddingX,
    paddingRight: () => paddingX,
    paddingTop: () => paddingY,
    paddingBottom: () => paddingY,
  };
}

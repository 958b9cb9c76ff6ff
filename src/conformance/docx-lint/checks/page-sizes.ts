import type { DocxCheck } from '../docx-check.js';
import { attributeOf, elementsOf } from '../element-tree.js';

/** A4 in twentieths of a point. */
const [short, long] = [11906, 16838];
const tolerance = 2;

export const pageSizes: DocxCheck = {
  name: 'page-sizes',
  finds: 'a sheet other than A4, or sides that contradict the orientation: printed turned or scaled',
  check(docx) {
    const body = docx.xml('word/document.xml');
    const sections = body ? elementsOf(body, 'w:sectPr') : [];
    return sections.flatMap((section, index) => {
      const page = elementsOf(section, 'w:pgSz')[0];
      const [width, height] = [Number(attributeOf(page, 'w:w')), Number(attributeOf(page, 'w:h'))];
      const isLandscape = attributeOf(page, 'w:orient') === 'landscape';
      const [right, down] = isLandscape ? [long, short] : [short, long];
      const isRight = Math.abs(width - right) <= tolerance && Math.abs(height - down) <= tolerance;
      const orientation = isLandscape ? 'landscape' : 'portrait';
      return isRight ? [] : [`word/document.xml: section ${index + 1} is ${width} × ${height} and ${orientation}`];
    });
  },
};

import type { Figure } from '../../assemble/document-model.js';
import { captionXml } from './caption-xml.js';
import type { DocxContext } from './docx-context.js';
import { paragraphXml } from './paragraph-xml.js';
import { styleIds } from './style-ids.js';

/** The drawing in line with the text, its caption below. */
export function figureToDocx(figure: Figure, context: DocxContext): string {
  const drawing = context.file.drawings.get(figure.id);
  if (drawing === undefined) throw new Error(`figure ${figure.id} was not drawn`);
  const { caption } = figure;
  return [
    paragraphXml({ style: styleIds.figure, ...(caption && { keepNext: true }) }, `<w:r>${drawing}</w:r>`),
    caption ? captionXml({ ...figure, caption }, context) : '',
  ].join('');
}

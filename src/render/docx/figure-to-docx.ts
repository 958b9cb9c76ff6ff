import type { Figure } from '../../assemble/document-model.js';
import { captionXml } from './caption-xml.js';
import type { DocxContext } from './docx-context.js';
import { paragraphXml } from './paragraph-xml.js';
import { styleIds } from './style-ids.js';

/** The place of the drawing in line with the text, see `putDrawings`, and its caption below. */
export function figureToDocx(figure: Figure, context: DocxContext): string {
  const { caption, id } = figure;
  return [
    paragraphXml({ style: styleIds.figure, ...(caption && { keepNext: true }) }, `<w:r><?drawing ${id}?></w:r>`),
    caption ? captionXml({ ...figure, caption }, context) : '',
  ].join('');
}

/** `xml` with the elements of the drawings, by id, in their places. Throws for one that is not there. */
export function putDrawings(xml: string, drawings: ReadonlyMap<string, string>): string {
  return xml.replace(/<\?drawing (.*?)\?>/g, (_, id: string) => {
    const drawing = drawings.get(id);
    if (drawing === undefined) throw new Error(`figure ${id} was not drawn`);
    return drawing;
  });
}

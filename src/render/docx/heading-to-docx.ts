import type { Heading } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import { bookmarkName } from './bookmark-name.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { paragraphXml } from './paragraph-xml.js';
import { runXml } from './run-xml.js';
import { headingStyleIds, styleIds } from './style-ids.js';

/**
 * A heading with its official number. The number is text of the paragraph, not a list number of Word's: section numbers
 * are given by the act (a document may begin at `3.2.S.2.1` and go on at `3.2.S.2.3`), and Word counts its lists anew
 * whenever a heading is added or moved. As text of the heading it shows in the navigation pane and in the contents, also
 * in those that Word builds; its character style tells it from the title, and its bookmark is what references show.
 */
export function headingToDocx({ id, level, number, children }: Heading, context: DocxContext): string {
  const text = toDocxRuns(children, context);
  const numbered =
    number === undefined ? text : `${numberXml(cleanText(number), id, context)}${runXml('\u00A0 ')}${text}`;
  return paragraphXml({ style: headingStyleIds[level] }, context.file.bookmark(bookmarkName('_Toc', id), numbered));
}

function numberXml(number: string, id: string, { file }: DocxContext): string {
  const run = runXml(number, `<w:rStyle w:val="${styleIds.headingNumber}"/>`);
  const name = file.numberBookmarks.get(number);
  return name === bookmarkName('_Ref', id) ? file.bookmark(name, run) : run;
}

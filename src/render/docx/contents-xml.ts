import type { DocumentModel } from '../../assemble/document-model.js';
import { contentsEntries } from '../contents-entries.js';
import type { PageMap } from '../page-map.js';
import { bookmarkName } from './bookmark-name.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { paragraphXml } from './paragraph-xml.js';
import { closeField, fieldXml, openField, runXml, tabXml } from './run-xml.js';
import { contentsStyleIds, styleIds } from './style-ids.js';

/**
 * The contents as Word builds them: a field around one paragraph for each heading, already filled with links and with
 * the page numbers of the PDF. Word leaves it as it is until somebody updates it, and asks nothing on opening.
 */
export function contentsXml(model: DocumentModel, { pageOf }: PageMap, context: DocxContext): string {
  const { levels, title } = context.style.contents;
  const entries = contentsEntries(model).map(({ id, level, inlines }) => {
    const anchor = bookmarkName('_Toc', id);
    const page = pageOf.get(id);
    if (page === undefined) throw new Error(`heading ${id} has no page`);
    const number = fieldXml(`PAGEREF ${anchor} \\h`, runXml(String(page)));
    // Without the references of the heading: a link cannot hold another.
    const text = toDocxRuns(inlines, { ...context, file: { ...context.file, numberBookmarks: new Map() } });
    return {
      level,
      link: `<w:hyperlink w:anchor="${anchor}" w:history="1">${text}${tabXml}${number}</w:hyperlink>`,
    };
  });
  const lines = entries.map(({ level, link }, index) => {
    const opening = index === 0 ? openField(`TOC \\o "1-${levels}" \\h \\z`) : '';
    const closing = index === entries.length - 1 ? closeField : '';
    return paragraphXml(
      { style: contentsStyleIds[level], rightTab: { at: context.textWidth, leader: 'dot' } },
      `${opening}${link}${closing}`,
    );
  });
  return [
    '<w:sdt><w:sdtPr><w:id w:val="1"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>',
    '</w:docPartObj></w:sdtPr><w:sdtContent>',
    paragraphXml({ style: styleIds.contentsTitle }, runXml(title[context.language])),
    ...lines,
    '</w:sdtContent></w:sdt>',
  ].join('');
}

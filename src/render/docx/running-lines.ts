import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { paragraphXml } from './paragraph-xml.js';
import { fieldXml, runXml, tabXml } from './run-xml.js';
import { styleIds } from './style-ids.js';
import { declaration, wordNamespace } from './xml.js';

/** A header part: page marks, product and version on one line, number and title of the section with a rule below. */
export function headerXml(model: DocumentModel, context: DocxContext): string {
  const { product, version, section } = model.header;
  const marks = model.pageMarks.map((mark) => paragraphXml({ style: styleIds.pageMark }, runXml(cleanText(mark))));
  const upper = `${toDocxRuns(product, context)}${tabXml}${toDocxRuns(version, context)}`;
  return [
    `${declaration}<w:hdr ${wordNamespace}>`,
    ...marks,
    paragraphXml({ style: styleIds.header, rightTab: { at: context.textWidth } }, upper),
    paragraphXml({ style: styleIds.header, ruleBelow: context.style.header.rule }, toDocxRuns(section, context)),
    '</w:hdr>',
  ].join('');
}

/** A footer part: page X of Y as fields, which Word fills in when it lays out the page. `pages` stands there until then. */
export function footerXml(pages: number, { style, language }: DocxContext): string {
  const fields: Readonly<Record<string, string>> = {
    '{page}': fieldXml('PAGE', runXml('1')),
    '{pages}': fieldXml('NUMPAGES', runXml(String(pages))),
  };
  const parts = style.footer.pattern[language].split(/(\{pages?\})/).filter((part) => part !== '');
  const content = parts.map((part) => fields[part] ?? runXml(part)).join('');
  return `${declaration}<w:ftr ${wordNamespace}>${paragraphXml({ style: styleIds.footer }, content)}</w:ftr>`;
}

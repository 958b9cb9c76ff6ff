import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import type { HouseStyle } from '../house-style.js';
import type { PageGeometry } from '../page-geometry.js';
import { toDocxRuns } from './docx-runs.js';
import { styleIds } from './docx-styles.js';
import { eighths, twips } from './units.js';

/** Page marks, product and version on one line, number and title of the section with a rule below. */
export function headerToDocx(model: DocumentModel, style: HouseStyle, { textWidth }: PageGeometry): Header {
  const { rule } = style.header;
  const { product, version, section } = model.header;
  const marks = model.pageMarks.map(
    (mark) => new Paragraph({ style: styleIds.pageMark, children: [new TextRun(cleanText(mark))] }),
  );
  const upper = new Paragraph({
    style: styleIds.header,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
    children: [
      ...toDocxRuns(product, model.language),
      new TextRun({ children: [new Tab()] }),
      ...toDocxRuns(version, model.language),
    ],
  });
  const lower = new Paragraph({
    style: styleIds.header,
    border: { bottom: { style: BorderStyle.SINGLE, size: eighths(rule.width), color: rule.color, space: 1 } },
    children: toDocxRuns(section, model.language),
  });
  return new Header({ children: [...marks, upper, lower] });
}

/** Page X of Y as fields that Word fills in. */
export function footerToDocx(model: DocumentModel, style: HouseStyle): Footer {
  const fields: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  };
  const parts = style.footer.pattern[model.language].split(/(\{pages?\})/).filter((part) => part !== '');
  const children = parts.map((part) => new TextRun({ children: [fields[part] ?? part] }));
  return new Footer({ children: [new Paragraph({ style: styleIds.footer, children })] });
}

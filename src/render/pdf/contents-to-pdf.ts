import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentModel } from '../../assemble/document-model.js';
import { plainText } from '../collect-runs.js';
import { type ContentsEntry, contentsEntries } from '../contents-entries.js';
import { inside, type PdfContext, tagOf } from './pdf-context.js';
import { stringToPdfText, toPdfText } from './pdf-inlines.js';
import type { Margin } from './pdf-layout.js';

/** The contents: headings and their pages, each line a link. The page numbers are known when the pages are drawn. */
export function contentsToPdf(model: DocumentModel, context: PdfContext): Content[] {
  const { style, language } = context;
  const title = stringToPdfText(style.contents.title[language], { ...inside(context, 'P'), strong: true });
  const { size, after, align } = style.headings[1];
  const list = inside(context, 'TOC');
  return [
    { text: title, fontSize: size, alignment: align, lineHeight: 1, margin: [0, 0, 0, after] satisfies Margin },
    ...contentsEntries(model).map((entry) => entryToPdf(entry, list)),
  ];
}

function entryToPdf({ id, level, inlines }: ContentsEntry, context: PdfContext): Content {
  const { style, textWidth, measure } = context;
  const { size, indent, after, numberWidth, leader } = style.contents;
  const width = textWidth - numberWidth;
  const left = (level - 1) * indent;
  const contents = plainText(inlines).replaceAll('\n', ' ');
  const link = inside(inside(inside(context, 'TOCI'), 'Reference'), 'Link', { destination: id, contents });
  return {
    columns: [
      {
        text: [...toPdfText(inlines, link), { text: `\u00A0${leader}`, leader, tag: 'layout' }],
        width,
        margin: [left, 0, 0, 0] satisfies Margin,
      },
      { text: [{ pageReference: id, tag: tagOf(link) }], width: numberWidth, alignment: 'right' },
    ],
    fontSize: size,
    lineHeight: 1,
    margin: [0, 0, 0, after] satisfies Margin,
    reservedHeight: measure.lines(inlines, size, width - left) * measure.lineHeight(size),
  };
}

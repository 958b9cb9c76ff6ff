import type { Gap, Heading } from '../../assemble/document-model.js';
import type { HouseStyle } from '../house-style.js';
import type { StyleDefinition } from './style-definition.js';

/** Style ids that the node handlers name. The first group is Word's own. */
export const styleIds = {
  body: 'BodyText',
  listItem: 'ListParagraph',
  caption: 'Caption',
  header: 'Header',
  footer: 'Footer',
  tableGrid: 'TableGrid',
  tableText: 'TableText',
  formText: 'FormText',
  tableHead: 'TableHead',
  tableNote: 'TableNote',
  afterTable: 'AfterTable',
  boxText: 'BoxText',
  letterhead: 'LetterheadText',
  signature: 'SignatureText',
  pageMark: 'PageMark',
} as const;

export const gapStyleIds: Readonly<Record<Gap['state'], string>> = {
  absent: 'GapAbsent',
  contested: 'GapContested',
  unconfirmed: 'GapUnconfirmed',
};

const levels: readonly Heading['level'][] = [1, 2, 3, 4, 5, 6];

/** The complete set of styles of a document: Word's built-in ones that we use or that others expect, and our own. */
export function docxStyles(style: HouseStyle): readonly StyleDefinition[] {
  const { body, table, note, letterhead, signature, header, footer, mark, gap, list } = style;
  return [
    { type: 'paragraph', id: 'Normal', name: 'Normal', isDefault: true, priority: 0 },
    {
      type: 'character',
      id: 'DefaultParagraphFont',
      name: 'Default Paragraph Font',
      isDefault: true,
      priority: 1,
      hidden: true,
    },
    {
      type: 'table',
      id: 'TableNormal',
      name: 'Normal Table',
      isDefault: true,
      priority: 99,
      hidden: true,
      table: { paddingX: table.paddingX, paddingY: 0 },
    },
    { type: 'numbering', id: 'NoList', name: 'No List', isDefault: true, priority: 99, hidden: true },
    {
      ...ownParagraph('Title', 'Title', 'Normal', 10),
      next: styleIds.body,
      paragraph: { keepNext: true, align: 'center', before: style.headings[1].before, after: style.headings[1].after },
      run: { bold: true, size: style.headings[1].size },
    },
    ...levels.map((level) => headingStyle(level, style)),
    {
      ...ownParagraph(styleIds.body, 'Body Text', 'Normal', 1),
      paragraph: {
        after: body.after,
        line: body.lineHeight,
        align: body.align,
        firstLineIndent: body.firstLineIndent,
      },
    },
    {
      ...ownParagraph(styleIds.listItem, 'List Paragraph', 'Normal', 34),
      paragraph: { after: list.after, line: body.lineHeight, align: body.align },
    },
    {
      ...ownParagraph(styleIds.caption, 'caption', 'Normal', 35),
      paragraph: { keepNext: true, before: table.before, after: table.before / 2 },
      run: { bold: true, size: table.captionSize },
    },
    {
      ...ownParagraph(styleIds.header, 'header', 'Normal', 99),
      run: { size: header.size, color: header.color },
    },
    {
      ...ownParagraph(styleIds.footer, 'footer', 'Normal', 99),
      paragraph: { align: footer.align },
      run: { size: footer.size, color: footer.color },
    },
    {
      ...ownParagraph(styleIds.pageMark, 'Page Mark', styleIds.header, 99),
      paragraph: { align: 'center', after: mark.after },
      run: { bold: true, size: mark.size },
    },
    {
      ...ownParagraph(styleIds.tableText, 'Table Text', 'Normal', 20),
      paragraph: { after: table.cellGap },
      run: { size: table.sizes.data },
    },
    { ...ownParagraph(styleIds.formText, 'Form Text', styleIds.tableText, 20), run: { size: table.sizes.form } },
    {
      ...ownParagraph(styleIds.tableHead, 'Table Head', styleIds.tableText, 20),
      paragraph: { keepNext: true },
      run: { bold: true },
    },
    {
      ...ownParagraph(styleIds.tableNote, 'Table Note', 'Normal', 21),
      paragraph: { before: table.paddingY },
      run: { size: table.noteSize },
    },
    {
      ...ownParagraph(styleIds.afterTable, 'After Table', 'Normal', 99),
      paragraph: { after: table.after, line: { exactly: 1 } },
      run: { size: 1 },
    },
    {
      ...ownParagraph(styleIds.boxText, 'Box Text', 'Normal', 22),
      paragraph: { after: note.size / 4, align: note.align },
      run: { size: note.size },
    },
    { ...ownParagraph(styleIds.letterhead, 'Letterhead Text', 'Normal', 23), run: { size: letterhead.size } },
    {
      ...ownParagraph(styleIds.signature, 'Signature Text', 'Normal', 24),
      paragraph: { keepLines: true, before: signature.before },
      run: { size: signature.size },
    },
    {
      type: 'table',
      id: styleIds.tableGrid,
      name: 'Table Grid',
      basedOn: 'TableNormal',
      priority: 39,
      table: { border: table.border, paddingX: table.paddingX, paddingY: table.paddingY },
    },
    // The library writes separators for footnotes and endnotes, which name these two styles.
    { type: 'character', id: 'FootnoteReference', name: 'footnote reference', priority: 99, run: { raised: true } },
    { type: 'character', id: 'EndnoteReference', name: 'endnote reference', priority: 99, run: { raised: true } },
    gapStyle('absent', 'Gap Absent', gap),
    gapStyle('contested', 'Gap Contested', gap),
    gapStyle('unconfirmed', 'Gap Unconfirmed', gap),
  ];
}

function ownParagraph(id: string, name: string, basedOn: string, priority: number) {
  return { type: 'paragraph' as const, id, name, basedOn, priority };
}

function headingStyle(level: Heading['level'], { headings }: HouseStyle): StyleDefinition {
  const { size, bold, italic, before, after, align } = headings[level];
  return {
    ...ownParagraph(`Heading${level}`, `heading ${level}`, 'Normal', 9),
    next: styleIds.body,
    paragraph: { keepNext: true, keepLines: true, before, after, align, outlineLevel: level },
    run: { bold, italic, size },
  };
}

function gapStyle(state: Gap['state'], name: string, gap: HouseStyle['gap']): StyleDefinition {
  return { type: 'character', id: gapStyleIds[state], name, priority: 25, run: gap[state] };
}

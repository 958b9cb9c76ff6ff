import type { Heading } from '../../assemble/document-model.js';
import type { HouseStyle } from '../house-style.js';
import type { ParagraphProperties, RunProperties, StyleDefinition } from './style-definition.js';
import { gapStyleIds, styleIds } from './style-ids.js';

/** Word has nine levels of headings and contents. */
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const deepestUsed: Heading['level'] = 6;

/**
 * The complete set of styles of a document: those of Word that we use, those that Word gives what people add (contents,
 * footnotes, links) and our own.
 */
export function docxStyles(style: HouseStyle): readonly StyleDefinition[] {
  return [
    ...defaults(style),
    ...levels.map((level) => headingStyle(level, style)),
    ...textStyles(style),
    ...contentsStyles(style),
    ...tableStyles(style),
    ...runningStyles(style),
    ...referenceStyles(style),
    ...ownStyles(style),
  ];
}

function defaults({ table }: HouseStyle): readonly StyleDefinition[] {
  const hidden = { isDefault: true, shown: 'hidden' } as const;
  return [
    { type: 'paragraph', id: styleIds.normal, name: 'Normal', isDefault: true, priority: 0, shown: 'gallery' },
    { type: 'character', id: 'DefaultParagraphFont', name: 'Default Paragraph Font', priority: 1, ...hidden },
    {
      ...hidden,
      type: 'table',
      id: 'TableNormal',
      name: 'Normal Table',
      priority: 99,
      table: { paddingX: table.paddingX, paddingY: 0 },
    },
    { type: 'numbering', id: 'NoList', name: 'No List', priority: 99, ...hidden },
  ];
}

function headingStyle(level: (typeof levels)[number], { headings }: HouseStyle): StyleDefinition {
  // The levels that only people add look like the deepest of ours.
  const { size, bold, italic, before, after, align } = headings[isUsed(level) ? level : deepestUsed];
  return {
    ...builtIn(`Heading${level}`, `heading ${level}`, 9, { shown: isUsed(level) ? 'gallery' : 'hidden' }),
    next: styleIds.body,
    paragraph: { keepNext: true, keepLines: true, before, after, align, outlineLevel: level },
    run: { bold, italic, size },
  };
}

function isUsed(level: number): level is Heading['level'] {
  return level <= deepestUsed;
}

function textStyles({ headings, body, list, table }: HouseStyle): readonly StyleDefinition[] {
  const { size, before, after } = headings[1];
  return [
    {
      ...builtIn('Title', 'Title', 10, { shown: 'gallery' }),
      next: styleIds.body,
      paragraph: { keepNext: true, align: 'center', before, after },
      run: { bold: true, size },
    },
    {
      ...builtIn(styleIds.body, 'Body Text', 1, { shown: 'gallery' }),
      paragraph: { after: body.after, line: body.lineHeight, align: body.align, firstLineIndent: body.firstLineIndent },
    },
    {
      ...builtIn(styleIds.listItem, 'List Paragraph', 34, { shown: 'gallery' }),
      paragraph: { after: list.after, line: body.lineHeight, align: body.align },
    },
    {
      ...builtIn(styleIds.caption, 'caption', 35, { shown: 'gallery' }),
      next: styleIds.body,
      paragraph: { keepNext: true, keepLines: true, before: table.before, after: table.before / 2 },
      run: { bold: true, size: table.captionSize },
    },
  ];
}

function contentsStyles({ headings, contents }: HouseStyle): readonly StyleDefinition[] {
  const { size, indent, after } = contents;
  const { bold, align } = headings[1];
  return [
    {
      // Not a heading itself: it would stand in the contents and in the navigation pane.
      ...builtIn(styleIds.contentsTitle, 'TOC Heading', 39, { shown: 'gallery' }),
      next: styleIds.body,
      paragraph: { keepNext: true, keepLines: true, before: headings[1].before, after: headings[1].after, align },
      run: { bold, size: headings[1].size },
    },
    ...levels.map(
      (level): StyleDefinition => ({
        ...builtIn(`TOC${level}`, `toc ${level}`, 39, {}),
        next: styleIds.normal,
        paragraph: { after, leftIndent: (level - 1) * indent },
        run: { size },
      }),
    ),
    { ...builtIn('TableofFigures', 'table of figures', 99, {}), paragraph: { after }, run: { size } },
  ];
}

function tableStyles({ table, note }: HouseStyle): readonly StyleDefinition[] {
  return [
    {
      type: 'table',
      id: styleIds.tableGrid,
      name: 'Table Grid',
      basedOn: 'TableNormal',
      priority: 39,
      table: { border: table.border, paddingX: table.paddingX, paddingY: table.paddingY },
    },
    own(styleIds.tableText, 'Table Text', 20, { after: table.cellGap }, { size: table.sizes.data }),
    {
      ...own(styleIds.formText, 'Form Text', 20, undefined, { size: table.sizes.form }),
      basedOn: styleIds.tableText,
    },
    {
      ...own(styleIds.tableHead, 'Table Head', 20, { keepNext: true }, { bold: true }),
      basedOn: styleIds.tableText,
    },
    own(styleIds.tableNote, 'Table Note', 21, { before: table.paddingY }, { size: table.noteSize }),
    own(styleIds.afterTable, 'After Table', 99, { after: table.after, line: { exactly: 1 } }, { size: 1 }),
    own(styleIds.boxText, 'Box Text', 22, { after: note.size / 4, align: note.align }, { size: note.size }),
    own(styleIds.figure, 'Figure Text', 22, { before: table.before, after: table.before }),
  ];
}

function runningStyles({ header, footer, mark }: HouseStyle): readonly StyleDefinition[] {
  return [
    { ...builtIn(styleIds.header, 'header', 99, {}), run: { size: header.size, color: header.color } },
    {
      ...builtIn(styleIds.footer, 'footer', 99, {}),
      paragraph: { align: footer.align },
      run: { size: footer.size, color: footer.color },
    },
    {
      ...own(
        styleIds.pageMark,
        'Page Mark',
        99,
        { align: 'center', after: mark.after },
        { bold: true, size: mark.size },
      ),
      basedOn: styleIds.header,
    },
  ];
}

/** Nothing of ours: what Word takes when somebody adds a note or a link. */
function referenceStyles({ table, link }: HouseStyle): readonly StyleDefinition[] {
  const character = { type: 'character', basedOn: 'DefaultParagraphFont', priority: 99 } as const;
  return [
    { ...builtIn('FootnoteText', 'footnote text', 99, {}), run: { size: table.noteSize } },
    { ...character, id: 'FootnoteReference', name: 'footnote reference', run: { raised: true } },
    { ...builtIn('EndnoteText', 'endnote text', 99, {}), run: { size: table.noteSize } },
    { ...character, id: 'EndnoteReference', name: 'endnote reference', run: { raised: true } },
    { ...character, id: 'Hyperlink', name: 'Hyperlink', run: { color: link.color, underlined: true } },
  ];
}

function ownStyles({ letterhead, signature, gap }: HouseStyle): readonly StyleDefinition[] {
  const character = { type: 'character', isCustom: true, basedOn: 'DefaultParagraphFont', priority: 25 } as const;
  return [
    own(styleIds.letterhead, 'Letterhead Text', 23, undefined, { size: letterhead.size }),
    own(
      styleIds.signature,
      'Signature Text',
      24,
      { keepLines: true, before: signature.before },
      { size: signature.size },
    ),
    { ...character, id: styleIds.headingNumber, name: 'Heading Number' },
    { ...character, id: gapStyleIds.absent, name: 'Gap Absent', run: gap.absent },
    { ...character, id: gapStyleIds.contested, name: 'Gap Contested', run: gap.contested },
    { ...character, id: gapStyleIds.unconfirmed, name: 'Gap Unconfirmed', run: gap.unconfirmed },
  ];
}

function builtIn(id: string, name: string, priority: number, shown: Pick<StyleDefinition, 'shown'>): StyleDefinition {
  return { type: 'paragraph', id, name, basedOn: styleIds.normal, priority, ...shown };
}

function own(
  id: string,
  name: string,
  priority: number,
  paragraph?: ParagraphProperties,
  run?: RunProperties,
): StyleDefinition {
  return {
    ...builtIn(id, name, priority, {}),
    isCustom: true,
    ...(paragraph && { paragraph }),
    ...(run && { run }),
  };
}

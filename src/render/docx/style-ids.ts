import type { Gap, Heading } from '../../assemble/document-model.js';

/** Style ids that the node handlers name. The first group is Word's own. */
export const styleIds = {
  normal: 'Normal',
  body: 'BodyText',
  listItem: 'ListParagraph',
  caption: 'Caption',
  header: 'Header',
  footer: 'Footer',
  contentsTitle: 'TOCHeading',
  tableGrid: 'TableGrid',
  tableText: 'TableText',
  formText: 'FormText',
  tableHead: 'TableHead',
  tableNote: 'TableNote',
  afterTable: 'AfterTable',
  boxText: 'BoxText',
  figure: 'FigureText',
  letterhead: 'LetterheadText',
  signature: 'SignatureText',
  pageMark: 'PageMark',
  headingNumber: 'HeadingNumber',
} as const;

export const headingStyleIds: Readonly<Record<Heading['level'], string>> = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
  5: 'Heading5',
  6: 'Heading6',
};

export const contentsStyleIds: Readonly<Record<Heading['level'], string>> = {
  1: 'TOC1',
  2: 'TOC2',
  3: 'TOC3',
  4: 'TOC4',
  5: 'TOC5',
  6: 'TOC6',
};

export const gapStyleIds: Readonly<Record<Gap['state'], string>> = {
  absent: 'GapAbsent',
  contested: 'GapContested',
  unconfirmed: 'GapUnconfirmed',
};

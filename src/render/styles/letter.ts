import type { HouseStyle } from '../house-style.js';
import { ctd } from './ctd.js';

/**
 * Letters after GOST R 7.0.97: left margin 30 mm because a dossier is kept for more than ten years, 20 mm above and
 * below, type of 13 pt, first lines indented by 12.5 mm, line spacing 1.15.
 */
export const letter: HouseStyle = {
  ...ctd,
  page: { ...ctd.page, left: 85.04, right: 42.52, top: 42.52, bottom: 42.52 },
  body: { size: 13, align: 'left', after: 6, firstLineIndent: 35.43, lineHeight: 1.1 },
  headings: {
    ...ctd.headings,
    1: { size: 14, bold: true, italic: false, align: 'center', before: 6, after: 10 },
    2: { size: 13, bold: true, italic: false, align: 'left', before: 10, after: 6 },
    3: { size: 13, bold: true, italic: false, align: 'left', before: 10, after: 4 },
  },
  table: { ...ctd.table, sizes: { data: 10, form: 11 } },
  header: { ...ctd.header, size: 8.5, gap: 12 },
  footer: { ...ctd.footer, align: 'center' },
  letterhead: { size: 13, align: 'left', after: 18, addresseeShare: 0.52 },
  signature: { ...ctd.signature, size: 13, before: 24 },
  contents: { ...ctd.contents, fromPages: Number.POSITIVE_INFINITY },
};

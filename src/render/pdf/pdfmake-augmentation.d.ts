/** What pdfmake's own types leave out: its virtual file system, and our layout hints on its nodes. */
import 'pdfmake';
import 'pdfmake/interfaces.js';
import type { TableCell } from 'pdfmake/interfaces.js';
import type { Tag } from './structure/structure-element.js';

declare module 'pdfmake' {
  export const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

declare module 'pdfmake/interfaces.js' {
  interface ContentBase {
    /** Height in points that must be free below, or the element starts a new page. Outermost level only. */
    reservedHeight?: number;
    /** No line of the text stands alone on a page. */
    keepsLastLines?: boolean;
    /** The text is repeated until it fills its line; only at the end of a text. */
    leader?: string;
    /** Names a table in the error that says it does not fit. */
    tableId?: string;
    /** A drawing may become smaller to stay on its page, where `below` points must be free under it. */
    shrink?: { readonly below: number; readonly smallestShare: number };
    /** Where a text or drawing belongs in the structure tree. */
    tag?: Tag;
    /** The same for the marker of the list item that the node is. */
    markerTag?: Tag;
    /** Height in points that must be free where a row begins, by row; otherwise the row starts a new page. */
    reservedRowHeights?: ReadonlyMap<number, number>;
    /** How many rows a table has together with those that are still to come, and these, some at a time. */
    rowCount?: number;
    laterRows?: Iterator<TableCell[][], undefined>;
  }
}

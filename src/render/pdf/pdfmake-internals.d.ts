/**
 * The inner parts of pdfmake 0.3.11 that are reached on purpose, see pdfmake-repairs.ts. Its own types leave out the
 * virtual file system and know nothing of our layout hints.
 */
import 'pdfmake';
import 'pdfmake/interfaces.js';

declare module 'pdfmake' {
  export const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

declare module 'pdfmake/interfaces.js' {
  interface ContentBase {
    /** Height in points that must be free below, or the element starts a new page. Outermost level only. */
    reservedHeight?: number;
    /** Names a table in the error that says it does not fit. */
    tableId?: string;
    /** Height in points that must be free where a row begins, by row; otherwise the row starts a new page. */
    reservedRowHeights?: ReadonlyMap<number, number>;
  }
}

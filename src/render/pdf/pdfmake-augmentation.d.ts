/** What pdfmake's own types leave out: its virtual file system, and our layout hints on its nodes. */
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

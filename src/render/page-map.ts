/**
 * Where the blocks of a document begin in its PDF. Word shows the same numbers in its contents and references until
 * somebody has it count anew: it cannot count by itself without asking a question on opening.
 */
export interface PageMap {
  /** All pages, with those of the contents. */
  readonly count: number;
  /** Whether the document has contents pages; they are counted. */
  readonly hasContents: boolean;
  /** Page by id of a top-level block, from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** Width in points of each drawing, which may have been shrunk to stay on its page. */
  readonly figureWidths: ReadonlyMap<string, number>;
}

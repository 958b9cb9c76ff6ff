/**
 * On which pages of its PDF each piece of a document stands: finer than `PageMap`, so that a printed value can be told by
 * its page. Written beside the model as `model/<language>/<id>.pages.json`.
 */
export interface PagePlaces {
  /** All pages, with those of the contents. */
  readonly count: number;
  /** By id of a top-level block. A block that prints nothing is left out. */
  readonly blocks: Readonly<Record<string, BlockPlaces>>;
}

export interface BlockPlaces {
  /** Of a table: with its caption, without its notes. */
  readonly pages: Pages;
  /** Of a table: by row of the model, header rows included. A row without text is where the row before it ends. */
  readonly rows?: readonly Pages[];
  /** The notes below a table. */
  readonly notes?: readonly Pages[];
  /** Of a list: by item, with the lists inside it. */
  readonly items?: readonly Pages[];
}

/** The page, from 1, or the first and the last page of what reaches over several. */
export type Pages = number | readonly [first: number, last: number];

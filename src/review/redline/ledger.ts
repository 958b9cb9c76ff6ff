import type { ListNumbers } from './list-numbers.js';
import type { Revisions } from './revisions.js';

/** What all parts of one redline share. */
export interface Ledger {
  readonly revisions: Revisions;
  readonly lists: ListNumbers;
  /** Names of the bookmarks of the new side. */
  readonly bookmarks: ReadonlySet<string>;
}

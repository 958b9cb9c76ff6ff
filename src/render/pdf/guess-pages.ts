import type { DocumentModel } from '../../assemble/document-model.js';
import { plainText } from '../collect-runs.js';
import { inlinesOf } from '../inlines-of.js';

/** About how many pages the document fills. Whoever relies on it has to count afterwards. */
export function guessPages({ blocks }: DocumentModel): number {
  let letters = 0;
  for (const block of blocks) for (const inlines of inlinesOf(block)) letters += plainText(inlines).length;
  return letters / lettersOnPage;
}

/** Few, as pages of tables have them. */
const lettersOnPage = 1800;

import type { BlockContent } from 'mdast';
import type { Flavour } from './flavour.js';
import { readPlainBlocks } from './plain-blocks.js';

/** Line ends of other systems, and what the parser replaces or counts by columns. */
const unusual = /[\0\t\r]|^\uFEFF/;

/**
 * The tree of a Markdown text, without positions, where the text is of the plainest: one line of a table, a list or a
 * heading at a time, and hardly any markup inside of lines. `undefined` where anything stands that only the parser can
 * tell the meaning of; there is no other answer than the parser's (`test/markdown/`).
 *
 * Nearly all that we read is like this, and the parser, which notes each character's place and part in a dozen events,
 * took more time for it than all else that makes a document.
 */
export function readPlainly(markdown: string, flavour: Flavour): readonly BlockContent[] | undefined {
  return unusual.test(markdown) ? undefined : readPlainBlocks(markdown.split('\n'), flavour);
}

import type { Nodes } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Flavour } from '../../src/markdown/flavour.js';

const extensions = {
  template: {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  },
  twin: { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] },
};

/** What the parser reads in a text, without positions. */
export function parserTree(markdown: string, flavour: Flavour): readonly Nodes[] {
  const { children } = fromMarkdown(markdown, extensions[flavour]);
  for (const child of children) forgetPositions(child);
  return children;
}

function forgetPositions(node: Nodes): void {
  delete node.position;
  if ('children' in node) for (const child of node.children) forgetPositions(child);
}

import type { Nodes, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Bilingual, Diagnostic, Language, Staged } from '../diagnostics/diagnostic.js';
import { readPlainly } from '../markdown/read-plainly.js';
import { BlockIds } from './block-ids.js';
import type { DialectContext } from './dialect/dialect-context.js';
import { readBlocks } from './dialect/read-blocks.js';
import { refused } from './dialect/refused.js';
import type { Block } from './document-model.js';
import type { PrintedValues } from './printed-value.js';
import type { RenderedText } from './rendered-text.js';

/**
 * Reads the rendered text of a template into the blocks of the model. The dialect is CommonMark without HTML, links,
 * images, code and quotes, plus tables in `:::table` and `:::form`, `:::note`, `:::letterhead`, `:::signature` and the
 * inline `:sup[…]`, `:sub[…]`, `:br`. Anything else is a `template/markup` error at its line of the template.
 */
export function parseDialect(
  rendered: RenderedText,
  values: PrintedValues,
  language: Language,
): Staged<readonly Block[]> {
  const plain = readPlainly(rendered.text, 'template');
  const read = plain && readTree(plain, rendered, values, language);
  // What is refused is told with its place, which only the parser knows.
  if (read?.diagnostics.length === 0) return read;
  const tree = fromMarkdown(rendered.text, {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
  return readTree(tree.children, rendered, values, language);
}

function readTree(
  nodes: readonly RootContent[],
  rendered: RenderedText,
  values: PrintedValues,
  language: Language,
): Staged<readonly Block[]> {
  const diagnostics: Diagnostic[] = [];
  const refuse = (node: Nodes, message: Bilingual, hint?: Bilingual): void => {
    const start = node.position?.start.offset ?? 0;
    const at = rendered.locate(start, node.position?.end.offset ?? start + 1);
    diagnostics.push({ code: 'template/markup', severity: 'error', message, at, related: [], ...(hint && { hint }) });
  };
  const context: DialectContext = { language, values, ids: new BlockIds(), expanded: new Set(), refuse };
  let level = 0;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    if (node.depth > level + 1) refuse(node, refused.headingLevel(node.depth, level));
    level = node.depth;
  }
  return { value: readBlocks(nodes, context), diagnostics };
}

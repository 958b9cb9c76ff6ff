import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type PlainBlock, readPlainBlocks } from './plain-blocks.js';
import { readPlainInlines } from './plain-inlines.js';

const opening = /^(:{3,})([A-Za-z][A-Za-z0-9]*)(?:\[([^[\]]*)\])?(?:\{([^{}]*)\})? *$/;
const attribute = /(?:^|(?<=[ "])) *([A-Za-z]+)(?:="([^"&]*)"|=([A-Za-z0-9]+))?(?= |$)/y;

/** `:::name[label]{attributes}`, down to a line of at least as many colons. */
export function readPlainContainer(lines: readonly string[], from: number): PlainBlock | undefined {
  const [, colons = '', name = '', label, given = ''] = opening.exec(lines[from] ?? '') ?? [];
  if (colons === '') return undefined;
  const closing = new RegExp(`^:{${colons.length},} *$`);
  let end = from + 1;
  while (end < lines.length && !closing.test(lines[end] ?? '')) end += 1;
  const content = end === lines.length ? undefined : readPlainBlocks(lines.slice(from + 1, end), 'template');
  const head = label === undefined ? [] : readLabel(label);
  const attributes = readAttributes(given);
  if (content === undefined || head === undefined || attributes === undefined) return undefined;
  const node: ContainerDirective = { type: 'containerDirective', name, attributes, children: [...head, ...content] };
  return { node, end: end + 1 };
}

function readLabel(label: string): Paragraph[] | undefined {
  if (label !== label.trim()) return undefined;
  const children = readPlainInlines([label], 'template');
  return children && [{ type: 'paragraph', data: { directiveLabel: true }, children }];
}

/** `id` and `class` can be written in other ways too. */
function readAttributes(given: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  attribute.lastIndex = 0;
  let end = 0;
  while (given.slice(end).trim() !== '') {
    const [all, name, quoted, bare] = attribute.exec(given) ?? [];
    if (all === undefined || name === undefined || name === 'id' || name === 'class') return undefined;
    attributes[name] = quoted ?? bare ?? '';
    end = attribute.lastIndex;
  }
  return attributes;
}

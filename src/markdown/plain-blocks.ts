import type { BlockContent, Blockquote, Heading, List, ListItem, Paragraph } from 'mdast';
import type { Flavour } from './flavour.js';
import { readPlainContainer } from './plain-container.js';
import { readPlainInlines } from './plain-inlines.js';
import { readPlainTable } from './plain-table.js';

/** A block, and the line behind it. */
export interface PlainBlock {
  readonly node: BlockContent;
  readonly end: number;
}

/** The blocks of some lines, see `readPlainly`. */
export function readPlainBlocks(lines: readonly string[], flavour: Flavour): BlockContent[] | undefined {
  const blocks: BlockContent[] = [];
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at])) at += 1;
    else {
      const block = readBlock(lines, at, flavour);
      if (block === undefined) return undefined;
      blocks.push(block.node);
      at = block.end;
    }
  }
  return blocks;
}

function readBlock(lines: readonly string[], from: number, flavour: Flavour): PlainBlock | undefined {
  const line = lines[from] ?? '';
  switch (line[0]) {
    case '#':
      return readHeading(line, from, flavour);
    case '|':
      return followedByBlank(lines, readPlainTable(lines, from, flavour));
    case ':':
      return flavour === 'template' ? readPlainContainer(lines, from) : undefined;
    case '>':
      return flavour === 'twin' ? followedByBlank(lines, readQuote(lines, from)) : undefined;
  }
  const marker = markerOf(line);
  return marker === undefined
    ? readParagraph(lines, from, flavour)
    : followedByBlank(lines, readList(lines, from, marker, flavour));
}

/** Closing number signs are the parser's affair. */
function readHeading(line: string, from: number, flavour: Flavour): PlainBlock | undefined {
  const [, signs = '', text = ''] = /^(#{1,6}) +(\S.*)$/.exec(line) ?? [];
  if (signs === '' || /(?:^| )#+ *$/.test(text)) return undefined;
  const children = readPlainInlines([text], flavour);
  if (children === undefined) return undefined;
  // CommonMark has six levels, and so many signs were matched.
  const depths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
  const depth = depths[signs.length - 1] ?? 6;
  return { node: { type: 'heading', depth, children }, end: from + 1 };
}

/**
 * How a line of a paragraph begins: with nothing that begins a block, underlines a heading or parts the cells of a table.
 */
const ordinary = /^(?![ #>|=`:]|[-+](?![\p{L}\p{N}])|\*(?!\*[^\s\p{P}\p{S}])|_|~~|<[A-Za-z/!?]|\d{1,9}[.)](?:\s|$))/u;

function readParagraph(lines: readonly string[], from: number, flavour: Flavour): PlainBlock | undefined {
  let end = from;
  for (; !isBlank(lines[end]) && !interrupts(lines[end] ?? '', flavour); end += 1) {
    if (!ordinary.test(lines[end] ?? '')) return undefined;
  }
  const children = end === from ? undefined : readPlainInlines(lines.slice(from, end), flavour);
  return children && { node: { type: 'paragraph', children }, end };
}

/** Whether a line begins a block right behind a paragraph. */
function interrupts(line: string, flavour: Flavour): boolean {
  return /^#{1,6} /.test(line) || (flavour === 'template' && /^:::+[A-Za-z]/.test(line));
}

/** `- ` or `1. ` before the text of an item. */
function markerOf(line: string): string | undefined {
  return /^(?:-|\d{1,9}\.) (?=[^ ])/.exec(line)?.[0];
}

/** Items of one line each, none apart from the next. */
function readList(lines: readonly string[], from: number, first: string, flavour: Flavour): PlainBlock | undefined {
  const ordered = first !== '- ';
  const children: ListItem[] = [];
  let end = from;
  for (; !isBlank(lines[end]); end += 1) {
    const line = lines[end] ?? '';
    const marker = markerOf(line);
    const text = line.slice(marker?.length);
    if (marker === undefined || (marker !== '- ') !== ordered || !ordinary.test(text)) return undefined;
    const inlines = readPlainInlines([text], flavour);
    if (inlines === undefined) return undefined;
    const paragraph: Paragraph = { type: 'paragraph', children: inlines };
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph] });
  }
  let next = end;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  // What follows might belong to the list, which would then be set apart.
  if (/^ /.test(lines[next] ?? '') || markerOf(lines[next] ?? '') !== undefined) return undefined;
  const start = ordered ? Number.parseInt(first, 10) : null;
  const node: List = { type: 'list', ordered, start, spread: false, children };
  return { node, end };
}

function readQuote(lines: readonly string[], from: number): PlainBlock | undefined {
  let end = from;
  while (lines[end]?.startsWith('>') === true) end += 1;
  const content = lines.slice(from, end).map((line) => line.replace(/^> ?/, ''));
  const children = readPlainBlocks(content, 'twin');
  const node: Blockquote | undefined = children && { type: 'blockquote', children };
  return node && { node, end };
}

/** A line that follows directly may belong to the block, though it does not look like it. */
function followedByBlank(lines: readonly string[], block: PlainBlock | undefined): PlainBlock | undefined {
  return block !== undefined && isBlank(lines[block.end]) ? block : undefined;
}

/** The end of the text is as good as an empty line. */
function isBlank(line: string | undefined): boolean {
  return line === undefined || /^ *$/.test(line);
}

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { readPlainly } from '../../markdown/read-plainly.js';
import { normalise } from './normalise.js';

export interface TwinTexts {
  /** The quote at the beginning: page marks and the running header. */
  readonly opening: readonly string[];
  readonly body: readonly string[];
}

/** Texts of a twin as a reader of Markdown takes them. */
export function twinTexts(bytes: Uint8Array): TwinTexts {
  const texts: { readonly opening: string[]; readonly body: string[] } = { opening: [], body: [] };
  for (const { markdown, isOpening, repeatsHead } of stretches(new TextDecoder().decode(bytes))) {
    const [first, ...rest] = parse(markdown);
    const [opening, body] = isOpening ? [first ? [first] : [], rest] : [[], first ? [first, ...rest] : []];
    texts.opening.push(...textsOf(opening));
    for (const text of textsOf(repeatsHead ? withoutHead(body) : body)) texts.body.push(text);
  }
  return texts;
}

function parse(markdown: string): readonly Nodes[] {
  const extensions = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  return readPlainly(markdown, 'twin') ?? fromMarkdown(markdown, extensions).children;
}

interface Stretch {
  readonly markdown: string;
  readonly isOpening: boolean;
  /** The head of a table stands at its beginning once more. */
  readonly repeatsHead: boolean;
}

/**
 * The twin, cut inside of long tables: the parser takes some hundred times the memory of what it reads at once. A line
 * that begins with a bar is a row of a table of the outermost level, and the first two of a table are its head.
 */
function* stretches(markdown: string): Generator<Stretch, undefined> {
  const lines = markdown.split('\n');
  let from = 0;
  let head: readonly string[] = [];
  let repeated: readonly string[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('|')) head = [];
    else if (head.length < 2) head = [...head, line];
    else if (index - from >= stretchLength) {
      yield stretch(index);
      from = index;
      repeated = head;
    }
  }
  yield stretch(lines.length);

  function stretch(end: number): Stretch {
    const text = [...repeated, ...lines.slice(from, end)].join('\n');
    return { markdown: text, isOpening: from === 0, repeatsHead: repeated.length > 0 };
  }
}

/** In lines. */
const stretchLength = 1000;

function withoutHead([table, ...rest]: readonly Nodes[]): readonly Nodes[] {
  if (table?.type !== 'table') throw new Error(`the twin was read as markup: ${table?.type} instead of a table`);
  return [...table.children.slice(1), ...rest];
}

function textsOf(nodes: readonly Nodes[]): string[] {
  return nodes
    .flatMap(nodeTexts)
    .map(normalise)
    .filter((text) => text !== '');
}

function nodeTexts(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return lines(node).flatMap((line) => line.split('____________'));
    case 'tableCell':
      return lines(node);
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return node.children.flatMap(nodeTexts);
    default:
      throw new Error(`the twin was read as markup: ${node.type}`);
  }
}

function lines(node: { readonly children: readonly Nodes[] }): string[] {
  const text = node.children.map((child) => {
    if (child.type === 'text') return child.value;
    if (child.type === 'break' || (child.type === 'html' && child.value === '<br>')) return '\n';
    throw new Error(`the twin was read as markup: ${child.type}`);
  });
  return text.join('').split('\n');
}

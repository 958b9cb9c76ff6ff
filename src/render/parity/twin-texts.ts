import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { normalise } from './normalise.js';

export interface TwinTexts {
  /** The quote at the beginning: page marks and the running header. */
  readonly opening: readonly string[];
  readonly body: readonly string[];
}

/** Texts of a twin as a reader of Markdown takes them. */
export function twinTexts(bytes: Uint8Array): TwinTexts {
  const tree = fromMarkdown(new TextDecoder().decode(bytes), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const [opening, ...body] = tree.children;
  return { opening: textsOf(opening === undefined ? [] : [opening]), body: textsOf(body) };
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

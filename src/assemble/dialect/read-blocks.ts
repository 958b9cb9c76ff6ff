import type { Heading as HeadingNode, List as ListNode, Paragraph as ParagraphNode, RootContent } from 'mdast';
import type { Block, Heading, List, Paragraph } from '../document-model.js';
import { slugOf } from '../slug.js';
import { capitaliseFirst } from './capitalise-first.js';
import type { DialectContext } from './dialect-context.js';
import { readContainer } from './read-container.js';
import { readInlines, tokensOf } from './read-inlines.js';
import { refused } from './refused.js';

export function readBlocks(nodes: readonly RootContent[], context: DialectContext): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, context));
}

function readBlock(node: RootContent, context: DialectContext): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [readHeading(node, context)];
    case 'paragraph':
      return readParagraph(node, context, () => context.ids.block('paragraph'));
    case 'list':
      return [readList(node, context, context.ids.block('list'))];
    case 'containerDirective':
      return readContainer(node, context);
    case 'leafDirective':
      context.refuse(node, refused.directive(node.name), refused.colonHint);
      return [];
    case 'table':
      context.refuse(node, refused.bareTable);
      return [];
    default:
      context.refuse(node, refused.node(node.type), refused.plainTextHint);
      return [];
  }
}

/** A paragraph; a value of several paragraphs that stands alone becomes as many. An empty one is left out. */
export function readParagraph(
  node: ParagraphNode,
  context: DialectContext,
  nextId: () => string,
): readonly Paragraph[] {
  const [only, ...more] = tokensOf(node.children, context);
  if (typeof only === 'object' && only.kind === 'paragraphs' && more.length === 0) {
    return only.paragraphs.map((children) => ({ kind: 'paragraph', id: nextId(), children }));
  }
  const children = readInlines(node.children, context, 'prose');
  return children.length === 0 ? [] : [{ kind: 'paragraph', id: nextId(), children }];
}

/** Paragraphs and lists only: what a list item, a note or a cell may hold. */
export function readFlow(nodes: readonly RootContent[], context: DialectContext, id: string): (Paragraph | List)[] {
  let count = 0;
  const nextId = () => `${id}-${++count}`;
  return nodes.flatMap((node): readonly (Paragraph | List)[] => {
    if (node.type === 'paragraph') return readParagraph(node, context, nextId);
    if (node.type === 'list') return [readList(node, context, nextId())];
    context.refuse(node, refused.node(node.type));
    return [];
  });
}

function readHeading(node: HeadingNode, context: DialectContext): Heading {
  const parts = tokensOf(node.children, context);
  const [only, ...more] = parts;
  if (typeof only === 'object' && only.kind === 'section-title' && more.length === 0) {
    const id = context.ids.heading(node.depth, slugOf(only.section));
    return { kind: 'heading', id, level: node.depth, number: only.section, children: only.children };
  }
  if (typeof only === 'object' && only.kind === 'document-heading' && more.length === 0) {
    const { slug, number, children } = only;
    const id = context.ids.heading(node.depth, slug);
    return { kind: 'heading', id, level: node.depth, ...(number !== undefined && { number }), children };
  }
  const slug = slugOf(parts.map((part) => (typeof part === 'string' ? part : slugOfValue(part))).join(' '));
  const children = capitaliseFirst(readInlines(node.children, context, 'heading'));
  return { kind: 'heading', id: context.ids.heading(node.depth, slug), level: node.depth, children };
}

function slugOfValue(value: Exclude<ReturnType<typeof tokensOf>[number], string>): string {
  if (value.kind === 'section-title') return value.section;
  return value.kind === 'abbreviation' ? value.short : value.slug;
}

function readList(node: ListNode, context: DialectContext, id: string): List {
  if (node.ordered === true && node.start !== 1) context.refuse(node, refused.listStart);
  return {
    kind: 'list',
    id,
    ordered: node.ordered === true,
    items: node.children.map((item, index) => readFlow(item.children, context, `${id}-item-${index + 1}`)),
  };
}

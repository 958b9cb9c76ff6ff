import type { Nodes, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Inline, Text } from '../document-model.js';
import { applyTypography } from '../format-text.js';
import type { Place, PrintedValue } from '../printed-value.js';
import { splitTokens } from '../private-use.js';
import type { DialectContext } from './dialect-context.js';
import { joinInlines } from './join-inlines.js';
import { refused } from './refused.js';

/** Headings repeat in the contents, so an abbreviation is never spelled out there. */
export type InlinePlace = Place | 'heading';

/** Reads the inline content of one block; spaces at its ends and around line breaks are dropped. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  context: DialectContext,
  place: InlinePlace,
): readonly Inline[] {
  return trimInlines(joinInlines(nodes.flatMap((node) => readInline(node, context, place))));
}

/** The tokens and literal text of a node, for blocks that ask what stands in them before reading them. */
export function tokensOf(nodes: readonly PhrasingContent[], context: DialectContext): (PrintedValue | string)[] {
  return nodes.flatMap((node): (PrintedValue | string)[] => {
    if (node.type !== 'text') return 'children' in node ? tokensOf(node.children, context) : [];
    return splitTokens('value', node.value).flatMap((piece) => [
      ...(piece.text.trim() === '' ? [] : [piece.text]),
      ...(piece.index === undefined ? [] : [context.values.get(piece.index)]),
    ]);
  });
}

function readInline(node: PhrasingContent, context: DialectContext, place: InlinePlace): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return readText(node, node.value, context, place);
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: readInlines(node.children, context, place) }];
    case 'break':
      return [{ kind: 'line-break' }];
    case 'textDirective':
      return readMark(node, context, place);
    default:
      context.refuse(node, refused.node(node.type), refused.plainTextHint);
      return [];
  }
}

/** `:sup[…]`, `:sub[…]` and `:br`. */
function readMark(node: TextDirective, context: DialectContext, place: InlinePlace): readonly Inline[] {
  if (Object.keys(node.attributes ?? {}).length > 0) context.refuse(node, refused.attributes(node.name));
  if (node.name === 'br') return [{ kind: 'line-break' }];
  if (node.name === 'sup') return script('superscript', readInlines(node.children, context, place));
  if (node.name === 'sub') return script('subscript', readInlines(node.children, context, place));
  context.refuse(node, refused.directive(node.name), refused.colonHint);
  return [];
}

function readText(node: Nodes, value: string, context: DialectContext, place: InlinePlace): Inline[] {
  return splitTokens('value', value).flatMap((piece) => {
    const text = applyTypography(piece.text.replace(/\s*\n\s*/g, ' '), context.language);
    const literal: Text[] = text === '' ? [] : [{ kind: 'text', text }];
    if (piece.index === undefined) return literal;
    return [...literal, ...printValue(node, context.values.get(piece.index), context, place)];
  });
}

function printValue(node: Nodes, value: PrintedValue, context: DialectContext, place: InlinePlace): readonly Inline[] {
  switch (value.kind) {
    case 'inline':
      return value.print(place === 'compact' ? 'compact' : 'prose');
    case 'section-title':
    case 'document-heading':
      return value.children;
    case 'paragraphs':
      context.refuse(node, refused.mixedParagraphs, refused.mixedParagraphsHint);
      return value.paragraphs.flat();
    case 'drawing':
      context.refuse(node, refused.drawing);
      return [];
    case 'abbreviation': {
      const first = place !== 'heading' && !context.expanded.has(value.short);
      if (first) context.expanded.add(value.short);
      const { short, expansion, origin } = value;
      return [{ kind: 'abbreviation', short, expansion, first, origin }];
    }
  }
}

function script(kind: 'superscript' | 'subscript', children: readonly Inline[]): Inline[] {
  return children.map((child) =>
    child.kind === 'text'
      ? { kind, text: child.text, ...(child.origin === undefined ? {} : { origin: child.origin }) }
      : child,
  );
}

function trimInlines(inlines: readonly Inline[]): readonly Inline[] {
  const isBreak = (inline: Inline | undefined) => inline === undefined || inline.kind === 'line-break';
  const trimmed = inlines.flatMap((inline, index): Inline[] => {
    if (inline.kind !== 'text' || inline.origin !== undefined) return [inline];
    const start = isBreak(inlines[index - 1]) ? inline.text.replace(/^ +/, '') : inline.text;
    const text = isBreak(inlines[index + 1]) ? start.replace(/ +$/, '') : start;
    return text === '' ? [] : [{ ...inline, text }];
  });
  while (trimmed[0]?.kind === 'line-break') trimmed.shift();
  while (trimmed.at(-1)?.kind === 'line-break') trimmed.pop();
  return trimmed;
}

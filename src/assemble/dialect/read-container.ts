import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Block, Inline, Letterhead, Note, Signature } from '../document-model.js';
import type { DialectContext } from './dialect-context.js';
import { readAttributes } from './read-attributes.js';
import { readFlow } from './read-blocks.js';
import { readFigure } from './read-figure.js';
import { readInlines } from './read-inlines.js';
import { readForm, readTable } from './read-table.js';
import { refused } from './refused.js';
import { splitLabel } from './split-label.js';

const handlers: Readonly<Record<string, (node: ContainerDirective, context: DialectContext) => readonly Block[]>> = {
  table: readTable,
  form: readForm,
  figure: readFigure,
  note: readNote,
  letterhead: readLetterhead,
  signature: readSignature,
};

/** A `:::name` block at the level of paragraphs. */
export function readContainer(node: ContainerDirective, context: DialectContext): readonly Block[] {
  const handle = Object.hasOwn(handlers, node.name) ? handlers[node.name] : undefined;
  if (handle !== undefined) return handle(node, context);
  context.refuse(node, refused.directive(node.name));
  return [];
}

function readNote(node: ContainerDirective, context: DialectContext): readonly Note[] {
  const id = context.ids.block('note');
  return [{ kind: 'note', id, blocks: readFlow(plainContent(node, context), context, id) }];
}

/** `:::outgoing` and `:::addressee`, each with lines: paragraphs, or lines of a paragraph. */
function readLetterhead(node: ContainerDirective, context: DialectContext): readonly Letterhead[] {
  const parts = { outgoing: [] as (readonly Inline[])[], addressee: [] as (readonly Inline[])[] };
  for (const child of plainContent(node, context)) {
    const name = child.type === 'containerDirective' ? child.name : undefined;
    if (child.type === 'containerDirective' && (name === 'outgoing' || name === 'addressee')) {
      parts[name].push(...paragraphsOf(child, context).flatMap((lines) => splitLines(lines)));
    } else
      context.refuse(
        child,
        refused.content(node.name, { ru: '`:::outgoing` и `:::addressee`', en: '`:::outgoing` and `:::addressee`' }),
      );
  }
  return [{ kind: 'letterhead', id: context.ids.block('letterhead'), ...parts }];
}

/** Two paragraphs: the position, then the name. */
function readSignature(node: ContainerDirective, context: DialectContext): readonly Signature[] {
  const [position, name, ...more] = paragraphsOf(node, context);
  if (position === undefined || name === undefined || more.length > 0) {
    context.refuse(
      node,
      refused.content(node.name, { ru: 'два абзаца — должность и имя', en: 'two paragraphs: position and name' }),
    );
    return [];
  }
  return [{ kind: 'signature', id: context.ids.block('signature'), position, name }];
}

function paragraphsOf(node: ContainerDirective, context: DialectContext): (readonly Inline[])[] {
  return plainContent(node, context).flatMap((child) => {
    if (child.type === 'paragraph') return [readInlines(child.children, context, 'compact')];
    context.refuse(child, refused.node(child.type));
    return [];
  });
}

/** The children of a block that takes neither attributes nor a label. */
function plainContent(node: ContainerDirective, context: DialectContext): readonly RootContent[] {
  readAttributes(node, [], context);
  const { label, content } = splitLabel(node);
  if (label !== undefined) context.refuse(label, refused.label(node.name));
  return content;
}

function splitLines(inlines: readonly Inline[]): (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'line-break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

import type { Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

/** Parts `[label]` of a `:::` block, which the parser leaves as a marked first paragraph, from its content. */
export function splitLabel(node: ContainerDirective): {
  readonly label?: Paragraph;
  readonly content: readonly RootContent[];
} {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph' || first.data?.directiveLabel !== true) return { content: node.children };
  return { label: first, content: rest };
}

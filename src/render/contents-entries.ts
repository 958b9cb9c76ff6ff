import type { DocumentModel, Heading, Inline } from '../assemble/document-model.js';
import { houseStyles } from './styles/index.js';

/** One line of the contents: a heading with its official number. `id` is that of the heading. */
export interface ContentsEntry {
  readonly id: string;
  readonly level: Heading['level'];
  readonly inlines: readonly Inline[];
}

/**
 * The contents of a document, which PDF and Word print on pages of their own before everything else; the twin has none.
 * Whether there are any is decided by the number of pages: see `ContentsStyle`.
 */
export function contentsEntries({ blocks, style }: DocumentModel): readonly ContentsEntry[] {
  const { levels } = houseStyles[style].contents;
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level <= levels
      ? [{ id: block.id, level: block.level, inlines: headingInlines(block) }]
      : [],
  );
}

function headingInlines({ number, children }: Heading): readonly Inline[] {
  return number === undefined ? children : [{ kind: 'text', text: `${number}\u00A0 ` }, ...children];
}

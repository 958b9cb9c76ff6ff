import type { Gap, Inline, Origin, Paragraph, TableCell } from '../../assemble/document-model.js';

/** Where the values of the stress document would come from, if it were a document of a dossier. */
export const origin: Origin = { file: 'content/stress/trial.yaml', pointer: '/title' };

export const text = (value: string): Inline => ({ kind: 'text', text: value });

export const value = (shown: string): Inline => ({ kind: 'text', text: shown, origin });

export const gap = (state: Gap['state'], shown: string): Inline => ({
  kind: 'gap',
  state,
  children: [text(shown)],
  origin,
});

export const power = (raised: string): Inline => ({ kind: 'superscript', text: raised });

export const below = (lowered: string): Inline => ({ kind: 'subscript', text: lowered });

let counter = 0;

/** Paragraphs are numbered from 1 again: a model is the same however many were made before it. */
export function restartParagraphs(): void {
  counter = 0;
}

export function paragraph(...children: (Inline | string)[]): Paragraph {
  counter += 1;
  return {
    kind: 'paragraph',
    id: `p-${counter}`,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

export function cell(
  content: string | Inline | readonly (Inline | string)[],
  options: Partial<TableCell> = {},
): TableCell {
  return {
    columns: 1,
    rows: 1,
    align: 'left',
    header: false,
    blocks: content === '' ? [] : [paragraph(...(Array.isArray(content) ? content : [content]))],
    ...options,
  };
}

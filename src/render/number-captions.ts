import type { DocumentModel, Figure, Table } from '../assemble/document-model.js';
import { houseStyles } from './styles/index.js';

/** What a numbered caption begins with: `before` the number and `after` it, spaces included. */
export interface CaptionLabel {
  readonly before: string;
  readonly number: number;
  readonly after: string;
}

/**
 * Numbers of the captions by the id of their table or figure, each kind counted from 1 in the order of the document.
 * Tables and figures without a caption have no number. Only here: PDF, Word and twin must print the same ones.
 */
export function captionLabels({ blocks, style, language }: DocumentModel): ReadonlyMap<string, CaptionLabel> {
  const counted = { table: 0, figure: 0 };
  const labels = new Map<string, CaptionLabel>();
  for (const block of blocks) {
    if (!isCaptioned(block)) continue;
    counted[block.kind] += 1;
    const [before = '', after = ''] = houseStyles[style].captions[block.kind][language].split('{number}');
    labels.set(block.id, { before, number: counted[block.kind], after });
  }
  return labels;
}

/** The document with the numbers as part of its captions, for formats that know no counters: PDF and twin. */
export function numberCaptions(model: DocumentModel): DocumentModel {
  const labels = captionLabels(model);
  const blocks = model.blocks.map((block) => {
    const label = labels.get(block.id);
    if (label === undefined || !isCaptioned(block)) return block;
    const text = `${label.before}${label.number}${label.after}`;
    return { ...block, caption: [{ kind: 'text' as const, text }, ...(block.caption ?? [])] };
  });
  return { ...model, blocks };
}

function isCaptioned(block: DocumentModel['blocks'][number]): block is Table | Figure {
  return (block.kind === 'table' || block.kind === 'figure') && block.caption !== undefined;
}

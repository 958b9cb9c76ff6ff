import type { InlinePieces } from '../diff/document-diff.js';

/** A paragraph or a table of one or both sides, as XML of our own writers. At least one side is there. */
export type FlowItem = FlowParagraph | FlowTable;

interface Sides {
  readonly old?: string;
  readonly new?: string;
  /** On turned pages. */
  readonly landscape: boolean;
}

export interface FlowParagraph extends Sides {
  readonly kind: 'paragraph';
  readonly pieces?: InlinePieces;
}

export interface FlowTable extends Sides {
  readonly kind: 'table';
  /** Where it is there on both sides and known: without, rows stand against each other in their order. */
  readonly rows?: readonly RowPlan[];
}

/** What becomes of a row, in the order of the rows of either side. */
export type RowPlan =
  | { readonly change: 'inserted' | 'deleted' | 'same' }
  | { readonly change: 'changed'; readonly cells: readonly (readonly ParagraphPlan[])[] };

/** What becomes of a paragraph, in the order of the paragraphs of either side. */
export type ParagraphPlan =
  | { readonly change: 'inserted' | 'deleted' }
  | { readonly change: 'kept'; readonly pieces?: InlinePieces };

export function sideOf({ old, new: now }: FlowItem): 'both' | 'inserted' | 'deleted' {
  if (old === undefined) return 'inserted';
  return now === undefined ? 'deleted' : 'both';
}

/** Paragraphs and tables at the outermost level, in their order. Our tables hold no others. */
export function splitFlow(xml: string): readonly { readonly kind: FlowItem['kind']; readonly xml: string }[] {
  const parts = xml.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs) ?? [];
  if (parts.join('').length !== xml.length) throw new Error('the text holds more than paragraphs and tables');
  return parts.map((part) => ({ kind: part.startsWith('<w:tbl>') ? 'table' : 'paragraph', xml: part }));
}

import type { Block, DocumentModel, Inline, List, Paragraph } from '../assemble/document-model.js';

/** Where a run of text stands in its document. Numbers count from 0 within the top-level block. */
export interface TextPlace {
  /** Id of the top-level block; `page` for the running header. */
  readonly block: string;
  /** Id of the innermost block: the paragraph in a cell or list item. */
  readonly id: string;
  readonly part: TextPart;
  /** Of a table; header rows count. */
  readonly row?: number;
  /** In its row, as the model has it: cells covered by a span do not count. */
  readonly cell?: number;
  /** Of the outermost list. */
  readonly item?: number;
  /** Which of the lines of this part: notes under a table, lines of a letterhead. */
  readonly line?: number;
}

export type TextPart =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'caption'
  | 'table-note'
  | 'drawing'
  | 'outgoing'
  | 'addressee'
  | 'position'
  | 'name'
  | 'header';

/** A run of text as a reader meets it: one paragraph, heading, cell paragraph, caption, line of a letter. */
export interface PrintedText {
  readonly place: TextPlace;
  readonly inlines: readonly Inline[];
}

/** Everything a document prints, in the order of reading; the running header first, once. */
export function printedTexts({ header, blocks }: DocumentModel): PrintedText[] {
  const running = [header.product, header.section, header.version].map((inlines, line): PrintedText => {
    return { place: { block: 'page', id: 'page', part: 'header', line }, inlines };
  });
  return [...running, ...blocks.flatMap(blockTexts)].filter(({ inlines }) => inlines.length > 0);
}

type Handler<K extends Block['kind']> = (block: Extract<Block, { kind: K }>) => PrintedText[];

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading: ({ id, children }) => [{ place: { block: id, id, part: 'heading' }, inlines: children }],
  paragraph: (paragraph) => flowTexts([paragraph], { block: paragraph.id, part: 'paragraph' }),
  list: (list) => flowTexts([list], { block: list.id, part: 'item' }),
  note: ({ id, blocks }) => flowTexts(blocks, { block: id, part: 'paragraph' }),
  table: ({ id, caption, rows, notes }) => [
    ...(caption ? lines([caption], id, 'caption') : []),
    ...rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ blocks }, cell) => flowTexts(blocks, { block: id, part: 'cell', row, cell })),
    ),
    ...lines(notes, id, 'table-note'),
  ],
  figure: ({ id, description, alt, caption }) => [
    ...lines([description ?? [{ kind: 'text', text: alt }]], id, 'drawing'),
    ...(caption ? lines([caption], id, 'caption') : []),
  ],
  letterhead: ({ id, outgoing, addressee }) => [
    ...lines(outgoing, id, 'outgoing'),
    ...lines(addressee, id, 'addressee'),
  ],
  signature: ({ id, position, name }) => [...lines([position], id, 'position'), ...lines([name], id, 'name')],
};

function blockTexts<K extends Block['kind']>(block: Extract<Block, { kind: K }>): PrintedText[] {
  const handler: Handler<K> = handlers[block.kind];
  return handler(block);
}

function lines(texts: readonly (readonly Inline[])[], block: string, part: TextPart): PrintedText[] {
  return texts.map((inlines, line) => ({ place: { block, id: block, part, line }, inlines }));
}

function flowTexts(blocks: readonly Block[], around: Omit<TextPlace, 'id'>): PrintedText[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraphText(block, around)];
    if (block.kind === 'list') return listTexts(block, around);
    throw new Error(`unexpected ${block.kind} inside a block`);
  });
}

function paragraphText({ id, children }: Paragraph, around: Omit<TextPlace, 'id'>): PrintedText {
  return { place: { ...around, id }, inlines: children };
}

function listTexts({ items }: List, around: Omit<TextPlace, 'id'>): PrintedText[] {
  return items.flatMap((item, index) => flowTexts(item, { ...around, item: around.item ?? index }));
}

import type { Block, Inline } from '../../assemble/document-model.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type {
  Aligned,
  BlockDiff,
  CellDiff,
  ChangedBlock,
  InlinePieces,
  ItemDiff,
  LineDiff,
  RowDiff,
} from '../diff/document-diff.js';
import { blockHtml, blocksHtml, cellHtml, headingHtml, listHtml, rowHtml, tableHtml } from './blocks-html.js';
import { both } from './both.js';
import { type Html, html } from './html.js';
import { inlinesHtml, piecesHtml } from './inlines-html.js';

type Handler<K extends Block['kind']> = (block: ChangedBlock<K>) => Html;

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading: ({ new: { number }, parts }) => headingHtml(number, piecesHtml(parts.inlines)),
  paragraph: ({ parts }) => html`<p>${piecesHtml(parts.inlines)}</p>`,
  list: ({ new: { ordered }, parts }) => listHtml(ordered, collapse(parts.items, itemHtml, unchanged.items, 'li')),
  table: ({ new: { head, widths }, parts: { caption, rows, notes } }) => {
    // Header rows say what the columns are: they stand above however few rows are shown.
    const heads = rows.slice(0, rowsOfHead(rows, head));
    const columns = widths.length;
    return tableHtml({
      caption: caption.length === 0 ? undefined : piecesHtml(caption),
      head: heads.map(rowDiffHtml),
      body: collapse(rows.slice(heads.length), rowDiffHtml, unchanged.rows, 'tr', columns),
      notes: notes.filter(({ change }) => change !== 'same').map(lineHtml),
    });
  },
  figure: ({ new: { alt }, parts }) =>
    html`<figure><p>${alt}</p><figcaption>${piecesHtml(parts.caption)}</figcaption></figure>`,
  note: ({ parts }) => html`<blockquote>${parts.blocks.map(blockDiffHtml)}</blockquote>`,
  letterhead: ({ parts }) => html`${[...parts.outgoing, ...parts.addressee].map(lineHtml)}`,
  signature: ({ parts }) => html`<p>${piecesHtml(parts.position)} ____________ ${piecesHtml(parts.name)}</p>`,
};

/** A block with what changed in it. */
export function blockDiffHtml(diff: BlockDiff): Html {
  if (diff.change === 'changed') return changedHtml(diff);
  return marked(diff, blockHtml);
}

function changedHtml<K extends Block['kind']>(diff: ChangedBlock<K>): Html {
  const handler: Handler<K> = handlers[diff.kind];
  return handler(diff);
}

function itemHtml(diff: ItemDiff): Html {
  if (diff.change === 'changed') return html`<li>${diff.parts.map(blockDiffHtml)}</li>`;
  return html`<li>${marked(diff, blocksHtml)}</li>`;
}

function rowDiffHtml(diff: RowDiff): Html {
  if (diff.change === 'changed')
    return html`<tr>${diff.parts.map(cellDiffHtml)}</tr>
`;
  if (diff.change === 'same') return rowHtml(diff.new);
  const row = diff.change === 'deleted' ? diff.old : diff.new;
  return diff.move === undefined
    ? rowHtml(row, diff.change)
    : rowHtml(row, `moved ${diff.change}`, moveLabel(diff.change, diff.move));
}

function cellDiffHtml(diff: CellDiff): Html {
  return cellHtml(
    diff.new,
    diff.change === 'same' ? blocksHtml(diff.new.blocks) : html`${diff.parts.map(blockDiffHtml)}`,
  );
}

function lineHtml(diff: LineDiff): Html {
  if (diff.change === 'changed') return html`<p class="note">${piecesHtml(diff.parts)}</p>`;
  return marked(diff, (line: readonly Inline[]) => html`<p class="note">${inlinesHtml(line)}</p>`);
}

type Whole<Item> = Exclude<Aligned<Item, InlinePieces>, { readonly change: 'changed' }>;

/** What is inserted or deleted as a whole, told apart from what was moved. */
function marked<Item>(diff: Whole<Item>, print: (item: Item) => Html): Html {
  if (diff.change === 'same') return print(diff.new);
  const { move } = diff;
  const label = move === undefined ? undefined : moveLabel(diff.change, move);
  const content = html`${label}${print(diff.change === 'deleted' ? diff.old : diff.new)}`;
  return html`<div class="${move === undefined ? diff.change : `moved ${diff.change}`}">${content}</div>`;
}

function moveLabel(change: 'inserted' | 'deleted', move: number): Html {
  return html`<p class="move">${both(change === 'deleted' ? movedAway : movedHere, { move })}</p>`;
}

const movedAway: Bilingual = { ru: 'перенесено отсюда [{move}]', en: 'moved from here [{move}]' };
const movedHere: Bilingual = { ru: 'перенесено сюда [{move}]', en: 'moved here [{move}]' };

/** Rows of the head on either side: those before the first body row that both have. */
function rowsOfHead(rows: readonly RowDiff[], head: number): number {
  let seen = 0;
  const end = rows.findIndex(({ change }) => change !== 'deleted' && ++seen > head);
  return end < 0 ? rows.length : end;
}

type Change = Aligned<unknown, unknown>['change'];

/** What stays the same is counted, except what stands right beside a change: a row is read with its neighbour. */
export function collapse<Item extends { readonly change: Change }>(
  items: readonly Item[],
  print: (item: Item) => Html,
  name: Bilingual,
  element: 'div' | 'li' | 'tr',
  columns = 1,
): readonly Html[] {
  const isShown = items.map((_, at) => [at - 1, at, at + 1].some((near) => (items[near]?.change ?? 'same') !== 'same'));
  const parts: Html[] = [];
  let skipped = 0;
  const close = () => {
    if (skipped > 0) parts.push(skip(both(name, { count: skipped }), element, columns));
    skipped = 0;
  };
  for (const [at, item] of items.entries()) {
    if (!isShown[at]) {
      skipped += 1;
      continue;
    }
    close();
    parts.push(print(item));
  }
  close();
  return parts;
}

function skip(text: Html, element: 'div' | 'li' | 'tr', columns: number): Html {
  if (element === 'tr') return html`<tr class="skip"><td colspan="${columns}">${text}</td></tr>`;
  return element === 'li' ? html`<li class="skip">${text}</li>` : html`<p class="skip">${text}</p>`;
}

export const unchanged = {
  rows: { ru: '… строк без изменений: {count}', en: '… rows unchanged: {count}' },
  items: { ru: '… пунктов без изменений: {count}', en: '… items unchanged: {count}' },
  blocks: { ru: '… абзацев и таблиц без изменений: {count}', en: '… paragraphs and tables unchanged: {count}' },
} as const satisfies Record<string, Bilingual>;

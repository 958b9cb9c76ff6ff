import type { Block, TableCell, TableRow } from '../../assemble/document-model.js';
import type { BlockOf } from '../diff/document-diff.js';
import { type Html, html } from './html.js';
import { inlinesHtml } from './inlines-html.js';

type Handler<K extends Block['kind']> = (block: BlockOf<K>) => Html;

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading: ({ number, children }) => headingHtml(number, inlinesHtml(children)),
  paragraph: ({ children }) => html`<p>${inlinesHtml(children)}</p>`,
  list: ({ ordered, items }) =>
    listHtml(
      ordered,
      items.map((item) => html`<li>${blocksHtml(item)}</li>`),
    ),
  table: ({ caption, head, rows, notes }) =>
    tableHtml({
      caption: caption && inlinesHtml(caption),
      head: rows.slice(0, head).map((row) => rowHtml(row)),
      body: rows.slice(head).map((row) => rowHtml(row)),
      notes: notes.map((note) => html`<p class="note">${inlinesHtml(note)}</p>`),
    }),
  figure: ({ alt, caption }) =>
    html`<figure><p>${alt}</p>${caption && html`<figcaption>${inlinesHtml(caption)}</figcaption>`}</figure>`,
  note: ({ blocks }) => html`<blockquote>${blocksHtml(blocks)}</blockquote>`,
  letterhead: ({ outgoing, addressee }) =>
    html`${[...outgoing, ...addressee].map((line) => html`<p>${inlinesHtml(line)}</p>`)}`,
  signature: ({ position, name }) => html`<p>${inlinesHtml(position)} ____________ ${inlinesHtml(name)}</p>`,
};

export function blocksHtml(blocks: readonly Block[]): Html {
  return html`${blocks.map(blockHtml)}`;
}

export function blockHtml<K extends Block['kind']>(block: BlockOf<K>): Html {
  const handler: Handler<K> = handlers[block.kind];
  return handler(block);
}

/** The page has headings of its own above those of documents: theirs are all of the level below. */
export function headingHtml(number: string | undefined, text: Html): Html {
  return html`<h4>${number === undefined ? '' : `${number} `}${text}</h4>`;
}

export function listHtml(ordered: boolean, items: readonly Html[]): Html {
  return ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

export interface TableParts {
  readonly caption: Html | undefined;
  readonly head: readonly Html[];
  readonly body: readonly Html[];
  readonly notes: readonly Html[];
}

export function tableHtml({ caption, head, body, notes }: TableParts): Html {
  return html`<div class="table" tabindex="0"><table>${caption && html`<caption>${caption}</caption>`}
${head.length > 0 ? html`<thead>${head}</thead>` : ''}<tbody>${body}</tbody></table></div>${notes}`;
}

/** `label` stands in the first cell: what became of the row. */
export function rowHtml({ cells }: TableRow, mark = '', label?: Html): Html {
  const print = (cell: TableCell, index: number) =>
    cellHtml(cell, html`${index === 0 && label}${blocksHtml(cell.blocks)}`);
  return html`<tr class="${mark}">${cells.map(print)}</tr>
`;
}

export function cellHtml({ columns, rows, header }: TableCell, content: Html): Html {
  const spans = html`${columns > 1 ? html` colspan="${columns}"` : ''}${rows > 1 ? html` rowspan="${rows}"` : ''}`;
  return header ? html`<th${spans}>${content}</th>` : html`<td${spans}>${content}</td>`;
}

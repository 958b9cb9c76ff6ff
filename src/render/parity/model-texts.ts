import type { Block, DocumentModel, Figure, Heading, Inline, Table } from '../../assemble/document-model.js';
import { houseStyles } from '../styles/index.js';
import { svgTexts } from '../svg-texts.js';
import { normalise, unicodeScript } from './normalise.js';

/** A stretch of the document whose texts stand side by side: the cells of a table row, or a single text. */
export interface Unit {
  readonly texts: readonly string[];
  /** In a body row: the words of the table's header rows, which may be repeated on a page that begins with it. */
  readonly repeatedHead?: string;
}

/** Which list markers are text of their own in a format: none, numbers, or (in the cells of the twin) bullets too. */
export type Markers = 'none' | 'numbers' | 'in cells';

/** What the model says, text by text in its order; written without the renderers' own code, so as to judge them. */
export function modelUnits(model: DocumentModel, markers: Markers): Unit[] {
  const { table, figure } = houseStyles[model.style].captions;
  const counted = { table: 0, figure: 0 };
  const patterns = { table: table[model.language], figure: figure[model.language] };
  const captioned = (block: Table | Figure): Inline[] => {
    if (block.caption === undefined) return [];
    counted[block.kind] += 1;
    const text = patterns[block.kind].replace('{number}', String(counted[block.kind]));
    return [{ kind: 'text', text }, ...block.caption];
  };
  return model.blocks.flatMap((block) =>
    blockUnits(
      block.kind === 'table' || block.kind === 'figure' ? { ...block, caption: captioned(block) } : block,
      markers,
    ),
  );
}

export function modelTexts(model: DocumentModel, markers: Markers): string[] {
  return modelUnits(model, markers).flatMap((unit) => unit.texts);
}

/** The page marks and the running header of every page: product, version, section. */
export function headerTexts({ pageMarks, header }: DocumentModel): string[] {
  return clean([...pageMarks, ...[header.product, header.version, header.section].map(inlineText)]);
}

/** A heading with its number, on one line. */
export function headingText({ number = '', children }: Heading): string {
  return normalise(`${number} ${inlineText(children)}`);
}

function blockUnits(block: Block, markers: Markers): Unit[] {
  switch (block.kind) {
    case 'heading':
      return single([headingText(block)]);
    case 'table':
      return tableUnits(block, markers);
    case 'figure': {
      // A drawing is drawn in the PDF, with its words; elsewhere its alternative text stands for it.
      const shown = markers === 'numbers' ? [svgTexts(block.svg).join(' ')] : [block.alt];
      return single([...shown, inlineText(block.caption ?? [])]);
    }
    case 'letterhead':
      return [{ texts: clean([...block.outgoing, ...block.addressee].map(inlineText)) }];
    case 'signature':
      return [{ texts: clean([inlineText(block.position), inlineText(block.name)]) }];
    default:
      return single(flowTexts([block], markers === 'in cells' ? 'none' : markers));
  }
}

function flowTexts(blocks: readonly Block[], markers: Markers): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return inlineText(block.children).split('\n');
    if (block.kind === 'note') return flowTexts(block.blocks, markers);
    if (block.kind !== 'list') throw new Error(`unexpected ${block.kind} inside a block`);
    return block.items.flatMap((item, index) => {
      const [first = '', ...rest] = flowTexts(item, markers);
      return [markerOf(block.ordered, index, markers) + first, ...rest];
    });
  });
}

function tableUnits(table: Table, markers: Markers): Unit[] {
  const rows = table.rows.map((row) => clean(row.cells.flatMap((cell) => flowTexts(cell.blocks, markers))));
  const repeatedHead = rows.slice(0, table.head).flat().join(' ');
  return [
    ...single(table.caption ? [inlineText(table.caption)] : []),
    ...rows.map((texts, index) => (index < table.head ? { texts } : { texts, repeatedHead })),
    ...table.notes.flatMap((note) => single([inlineText(note)])),
  ];
}

function markerOf(ordered: boolean, index: number, markers: Markers): string {
  if (markers === 'none') return '';
  if (ordered) return `${index + 1}. `;
  return markers === 'in cells' ? '• ' : '';
}

function single(texts: readonly string[]): Unit[] {
  return clean(texts.flatMap((text) => text.split('\n'))).map((text) => ({ texts: [text] }));
}

function clean(texts: readonly string[]): string[] {
  return texts.map(normalise).filter((text) => text !== '');
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(oneInlineText).join('');
}

function oneInlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'reference':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'gap':
      return inlineText(inline.children);
    case 'superscript':
    case 'subscript':
      return unicodeScript(inline.kind, inline.text);
    case 'abbreviation':
      return inline.first ? `${inline.expansion} (${inline.short})` : inline.short;
    case 'line-break':
      return '\n';
  }
}

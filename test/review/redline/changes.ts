import type { Block, DocumentModel, Inline, Paragraph, TableRow } from '../../../src/assemble/document-model.js';
import { stressModel } from '../../../src/conformance/stress/stress-model.js';
import type { Language } from '../../../src/diagnostics/diagnostic.js';
import { mapInlines } from '../../../src/render/map-inlines.js';

/**
 * The stress document, all its blocks and kinds of cells, but with fewer rows and paragraphs: each of many redlines
 * draws it three times.
 */
export function shortStressModel(language: Language): DocumentModel {
  const model = stressModel(language);
  return { ...model, blocks: model.blocks.map(shortened) };
}

const fewRows = 12;

function shortened(block: Block): Block {
  if (block.kind !== 'table') return block;
  const rows = block.rows.slice(0, fewRows).map(
    ({ cells }): TableRow => ({
      cells: cells.map((cell) => ({
        ...cell,
        rows: Math.min(cell.rows, Math.max(1, block.rows.slice(0, fewRows).length - 1)),
        blocks: cell.blocks.slice(0, 3),
      })),
    }),
  );
  return { ...block, rows };
}

export interface Edit {
  readonly name: string;
  readonly block: Block;
}

/** What may happen inside a block, by its kind. */
export function editsOf(block: Block): readonly Edit[] {
  return [...edits(block)].map(([name, edited]) => ({ name, block: edited }));
}

const words = (text: string): readonly Inline[] => [{ kind: 'text', text }];

const paragraph = (id: string, text: string): Paragraph => ({ kind: 'paragraph', id, children: words(text) });

function* edits(block: Block): Generator<readonly [string, Block], undefined> {
  yield ['a word added everywhere', mapInlines(block, (inlines) => [...inlines, ...words(' amended')])];
  yield ['a word put before everything', mapInlines(block, (inlines) => [...words('Amended '), ...inlines])];
  yield ['everything written anew', mapInlines(block, () => words('Quite other words, 12 of them'))];
  yield ['everything emphasised', mapInlines(block, (children) => [{ kind: 'emphasis', children }])];
  switch (block.kind) {
    case 'heading':
      yield ['a level deeper', { ...block, level: 6 }];
      yield ['another number', { ...block, number: '1.8.3.9' }];
      return;
    case 'list':
      yield ['the first item gone', { ...block, items: block.items.slice(1) }];
      yield ['the last item gone', { ...block, items: block.items.slice(0, -1) }];
      yield ['an item in front', { ...block, items: [[paragraph('new', 'A new item')], ...block.items] }];
      yield ['an item at the end', { ...block, items: [...block.items, [paragraph('new', 'A new item')]] }];
      yield ['the last item first', { ...block, items: [...block.items.slice(-1), ...block.items.slice(0, -1)] }];
      yield ['numbers instead of points', { ...block, ordered: !block.ordered }];
      return;
    case 'table': {
      const { rows, head } = block;
      const body = rows.slice(head);
      const isPlain = rows.every(({ cells }) => cells.every((cell) => cell.rows === 1));
      yield ['turned', { ...block, landscape: !block.landscape, notes: [words('Turned')] }];
      yield ['a note more', { ...block, notes: [...block.notes, words('A new remark')] }];
      if (block.notes.length > 0) yield ['no notes', { ...block, notes: [] }];
      const { caption, ...rest } = block;
      yield caption === undefined
        ? ['a caption', { ...block, caption: words('A new caption') }]
        : ['no caption', { ...rest, notes: block.notes }];
      const [first] = rows;
      if (head === 1 && first) yield ['two header rows', { ...block, head: 2, rows: [first, ...rows] }];
      if (!isPlain) return;
      yield ['the first row gone', { ...block, rows: [...rows.slice(0, head), ...body.slice(1)] }];
      yield ['the last row gone', { ...block, rows: rows.slice(0, -1) }];
      const added = { ...block, rows: body.slice(0, 1) };
      const written = mapInlines(added, () => words('A new value'));
      yield ['a row more', { ...block, rows: [...rows, ...(written.kind === 'table' ? written.rows : [])] }];
      yield [
        'the last row first',
        { ...block, rows: [...rows.slice(0, head), ...body.slice(-1), ...body.slice(0, -1)] },
      ];
      return;
    }
    case 'figure': {
      const { caption, ...rest } = block;
      yield ['another drawing', { ...block, svg: block.svg.replace('stroke=', 'opacity="0.5" stroke=') }];
      yield ['described otherwise', { ...block, alt: `${block.alt}, amended` }];
      yield caption === undefined ? ['a caption', { ...block, caption: words('A new caption') }] : ['no caption', rest];
      return;
    }
    case 'note':
      yield ['a paragraph more', { ...block, blocks: [...block.blocks, paragraph('new', 'A new paragraph')] }];
      yield ['a paragraph less', { ...block, blocks: block.blocks.slice(0, -1) }];
      yield ['one paragraph instead', { ...block, blocks: [paragraph('new', 'A new paragraph')] }];
      return;
    case 'letterhead':
      yield ['a line more', { ...block, addressee: [...block.addressee, words('A new line')] }];
      yield ['the first line gone', { ...block, addressee: block.addressee.slice(1) }];
      yield ['no lines', { ...block, outgoing: [] }];
      return;
    default:
  }
}

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** The document after several changes: blocks gone, added, moved and edited. */
export function changed(model: DocumentModel, seed: number): DocumentModel {
  const roll = dice(seed);
  const blocks = [...model.blocks];
  for (let count = 2 + roll(5); count > 0; count -= 1) {
    const at = roll(blocks.length);
    const block = blocks[at];
    if (block === undefined) continue;
    const edits = editsOf(block);
    const edit = edits[roll(edits.length)];
    const way = roll(6);
    if (way === 0) blocks.splice(at, 1 + roll(3));
    else if (way === 1) blocks.splice(roll(blocks.length), 0, ...blocks.splice(at, 1 + roll(2)));
    else if (way === 2)
      blocks.splice(at, 0, { ...mapInlines(block, (old) => [...old, ...words(' once more')]), id: `new-${count}` });
    else if (edit !== undefined) blocks.splice(at, 1, edit.block);
  }
  return { ...model, blocks };
}

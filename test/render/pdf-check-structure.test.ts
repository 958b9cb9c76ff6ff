import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from '../../src/assemble/document-model.js';
import { paragraph, text } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { checkStructure } from '../../src/render/pdf/structure/checks/check-structure.js';
import { MarkedContent, StructureElement } from '../../src/render/pdf/structure/structure-element.js';

const blocks: readonly Block[] = [
  { kind: 'heading', id: 'h-1', level: 1, children: [text('Раздел')] },
  { ...paragraph('текст'), id: 'p-1' },
  { kind: 'figure', id: 'f-1', svg: '<svg/>', width: 10, alt: 'схема' },
  { kind: 'table', id: 't-1', role: 'data', head: 1, widths: [1, 1], rows: [], notes: [], landscape: false },
];
const model: DocumentModel = { ...stressModel('ru'), blocks };

/** Notes content as drawn, as layout would. */
function draw(element: StructureElement, isLink = false): void {
  const page = { height: 1, dictionary: { id: 1 }, annotations: [], structParentTreeKey: 0 };
  element.content().note({ page, pageNumber: 1, mark: isLink ? { annotation: 1, key: 1 } : { mcid: 0, key: 0 } });
}

/** A tree in which nothing is wrong, with its parts at hand for the tests to spoil. */
function soundTree() {
  const root = new StructureElement('Document', { language: 'ru' });
  const section = root.add('Sect');
  draw(section.add('H1', { blockId: 'h-1' }));
  const text = section.add('P', { blockId: 'p-1' });
  draw(text);
  draw(section.add('Figure', { blockId: 'f-1', alternative: 'схема' }));
  const table = section.add('Table', { blockId: 't-1' });
  const head = table.add('THead').add('TR');
  const row = table.add('TBody').add('TR');
  for (const _column of [1, 2]) {
    draw(head.add('TH', { scope: 'Column' }));
    draw(row.add('TD'));
  }
  return { root, section, text, table, head, row };
}

type Parts = ReturnType<typeof soundTree>;

const defects: readonly {
  readonly name: string;
  readonly spoil: (parts: Parts) => void;
  readonly says: string;
}[] = [
  {
    name: 'a drawing without an element',
    spoil: ({ section }) => remove(section, 'Figure'),
    says: 'figure f-1 has no element',
  },
  {
    name: 'a drawing without alternative text',
    spoil: ({ section }) => replace(section, 'Figure', new StructureElement('Figure', { blockId: 'f-1' })),
    says: 'Figure f-1 has no alternative text',
  },
  {
    name: 'a heading of a wrong level',
    spoil: ({ section }) => replace(section, 'H1', new StructureElement('H2', { blockId: 'h-1' })),
    says: 'heading h-1 is a H2',
  },
  {
    name: 'a first heading below level 1',
    spoil: ({ section }) => replace(section, 'H1', new StructureElement('H2', { blockId: 'h-1' })),
    says: 'heading h-1 of level 2 follows level 0',
  },
  {
    name: 'a skipped level',
    spoil: ({ section }) => draw(section.add('H3', { blockId: 'h-2' })),
    says: 'heading h-2 of level 3 follows level 1',
  },
  {
    name: 'blocks in another order',
    spoil: ({ section }) => section.children.reverse(),
    says: 'heading h-1 stands out of its order',
  },
  {
    name: 'a document in another language',
    spoil: ({ root }) => Object.assign(root.attributes, { language: 'en' }),
    says: 'the language of the document is en and not ru',
  },
  {
    name: 'foreign words in an unknown language',
    spoil: ({ text }) => draw(text.add('Span', { language: 'russian' })),
    says: 'foreign words have the language russian',
  },
  {
    name: 'foreign words in the language of the document',
    spoil: ({ text }) => draw(text.add('Span', { language: 'ru' })),
    says: 'foreign words have the language ru',
  },
  {
    name: 'a table without header cells',
    spoil: ({ table, row }) => {
      remove(table, 'THead');
      row.children.length = 0;
      for (const _column of [1, 2]) row.add('TD');
    },
    says: 'table t-1 has no header cells',
  },
  {
    name: 'a header cell that does not say what it heads',
    spoil: ({ head }) => replace(head, 'TH', new StructureElement('TH')),
    says: 'table t-1 has header cells without scope',
  },
  {
    name: 'a row too short',
    spoil: ({ row }) => row.children.pop(),
    says: 'table t-1 has rows of 2, 1 columns',
  },
  {
    name: 'a cell that reaches too far down',
    spoil: ({ head }) => replace(head, 'TH', new StructureElement('TH', { scope: 'Column', rows: 2 })),
    says: 'table t-1 has rows of 2, 3 columns',
  },
  {
    name: 'a paragraph directly in a table',
    spoil: ({ table }) => draw(table.add('P')),
    says: 'P stands in Table',
  },
  {
    name: 'a list item outside a list',
    spoil: ({ section }) => draw(section.add('LI')),
    says: 'LI stands in Sect',
  },
  {
    name: 'an empty element',
    spoil: ({ section }) => section.add('P', { blockId: 'x' }),
    says: 'P x is empty',
  },
  {
    name: 'text that was lost in the layout',
    spoil: ({ section }) => section.add('P', { blockId: 'x' }).content(),
    says: 'text of P x was not drawn',
  },
  {
    name: 'a link without contents',
    spoil: ({ text }) => draw(text.add('Link', { destination: 'h-1' }), true),
    says: 'the link to h-1 has no contents',
  },
  {
    name: 'a link that leads nowhere',
    spoil: ({ text }) => draw(text.add('Link', { destination: 'h-9', contents: 'раздел' }), true),
    says: 'a link leads to h-9, which is no heading',
  },
  {
    name: 'a link that cannot be clicked',
    spoil: ({ text }) => draw(text.add('Link', { destination: 'h-1', contents: 'раздел' })),
    says: 'the link to h-1 has no annotation',
  },
  {
    name: 'a note without an id',
    spoil: ({ section }) => draw(section.add('Note')),
    says: 'Note has no id',
  },
  {
    name: 'two notes with one id',
    spoil: ({ section }) => {
      for (const _note of ['first', 'second']) draw(section.add('Note', { id: 'n' }));
    },
    says: 'two elements have the id n',
  },
];

describe('the structure of a document', () => {
  it('is sound where nothing was spoilt', () => {
    expect(checkStructure(soundTree().root, model)).toEqual([]);
  });

  it.each(defects)('is refused: $name', ({ spoil, says }) => {
    const parts = soundTree();
    spoil(parts);
    expect(checkStructure(parts.root, model)).toContain(says);
  });
});

function remove(parent: StructureElement, role: string): void {
  parent.children.splice(indexOf(parent, role), 1);
}

function replace(parent: StructureElement, role: string, replacement: StructureElement): void {
  parent.children.splice(indexOf(parent, role), 1, replacement);
  draw(replacement);
}

function indexOf({ children }: StructureElement, role: string): number {
  return children.findIndex((child) => !(child instanceof MarkedContent) && child.role === role);
}

import type { Block, DocumentModel, Inline, Paragraph, TableRow } from '../../assemble/document-model.js';

/**
 * A document that nobody gets: a thread that draws it has loaded fonts and found its pace when the first real one comes.
 * A chapter has something of all that documents mostly consist of; with six of them Node takes the drawing seriously.
 */
export function practiceDocument(chapters: number): DocumentModel {
  return {
    id: 'practice',
    product: 'practice',
    section: '',
    language: 'ru',
    profile: 'draft',
    style: 'ctd',
    title: 'Practice',
    author: '',
    date: '2000-01-01',
    version: '1',
    header: { product: [text('Practice')], section: [text('1 Practice')], version: [text('1')] },
    pageMarks: ['Practice'],
    blocks: Array.from({ length: chapters }, (_, number) => chapter(number)).flat(),
  };
}

function chapter(number: number): Block[] {
  const id = `chapter-${number}`;
  return [
    { kind: 'heading', id, level: number === 0 ? 1 : 2, number: `${number + 1}`, children: [text(words(number, 5))] },
    ...Array.from({ length: 6 }, (_, index) => paragraph(`${id}-${index}`, number * 10 + index, 60)),
    {
      kind: 'list',
      id: `${id}-list`,
      ordered: false,
      items: [[paragraph(`${id}-item-1`, number, 8)], [paragraph(`${id}-item-2`, number, 12)]],
    },
    {
      kind: 'table',
      id: `${id}-table`,
      caption: [text(words(number, 6))],
      widths: [10, 20, 20, 20],
      head: 1,
      rows: Array.from({ length: 25 }, (_, row) => tableRow(`${id}-${row}`, row)),
      notes: [[text(words(number, 9))]],
      landscape: false,
      role: 'data',
    },
  ];
}

function tableRow(id: string, row: number): TableRow {
  const header = row === 0;
  return {
    cells: [1, 3, 5, 9].map((length) => ({
      columns: 1,
      rows: 1,
      align: length === 1 ? ('right' as const) : ('left' as const),
      header,
      blocks: [paragraph(`${id}-${length}`, row * length, length)],
    })),
  };
}

const origin = { file: 'content/practice/practice.yaml', pointer: '/practice' };

function paragraph(id: string, start: number, length: number): Paragraph {
  const abbreviation = {
    kind: 'abbreviation',
    short: 'CAR',
    expansion: words(start, 3),
    first: false,
    origin,
  } as const;
  const rest: readonly Inline[] = length < 10 ? [] : [{ kind: 'strong', children: [text(' 12 ')] }, abbreviation];
  return { kind: 'paragraph', id, children: [text(words(start, length)), ...rest] };
}

function text(content: string): Inline {
  return { kind: 'text', text: content, origin };
}

/** Words in an order that no other place has. */
function words(start: number, length: number): string {
  const chosen = Array.from(
    { length },
    (_, index) => vocabulary[(start * 7 + index * (start + 1)) % vocabulary.length],
  );
  return chosen.join(' ');
}

const vocabulary = (
  'исследование безопасности и эффективности препарата у взрослых пациентов с лимфомой, критерии включения; ' +
  'доза 2 × 10⁶ клеток на 1 кг массы тела (не более 200 × 10⁶), медиана наблюдения составила 12,5 месяца. ' +
  'efficacy and safety of chimeric antigen receptor T cells in adults with relapsed or refractory lymphoma: 95 % CI 41.2–68.9'
).split(' ');

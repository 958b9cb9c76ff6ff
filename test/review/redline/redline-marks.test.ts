import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel, Inline } from '../../../src/assemble/document-model.js';
import { stressModel } from '../../../src/conformance/stress/stress-model.js';
import { judgeRedline } from './judge-redline.js';

const model = stressModel('en');
const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];
const paragraph = (id: string, words: string): Block => ({ kind: 'paragraph', id, children: text(words) });
const long = 'The study was conducted in accordance with the protocol. ';
/** Too long to be taken along to turned pages. */
const chapter = (id: string): readonly Block[] => [
  { kind: 'heading', id: `h-${id}`, level: 1, children: text(`Chapter ${id}`) },
  paragraph(`p-${id}`, long.repeat(40)),
];

function table(id: string, caption: string | undefined, landscape = false): Block {
  const row = (words: string, header: boolean) => ({
    cells: ['1', '2'].map((column) => ({
      columns: 1,
      rows: 1,
      align: 'left' as const,
      header,
      blocks: [{ kind: 'paragraph' as const, id: `${id}-${words}-${column}`, children: text(`${words} ${column}`) }],
    })),
  });
  return {
    kind: 'table',
    id,
    ...(caption !== undefined && { caption: text(caption) }),
    widths: [50, 50],
    head: 1,
    rows: [row('head', true), row('value', false)],
    notes: [],
    landscape,
    role: 'data',
  };
}

async function redlineOf(old: readonly Block[], now: readonly Block[]) {
  return judgeRedline({ ...model, blocks: old }, { ...model, blocks: now });
}

/** Beginnings of the paragraphs that hold the words, from `w:pPr` on. */
function endsOf(body: string, words: string): string[] {
  const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return paragraphs.filter((each) => each.includes(words)).map((each) => /<w:pPr>.*?<\/w:pPr>/s.exec(each)?.[0] ?? '');
}

describe('ends of paragraphs', () => {
  const lone = paragraph('lone', 'A lone paragraph');
  const added = paragraph('added', 'Added in front of a table');

  it('are marked where the next one is a paragraph', async () => {
    const { problems, body } = await redlineOf([lone], [added, lone]);
    expect(problems).toEqual([]);
    expect(endsOf(body, 'Added')).toEqual([expect.stringContaining('<w:rPr><w:ins ')]);
    expect(endsOf(body, 'lone')).toEqual([expect.not.stringContaining('<w:ins ')]);
  });

  it.each([
    ['a table', [table('t', undefined)]],
    ['the end of the document', []],
  ])('move up before %s: what comes keeps the end that was there, and the properties it had', async (_name, rest) => {
    const heading: Block = { kind: 'heading', id: 'h', level: 1, children: text('The heading above') };
    const { problems, body } = await redlineOf([heading, ...rest], [heading, added, ...rest]);
    expect(problems).toEqual([]);
    expect(endsOf(body, 'heading above')).toEqual([expect.stringContaining('<w:rPr><w:ins ')]);
    const [end] = endsOf(body, 'Added');
    expect(end).not.toContain('<w:ins ');
    expect(end).toMatch(/<w:pStyle w:val="BodyText"\/>.*<w:pPrChange .*<w:pStyle w:val="Heading1"\/>/);
  });

  it('stay apart in LibreOffice where one ends and the next begins with an insertion', async () => {
    const [old, now] = [
      [paragraph('a', 'one two three four'), paragraph('b', 'five six seven eight')],
      [paragraph('a', 'one two three four more'), paragraph('b', 'More five six seven eight')],
    ];
    const { body } = await redlineOf(old, now);
    const dates = [...body.matchAll(/<w:ins [^>]*w:date="([^"]*)"/g)].map(([, date]) => date);
    expect(dates).toEqual(['2026-11-30T00:00:00Z', '2026-11-30T00:02:00Z']);
  });
});

describe('numbers', () => {
  it('of captions behind a new table are tracked, and the table between stays unmarked', async () => {
    const [first, second] = [table('t1', 'First'), table('t2', 'Second')];
    const { problems, body } = await redlineOf([...chapter('1'), second], [...chapter('1'), first, second]);
    expect(problems).toEqual([]);
    expect(body).toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*SEQ Table(?:(?!<\/w:del>).)*<w:delText [^>]*>1</);
  });

  it('of a list that stays stay one list', async () => {
    const list = (items: readonly string[]): Block => ({
      kind: 'list',
      id: 'l',
      ordered: true,
      items: items.map((item) => [paragraph(item, `The item called ${item}`)]),
    });
    const { problems, body } = await redlineOf([list(['b', 'c'])], [list(['a', 'b', 'c'])]);
    expect(problems).toEqual([]);
    expect(new Set([...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).size).toBe(1);
    expect(body).not.toContain('pPrChange');
  });
});

describe('turned pages', () => {
  it.each([
    ['in the middle', chapter('1'), chapter('3')],
    ['before other turned pages', chapter('1'), [...chapter('3'), table('t3', 'Turned too', true)]],
  ])('come and go with what stands on them: %s', async (_name, before, after) => {
    const turned = [
      { kind: 'heading', id: 'h-t', level: 1, children: text('Turned') } as const,
      table('t', 'Wide', true),
    ];
    for (const [old, now] of [
      [
        [...before, ...after],
        [...before, ...turned, ...after],
      ],
      [
        [...before, ...turned, ...after],
        [...before, ...after],
      ],
    ] as const) {
      const { problems, pages } = await redlineOf(old, now);
      expect([...problems, ...pages]).toEqual([]);
    }
  });

  it('at the end of the document leave the last section as it was', async () => {
    const turned = [
      { kind: 'heading', id: 'h-t', level: 1, children: text('Turned') } as const,
      table('t', 'Wide', true),
    ];
    const { problems, pages, body } = await redlineOf(chapter('1'), [...chapter('1'), ...turned]);
    expect([...problems, ...pages]).toEqual([]);
    expect(body).toContain('<w:sectPrChange ');
  });

  it('have no mark in Word where text that stays turns with them: the words come right all the same', async () => {
    const [old, now] = [
      [...chapter('1'), table('t', 'Wide')],
      [...chapter('1'), table('t', 'Wide and turned', true)],
    ];
    const { problems, pages } = await redlineOf(old, now);
    expect(problems).toEqual([]);
    expect(pages).toEqual([expect.stringMatching(/^reject: /)]);
  });
});

it('a table of other columns goes and comes as a whole, with a paragraph between the two', async () => {
  const before = table('t', undefined);
  if (before.kind !== 'table') throw new Error('no table');
  const after: Block = {
    ...before,
    widths: [100],
    rows: before.rows.map(({ cells }) => ({ cells: cells.slice(0, 1) })),
  };
  const { problems, body } = await redlineOf([before], [after]);
  expect(problems).toEqual([]);
  expect(body).not.toContain('</w:tbl><w:tbl>');
});

it('states that differ in nothing printed have nothing to mark', async () => {
  const withOther: DocumentModel = { ...model, documentCode: '01081' };
  const { problems, body } = await judgeRedline(model, withOther);
  expect(problems).toEqual([]);
  expect(body).not.toMatch(/<w:(?:ins|del) /);
});

it('a changed word in a table with joined cells is the only thing marked', async () => {
  const wide = model.blocks.find((block) => block.id === 'wide');
  if (wide?.kind !== 'table') throw new Error('the wide table is gone');
  const rows = wide.rows.map((row, index) => {
    const last = row.cells.at(-1);
    if (index !== 4 || last === undefined) return row;
    const blocks = [{ kind: 'paragraph' as const, id: 'changed', children: text('cell 2.7') }];
    return { cells: [...row.cells.slice(0, -1), { ...last, blocks }] };
  });
  const { problems, body } = await redlineOf([wide], [{ ...wide, rows }]);
  expect(problems).toEqual([]);
  expect(body.match(/<w:del [^>]*>.*?<\/w:del>/g)?.map(textOf)).toEqual(['2.9']);
  expect(body.match(/<w:ins [^>]*>.*?<\/w:ins>/g)?.map(textOf)).toEqual(['2.7']);
});

it('a look that changes is marked, word by word', async () => {
  const look = (children: readonly Inline[]): Block => ({ kind: 'paragraph', id: 'p', children });
  const bold: Inline = { kind: 'strong', children: text('two') };
  const { problems, body } = await redlineOf(
    [look(text('one two three'))],
    [look([...text('one '), bold, ...text(' three')])],
  );
  expect(problems).toEqual([]);
  expect(body.match(/<w:del [^>]*>.*?<\/w:del>/g)?.map(textOf)).toEqual(['two']);
  expect(body.match(/<w:ins [^>]*>.*?<\/w:ins>/g)?.map(textOf)).toEqual(['two']);
});

function textOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

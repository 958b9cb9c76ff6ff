import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/assemble/document-model.js';
import { parseDialect } from '../../src/assemble/parse-dialect.js';
import { PrintedValues } from '../../src/assemble/printed-value.js';
import { TemplatePlaces } from '../../src/assemble/rendered-text.js';

const file = 'templates/probe.hbs';

function read(text: string, values = new PrintedValues()) {
  const places = new TemplatePlaces();
  const rendered = places.read(places.mark(text, file, { line: 1, column: 1 }));
  return parseDialect(rendered, values, 'ru');
}

function blocksOf(text: string, values?: PrintedValues): readonly Block[] {
  const { value, diagnostics } = read(text, values);
  expect(diagnostics).toEqual([]);
  return value;
}

function tokenFor(text: string, values: PrintedValues): string {
  const children: Inline[] = [{ kind: 'text', text, origin: { file: 'content/p/a.yaml', pointer: '/a' } }];
  return values.add({ kind: 'inline', slug: 'a', print: () => children });
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : inline.kind === 'line-break' ? '\n' : '')).join('');
}

describe('a heading made of a value', () => {
  test.each([
    ['выдержка отмытых клеток', 'Выдержка отмытых клеток'],
    ['T-лимфоциты', 'T-лимфоциты'],
    ['pH раствора', 'pH раствора'],
    ['p24', 'p24'],
    ['qPCR', 'qPCR'],
    ['in-use stability', 'In-use stability'],
    ['30 мешков', '30 мешков'],
  ])('%s', (value, printed) => {
    const values = new PrintedValues();
    const [heading] = blocksOf(`# ${tokenFor(value, values)} и далее`, values);
    expect(heading?.kind === 'heading' && textOf(heading.children)).toBe(`${printed} и далее`);
  });

  test('keeps the origin of the value, and in a paragraph the value stays as it is', () => {
    const values = new PrintedValues();
    const token = tokenFor('выдержка', values);
    const [heading, paragraph] = blocksOf(`# ${token}\n\n${token}`, values);
    expect(heading).toMatchObject({ children: [{ text: 'Выдержка', origin: { pointer: '/a' } }] });
    expect(paragraph).toMatchObject({ children: [{ text: 'выдержка', origin: { pointer: '/a' } }] });
  });
});

describe('what the dialect refuses', () => {
  test.each([
    ['raw HTML block', '<div>x</div>', 1, 1],
    ['raw inline HTML', 'a\n\nтекст <br> x', 3, 7],
    ['a link', '[слово](http://a.b)', 1, 1],
    ['an autolink', '<http://a.b>', 1, 1],
    ['an image', 'слово ![x](y.png)', 1, 7],
    ['inline code', '`x`', 1, 1],
    ['an indented line', 'абзац\n\n    строка', 3, 1],
    ['a fence', '```\nx\n```', 1, 1],
    ['a quote', '> x', 1, 1],
    ['a rule', '***', 1, 1],
    ['an unknown block', ':::figure\nx\n:::', 1, 1],
    ['an unknown mark', 'слово :big[x]', 1, 7],
    ['a leaf directive', '::toc', 1, 1],
    ['an unknown attribute', ':::table{colour=red}\n| a |\n|---|\n:::', 1, 1],
    ['widths that do not fit', ':::table{widths="1,2"}\n| a |\n|---|\n:::', 1, 1],
    ['widths of which not the last is repeated', ':::table{widths="1*,2"}\n| a | b |\n|---|---|\n:::', 1, 1],
    ['a repeated width of nothing', ':::table{widths="1,0*"}\n| a | b |\n|---|---|\n:::', 1, 1],
    ['a repeated width without a number', ':::table{widths="*"}\n| a | b |\n|---|---|\n:::', 1, 1],
    ['a table on its own', '| a |\n|---|', 1, 1],
    ['a row that is too short', ':::table\n| a | b |\n|---|---|\n| c |\n:::', 4, 1],
    ['a row that is too long', ':::table\n| a |\n|---|\n| c | d |\n:::', 4, 1],
    ['a span to the left of nothing', ':::table\n| < | b |\n|---|---|\n:::', 2, 1],
    ['a span out of the header', ':::table\n| a |\n|---|\n| ^ |\n:::', 4, 1],
    ['an area that is not a rectangle', ':::table\n| a | < |\n|---|---|\n| a | b |\n| ^ | < |\n:::', 4, 1],
    ['a form of three columns', ':::form\n| | | |\n|---|---|---|\n| a | b | c |\n:::', 1, 1],
    ['a form with a header', ':::form\n| x | |\n|---|---|\n| a | b |\n:::', 1, 1],
    ['a signature of one line', ':::signature\nдиректор\n:::', 1, 1],
    ['a heading that skips a level', '# a\n\n### b', 3, 1],
    ['a first heading below level 1', '## b', 1, 1],
    ['a list that starts at 3', '3. a', 1, 1],
  ])('%s', (_name, text, line, column) => {
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ code, at }) => [code, at?.file, at?.range.start.line, at?.range.start.column])).toEqual([
      ['template/markup', file, line, column],
    ]);
  });

  test('a text of several paragraphs inside a sentence', () => {
    const values = new PrintedValues();
    const token = values.add({ kind: 'paragraphs', slug: 'n', paragraphs: [[{ kind: 'text', text: 'a' }]] });
    expect(read(`слово ${token}`, values).diagnostics.map(({ code }) => code)).toEqual(['template/markup']);
  });
});

describe('values', () => {
  const nasty = [
    '*a*',
    '# a',
    '| a | b |',
    '<b>',
    '`a`',
    '{{a}}',
    ':::note',
    '^',
    '<',
    '- a',
    '\uE000\uE011\uE001',
    '---',
  ];

  test.each(nasty)('%s prints as itself in a paragraph, a heading, a list and a cell', (text) => {
    const values = new PrintedValues();
    const token = tokenFor(text, values);
    const blocks = blocksOf(
      `# ${token}\n\n${token}\n\n- ${token}\n\n:::table\n| h | i |\n|---|---|\n| ${token} | x |\n:::`,
      values,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'table']);
    const [heading, paragraph, list, table] = blocks;
    if (heading?.kind !== 'heading' || paragraph?.kind !== 'paragraph') throw new Error('wrong blocks');
    if (list?.kind !== 'list' || table?.kind !== 'table') throw new Error('wrong blocks');
    const item = list.items[0]?.[0];
    const cell = table.rows[1]?.cells[0]?.blocks[0];
    if (item?.kind !== 'paragraph' || cell?.kind !== 'paragraph') throw new Error('wrong blocks');
    for (const { children } of [heading, paragraph, item, cell]) {
      expect(textOf(children)).toBe(text);
      expect(children.every((child) => child.kind === 'text' && child.origin !== undefined)).toBe(true);
    }
  });

  test('keep to the unit that the template writes after them', () => {
    const values = new PrintedValues();
    const [paragraph] = blocksOf(`не менее ${tokenFor('15', values)} лет`, values);
    expect(paragraph?.kind === 'paragraph' && textOf(paragraph.children)).toBe('не менее 15\u00A0лет');
  });
});

describe('tables', () => {
  test.each([
    ['20,10*', 1, [20]],
    ['20,10*', 2, [20, 10]],
    ['20,30,10*', 5, [20, 30, 10, 10, 10]],
    ['15*', 3, [15, 15, 15]],
  ])('widths %s over %i columns', (widths, columns, read) => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(columns)}\n`;
    const [table] = blocksOf(`:::table{widths="${widths}"}\n${row('a')}${row('---')}${row('b')}:::`);
    expect(table).toMatchObject({ widths: read });
  });

  test('header groups, spans, caption, notes, widths, alignment and landscape', () => {
    const [table] = blocksOf(
      ':::table[Таблица *раз*]{widths="10,20,30" head=2 landscape}\n' +
        '| A | Б | < |\n|---|:-:|--:|\n| ^ | в | г |\n| 1 | 2 :br 3 | < |\n\nПервое примечание.\n\nВторое.\n:::',
    );
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table).toMatchObject({ id: 'top-table-1', widths: [10, 20, 30], head: 2, landscape: true, role: 'data' });
    expect(
      table.rows.map(({ cells }) => cells.map(({ columns, rows, align, header }) => [columns, rows, align, header])),
    ).toEqual([
      [
        [1, 2, 'left', true],
        [2, 1, 'center', true],
      ],
      [
        [1, 1, 'center', true],
        [1, 1, 'right', true],
      ],
      [
        [1, 1, 'left', false],
        [2, 1, 'center', false],
      ],
    ]);
    expect(table.caption?.map(({ kind }) => kind)).toEqual(['text', 'emphasis']);
    expect(table.notes.map(textOf)).toEqual(['Первое примечание.', 'Второе.']);
    const broken = table.rows[2]?.cells[1]?.blocks[0];
    expect(broken?.kind === 'paragraph' && textOf(broken.children)).toBe('2\n3');
  });

  test('a row that is one value spans the table', () => {
    const values = new PrintedValues();
    const [table] = blocksOf(`:::table\n| a | b |\n|---|---|\n${tokenFor('нет', values)}\n:::`, values);
    expect(table?.kind === 'table' && table.rows[1]?.cells.map(({ columns }) => columns)).toEqual([2]);
  });

  test('a form has labels on the left and no header row', () => {
    const [form] = blocksOf(':::form{widths="40,60"}\n| | |\n|---|---|\n| Имя | **x** |\n| Раздел | < |\n:::');
    if (form?.kind !== 'table') throw new Error('no form');
    expect(form).toMatchObject({ role: 'form', head: 0, widths: [40, 60] });
    expect(form.rows.map(({ cells }) => cells.map(({ columns, header }) => [columns, header]))).toEqual([
      [
        [1, true],
        [1, false],
      ],
      [[2, true]],
    ]);
  });
});

describe('blocks', () => {
  test('letterhead and signature', () => {
    const [letterhead, signature] = blocksOf(
      '::::letterhead\n:::outgoing\n№ 1 \\\nот 2\n:::\n:::addressee\nМинистерство\n\nг. Москва\n:::\n::::\n\n:::signature\nДиректор\n\nА. Б. Иванов\n:::',
    );
    if (letterhead?.kind !== 'letterhead' || signature?.kind !== 'signature') throw new Error('wrong blocks');
    expect(letterhead.outgoing.map(textOf)).toEqual(['№\u00A01', 'от 2']);
    expect(letterhead.addressee.map(textOf)).toEqual(['Министерство', 'г.\u00A0Москва']);
    expect([textOf(signature.position), textOf(signature.name)]).toEqual(['Директор', 'А.\u00A0Б.\u00A0Иванов']);
  });

  test('nested lists, notes, raised and lowered text', () => {
    const [list, note] = blocksOf('1. a\n   - b\n2. c\n\n:::note\nCD19:sup[+] и C:sub[max]\n\n- d\n:::');
    if (list?.kind !== 'list' || note?.kind !== 'note') throw new Error('wrong blocks');
    expect(list.ordered).toBe(true);
    expect(list.items.map((blocks) => blocks.map(({ kind }) => kind))).toEqual([['paragraph', 'list'], ['paragraph']]);
    const [paragraph, inner] = note.blocks;
    expect(inner?.kind).toBe('list');
    expect(paragraph?.kind === 'paragraph' && paragraph.children.map(({ kind }) => kind)).toEqual([
      'text',
      'superscript',
      'text',
      'subscript',
    ]);
  });

  test('an abbreviation is spelled out at its first use in the text, not in a heading', () => {
    const values = new PrintedValues();
    const origin = { file: 'content/p/a.yaml', pointer: '/items/0' };
    const token = values.add({ kind: 'abbreviation', short: 'СВЦ', expansion: 'синдром', origin });
    const blocks = blocksOf(`# ${token}\n\n${token}\n\n${token}`, values);
    expect(blocks.flatMap((block) => ('children' in block ? block.children : []))).toMatchObject([
      { first: false },
      { first: true },
      { first: false },
    ]);
  });

  test('a section title alone numbers its heading', () => {
    const values = new PrintedValues();
    const token = values.add({ kind: 'section-title', section: '2.5.1', children: [{ kind: 'text', text: 'Обзор' }] });
    const [top, heading] = blocksOf(`# Тема\n\n## ${token}`, values);
    expect(top).not.toHaveProperty('number');
    expect(heading).toMatchObject({ kind: 'heading', id: '2-5-1', level: 2, number: '2.5.1' });
  });

  test('block ids follow the heading and survive edits of other blocks', () => {
    const before = blocksOf('# Тема\n\n## Цель\n\nа\n\n## Итоги\n\nб\n\nв');
    const after = blocksOf('# Тема\n\nновый\n\n## Цель\n\nа\n\n- x\n\nновый\n\n## Итоги\n\nб\n\nв');
    const ids = before.map(({ id }) => id);
    expect(ids).toEqual(['tema', 'tsel', 'tsel-paragraph-1', 'itogi', 'itogi-paragraph-1', 'itogi-paragraph-2']);
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const twins = blocksOf('# a\n\n## b\n\nx\n\n## b\n\nx').map(({ id }) => id);
    expect(twins).toEqual(['a', 'b', 'b-paragraph-1', 'b-2', 'b-2-paragraph-1']);
  });
});

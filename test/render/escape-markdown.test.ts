import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { escapeCell, escapeHeadingEnd, escapeLine } from '../../src/render/text/escape-markdown.js';

const values = [
  '*звёздочки* **двойные** * одна * a*b',
  '_подчёркивание_ snake_case __x__ _',
  '`код` ``два`` `',
  '# решётка #',
  '#хэштег',
  '> цитата',
  '- пункт',
  '+ пункт',
  '1. пункт',
  '12) пункт',
  '1.8.3 раздел',
  '---',
  '===',
  '~~~',
  '~~зачёркнуто~~ и ~одна~ ~5 %',
  '<b>тег</b> <!-- x --> p < 0,05 a<b>c',
  '&amp; &#35; &nbsp; AT&T',
  '[ссылка](адрес) ![рисунок](адрес) [сноска][1] [1]: адрес',
  '[НЕТ ДАННЫХ: факс — ожидается]',
  '[^1]: сноска',
  '| палка | вторая |',
  '\\ \\* \\\\ конец\\',
  '{{x}} {{{y}}} :::note ::x',
  '<https://example.org> https://example.org/a_b_c*d*',
  '```js',
  '* пункт',
  '— тире',
];

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

function textOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

describe('a value shows as itself to a reader of Markdown', () => {
  it.each(values)('as a paragraph: %s', (value) => {
    const { children } = read(escapeLine(value));
    expect(children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(textOf(children[0])).toBe(value);
  });

  it.each(values)('as a heading: %s', (value) => {
    const { children } = read(`## ${escapeHeadingEnd(escapeLine(value))}`);
    expect(children.map(({ type }) => type)).toEqual(['heading']);
    expect(textOf(children[0])).toBe(value);
  });

  it.each(values)('as a cell between two others: %s', (value) => {
    const { children } = read(`| a | b | c |\n| --- | --- | --- |\n| x | ${escapeCell(value)} | z |`);
    const [table] = children;
    const rows = table?.type === 'table' ? table.children : [];
    expect(rows[1]?.children.map((cell) => textOf(cell))).toEqual(['x', value, 'z']);
  });
});

it('leaves ordinary text alone', () => {
  for (const value of [
    'p < 0,05',
    'a * b',
    '№ 5',
    '[НЕТ ДАННЫХ: ИНН]',
    '1.8.3 Перечень',
    'snake_case',
    '5–7 %',
    'C:\\файл',
  ]) {
    expect(escapeLine(value)).toBe(value);
  }
});

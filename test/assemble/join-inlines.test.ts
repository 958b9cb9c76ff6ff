import { expect, it } from 'vitest';
import { joinInlines } from '../../src/assemble/dialect/join-inlines.js';
import type { Inline } from '../../src/assemble/document-model.js';

const origin = { file: 'content/a.yaml', pointer: '/a' };
const gap: Inline = { kind: 'gap', state: 'absent', children: [{ kind: 'text', text: '[НЕТ ДАННЫХ]' }], origin };

it.each<[string, Inline, string, string]>([
  ['приказ № ', { kind: 'text', text: 'А-11', origin }, ' от', 'приказ №_|А-11| от'],
  ['см. § ', { kind: 'text', text: '4', origin }, '', 'см. §_|4|'],
  ['в г. ', { kind: 'text', text: 'Минск', origin }, '', 'в г._|Минск|'],
  ['№ ', gap, '', '№_|[НЕТ ДАННЫХ]|'],
  ['доза ', { kind: 'text', text: '10', origin }, ' мг', 'доза |10|_мг'],
  ['в 2026 г. ', { kind: 'text', text: 'Минск', origin }, '', 'в 2026 г. |Минск|'],
  ['номер: № ', { kind: 'line-break' }, 'далее', 'номер: № |\n|далее'],
])('%j before a value keeps to it where the sign means nothing alone', (before, middle, after, shown) => {
  const joined = joinInlines([{ kind: 'text', text: before }, middle, { kind: 'text', text: after }]);
  expect(joined.map(textOf).join('|').replaceAll('\u00A0', '_')).toBe(shown);
});

it('a label and the space after it are one text, which keeps to the value', () => {
  const joined = joinInlines([
    { kind: 'text', text: 'Исх. №' },
    { kind: 'text', text: ' ' },
    { kind: 'text', text: 'А-11', origin },
  ]);
  expect(joined.map(textOf).join('|').replaceAll('\u00A0', '_')).toBe('Исх. №_|А-11');
});

it('a number keeps to a unit that is a value of its own', () => {
  const shown = (unit: string) =>
    joinInlines([
      { kind: 'text', text: '0', origin },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: unit, origin },
    ])
      .map(textOf)
      .join('|')
      .replaceAll('\u00A0', '_');
  expect([shown('клеток на животное'), shown('доз')]).toEqual(['0|_|клеток на животное', '0| |доз']);
});

function textOf(inline: Inline): string {
  if (inline.kind === 'line-break') return '\n';
  if ('children' in inline) return inline.children.map(textOf).join('');
  return inline.kind === 'abbreviation' ? inline.short : inline.text;
}

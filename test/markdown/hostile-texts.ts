import type { Flavour } from '../../src/markdown/flavour.js';

/** Pieces of Markdown that mean something, or nearly: put together they mean something else. */
const pieces = [
  ...['a', 'б', 'слово', 'Т\uE000\uE011\uE001', '\uE000\uE012\uE001', '1', '5', '+5', '-5', '**Т**', 'e\u0301', '😀'],
  ...[' ', ' ', '  ', '\n', '\n', '\n\n', '\t', '\r\n', '\u00A0', '\u2003', '\u200B', '\uFEFF', '\0'],
  ...[':br', '<br>', ':', '::', ':::', ':::table', ':::note\n', '\n:::\n', ':::Q-1\n', '::leaf', ':sup[2]'],
  ...['[a]', '{widths="10,20" head=2 landscape}', '{#id .class id=x}', '{a="&amp;" b=\'c\'}', '{', '}', '[', ']'],
  ...['(', ')', '](', ']:', '[a]: b', '![', '\\', '\\\\', '\\|', '|', '|', ' | ', '| - |', '|---|---|', '| :-: |'],
  ...[
    '| a | b |\n| --- | :-: |\n',
    '| a |\n|---|\n| b |\n',
    '\n:::form{widths="1,2"}\n| | |\n|---|---|\n| a | b |\n:::\n',
  ],
  ...[
    '---',
    '-',
    '- ',
    '+ ',
    '* ',
    '*',
    '**',
    '**a**',
    '_',
    '__',
    '____',
    '`',
    '~',
    '~~~',
    '=',
    '===',
    '>',
    '> ',
    '>\n',
  ],
  ...[
    '<',
    '<b>',
    '< ',
    '<!--',
    '&',
    '&amp;',
    '&#1;',
    '&copy',
    '#',
    '# ',
    '## ',
    '####### ',
    ' #',
    '1. ',
    '12. ',
    '1) ',
  ],
  ...['.', '!', '—', '«', '»', '"', "'", '\\:', '\\*', '\\_', '\\[', '\\<', '\\#', '\\-', '\\>', ' \\\n', '\\\n'],
  ...['- a\n- b\n', '1. a\n2. b\n', '> a\n> b\n', ':::note\na\n:::\n', '::::x[a]\n:::y\nb\n:::\n::::\n', '    a'],
];

const beginnings = [
  '',
  '',
  '',
  '# ',
  '- ',
  '1. ',
  '> ',
  '| a | b |\n|---|:-:|\n| ',
  ':::note\n',
  ':::table[a]{head=2}\n',
  '**',
];
const ends = ['', '', '', '\n:::', ' |', '\n', ' ', '\n:::\n', ' |\n:::\n'];

/** Texts put together of such pieces, always the same ones. */
export function* hostileTexts(count: number): Generator<readonly [Flavour, string]> {
  let state = 8;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const oneOf = (texts: readonly string[]) => texts[below(texts.length)] ?? '';
  for (let made = 0; made < count; made += 1) {
    const inside = Array.from({ length: 1 + below(1 + below(16)) }, () => oneOf(pieces)).join('');
    yield [below(2) === 0 ? 'template' : 'twin', oneOf(beginnings) + inside + oneOf(ends)];
  }
}

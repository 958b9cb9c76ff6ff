import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Span } from './line-index.js';
import type { Problem } from './source-tree.js';

/**
 * Controls other than tab and line break, format characters (zero-width, direction marks, soft hyphen), lone
 * surrogates, private use, line and paragraph separators, noncharacters, and U+FFFD, the scar of a wrong decoding.
 */
const FORBIDDEN = /(?!\t|\r?\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFD]/gu;

const kinds: readonly { readonly test: RegExp; readonly name: Bilingual }[] = [
  { test: /\p{Cs}/u, name: { ru: 'половина суррогатной пары', en: 'half of a surrogate pair' } },
  { test: /\p{Co}/u, name: { ru: 'символ для частного использования', en: 'private-use character' } },
  { test: /\p{Cf}|\u2028|\u2029/u, name: { ru: 'невидимый символ', en: 'invisible character' } },
  { test: /\uFFFD/, name: { ru: 'след неверной перекодировки', en: 'trace of a wrong decoding' } },
  { test: /\p{Cc}/u, name: { ru: 'управляющий символ', en: 'control character' } },
  { test: /./su, name: { ru: 'неназначенный символ', en: 'noncharacter' } },
];

/** Forbidden characters standing in the text as such, the first of each line. */
export function findInText(text: string): Problem[] {
  const problems: Problem[] = [];
  let lineEnd = -1;
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    if (index <= lineEnd) continue;
    problems.push(problemOf(character, { start: index, end: index + character.length }));
    const next = text.indexOf('\n', index);
    lineEnd = next < 0 ? text.length : next;
  }
  return problems;
}

/** The first forbidden character of a decoded value that its source does not show: one written as an escape. */
export function findEscaped(value: string, source: string, span: Span): Problem[] {
  for (const [character] of value.matchAll(FORBIDDEN)) {
    if (!source.includes(character)) return [problemOf(character, span)];
  }
  return [];
}

/**
 * The text with a letter-like sign in place of forbidden characters, as long as before: parsers use some of them as
 * signals, and a value of nothing else must stay a value.
 */
export function maskForbidden(text: string): string {
  return text.replace(FORBIDDEN, (character) => '_'.repeat(character.length));
}

function problemOf(character: string, span: Span): Problem {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = kinds.find(({ test }) => test.test(character))?.name ?? { ru: '', en: '' };
  return {
    code: 'load/forbidden-character',
    message: { ru: `недопустимый символ ${code}: ${name.ru}`, en: `forbidden character ${code}: ${name.en}` },
    hint: { ru: 'удалите символ или впишите нужный', en: 'delete the character or type the right one' },
    span,
  };
}

import type { Span } from './line-index.js';
import type { Problem } from './source-tree.js';

/** An unquoted integer that arithmetic would round. */
export function numberTooLong(text: string, span: Span): Problem {
  return {
    code: 'load/number-too-long',
    message: {
      ru: `число ${text} длиннее, чем можно сохранить точно`,
      en: `the number ${text} is longer than can be kept exactly`,
    },
    hint: {
      ru: `если это номер или код, возьмите его в кавычки: "${text}"`,
      en: `if it is a code or the number of a paper, put it in quotes: "${text}"`,
    },
    span,
  };
}

import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';

/** The part of an error of the expression language that we rely on. */
interface ExpressionError {
  readonly code: string;
  readonly summary: string;
  readonly range?: { readonly start: number; readonly end: number };
}

/** What is wrong with an expression, in the words of the staff; the rest of the language's own words stay English. */
export function explainExpressionError(error: unknown, expression: string): Bilingual {
  if (!isExpressionError(error)) throw error;
  const { code, summary, range } = error;
  const near = expression.slice(range?.start ?? 0, (range?.end ?? 0) + 1 || undefined).trim();
  const name = /: (.+)$/.exec(summary)?.[1] ?? '';
  return sentence(patterns[code] ?? other, { near: near === '' ? expression : near, name, summary });
}

function isExpressionError(error: unknown): error is ExpressionError {
  return error instanceof Error && 'code' in error && 'summary' in error;
}

const patterns: Readonly<Record<string, Bilingual>> = {
  no_such_key: { ru: 'у записей нет поля `{name}`', en: 'records have no field `{name}`' },
  unknown_variable: {
    ru: 'имя `{name}` не объявлено: есть this, it и имена из references',
    en: 'the name `{name}` is not declared: there are this, it and the names of references',
  },
  no_such_overload: {
    ru: 'это нельзя сравнить или сложить: {name}',
    en: 'these cannot be compared or added: {name}',
  },
  no_matching_overload: {
    ru: 'нет такой функции для таких значений: {summary}',
    en: 'there is no such function for such values: {summary}',
  },
};

const other: Bilingual = {
  ru: 'выражение не прочитано возле `{near}`: {summary}',
  en: 'the expression cannot be read near `{near}`: {summary}',
};

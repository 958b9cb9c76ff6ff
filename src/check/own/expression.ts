import { Environment } from '@marcbachmann/cel-js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { dayRange } from '../partial-date.js';
import { explainExpressionError } from './expression-problem.js';

/** Enough for any rule a person can read; an expression is data, and data must not keep a processor busy. */
const limits = { maxAstNodes: 200, maxDepth: 24, maxListElements: 50, maxMapEntries: 10, maxCallArguments: 4 };

/** Characters. */
const LONGEST = 1000;

/** A condition in the Common Expression Language (CEL), its types checked. */
export interface Expression {
  /** Whether the condition holds. Throws what `isMissingValue` and `explainExpressionError` tell apart. */
  holds(variables: Readonly<Record<string, unknown>>): boolean;
}

/**
 * The language of own rules: CEL as published, which computes, compares and looks through lists and can do nothing else,
 * with three functions more: `earliest(date)` and `latest(date)`, the first and the last day a partial date can mean, and
 * `sum` of whole numbers.
 */
export function createEnvironment(): Environment {
  return new Environment({ limits })
    .registerVariable('asOf', 'string')
    .registerFunction('earliest(string): string', (date: string) => readRange(date).first)
    .registerFunction('latest(string): string', (date: string) => readRange(date).last)
    .registerFunction('sum(list<int>): int', (numbers: readonly bigint[]) => numbers.reduce((a, b) => a + b, 0n));
}

/** The condition, or what is wrong with it. */
export function compileExpression(environment: Environment, text: string): Expression | { problem: Bilingual } {
  if (text.length > LONGEST) return { problem: tooLong };
  // The time a pattern takes is not bounded by its length.
  if (/\bmatches\s*\(/.test(text)) return { problem: patternsRefused };
  if (countOf(text, /\.\s*(all|exists|exists_one|filter|map)\s*\(/g) > 3) return { problem: tooManyLoops };
  try {
    const parsed = environment.parse(text);
    const { valid, type, error } = parsed.check();
    if (!valid) return { problem: explainExpressionError(error, text) };
    if (type !== 'bool' && type !== 'dyn') return { problem: notACondition };
    return { holds: (variables) => parsed({ ...variables }) === true };
  } catch (error) {
    return { problem: explainExpressionError(error, text) };
  }
}

/** Whether an expression failed because a field it reads holds no value. */
export function isMissingValue(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'no_such_key';
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function readRange(date: string): { readonly first: string; readonly last: string } {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) throw new NotADate(date);
  return dayRange(date);
}

class NotADate extends Error {
  readonly code = 'not_a_date';
  readonly summary: string;

  constructor(text: string) {
    super(text);
    this.summary = `not a date: ${text}`;
  }
}

const tooLong: Bilingual = {
  ru: 'больше 1000 знаков: разделите правило на несколько',
  en: 'more than 1000 characters: divide the rule into several',
};

const patternsRefused: Bilingual = {
  ru: 'функция matches не поддерживается: есть startsWith, endsWith и contains',
  en: 'the function matches is not supported: there are startsWith, endsWith and contains',
};

const tooManyLoops: Bilingual = {
  ru: 'больше трёх обходов списков (all, exists, exists_one, filter, map) в одном выражении',
  en: 'more than three walks through lists (all, exists, exists_one, filter, map) in one expression',
};

const notACondition: Bilingual = {
  ru: 'результат выражения — не «верно» или «неверно»',
  en: 'the result of the expression is not true or false',
};

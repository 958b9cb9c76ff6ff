import { compareText } from '../../diagnostics/sort.js';
import { indexLines } from '../../load/line-index.js';
import {
  hasElse,
  isBlock,
  isContent,
  isMustache,
  isPartial,
  isPath,
  isText,
  startOfContent,
} from '../template/syntax.js';
import type { CheckContext } from './check-context.js';

/** A `{{#ru}}` block is followed by its `{{#en}}` block, and both print the same fields. */
export function checkPairs(program: hbs.AST.Program, context: CheckContext): void {
  const statements = program.body.filter((statement) => !isContent(statement) || statement.value.trim() !== '');
  for (const [index, statement] of statements.entries()) {
    if (!isBlock(statement)) continue;
    const next = statements[index + 1];
    const before = statements[index - 1];
    if (isLanguageBlock(statement, 'ru')) {
      if (next !== undefined && isBlock(next) && isLanguageBlock(next, 'en')) comparePair(statement, next, context);
      else context.report('template/language-pair', statement.path, missing('ru', 'en'));
    } else if (isLanguageBlock(statement, 'en') && (before === undefined || !isLanguageBlock(before, 'ru'))) {
      context.report('template/language-pair', statement.path, missing('en', 'ru'));
    }
  }
}

/** Literal text: words stand in language blocks only, and there without straight quotes. */
export function checkLiteral(content: hbs.AST.ContentStatement, context: CheckContext): void {
  const { value } = content;
  // The names and attributes of directives are not text that prints.
  const printed = value.replace(/:+[a-z][a-z-]*|\{[^{}\n]*\}/gi, (match) => ' '.repeat(match.length));
  if (context.isInLanguage) {
    if (hasStraightQuotes(printed))
      report('template/markup', printed.indexOf('"'), straightQuotes.message, straightQuotes.hint);
    return;
  }
  const at = printed.search(/\p{L}/u);
  if (at < 0) return;
  const word = /^[\p{L}\p{N}-]+/u.exec(printed.slice(at))?.[0] ?? '';
  const message = {
    ru: `текст «${word}» не относится ни к одному языку`,
    en: `the text “${word}” belongs to no language`,
  };
  const hint = {
    ru: 'возьмите `{{say ru="…" en="…"}}` или пару `{{#ru}}…{{/ru}}{{#en}}…{{/en}}`',
    en: 'use `{{say ru="…" en="…"}}` or a pair `{{#ru}}…{{/ru}}{{#en}}…{{/en}}`',
  };
  report('template/untranslated', at, message, hint);

  function report(
    code: 'template/markup' | 'template/untranslated',
    offset: number,
    text: typeof message,
    advice: typeof hint,
  ): void {
    const start = startOfContent(content);
    const place = indexLines(value).positionAt(offset);
    const line = start.line + place.line - 1;
    const column = place.line === 1 ? start.column + place.column - 1 : place.column;
    context.reportAt(code, { start: { line, column }, end: { line, column: column + 1 } }, text, advice);
  }
}

export function hasStraightQuotes(text: string): boolean {
  return text.includes('"');
}

export const straightQuotes = {
  message: { ru: 'прямые кавычки в тексте документа', en: 'straight quotes in the text of a document' },
  hint: { ru: 'возьмите «ёлочки», в английском тексте — “…”', en: 'use «…» in Russian and “…” in English text' },
};

function isLanguageBlock(statement: hbs.AST.Statement, language: 'ru' | 'en'): boolean {
  return isBlock(statement) && statement.path.original === language;
}

function comparePair(ru: hbs.AST.BlockStatement, en: hbs.AST.BlockStatement, context: CheckContext): void {
  const [inRussian, inEnglish] = [printedNames(ru.program), printedNames(en.program)];
  const onlyRussian = [...inRussian].filter((name) => !inEnglish.has(name)).sort(compareText);
  const onlyEnglish = [...inEnglish].filter((name) => !inRussian.has(name)).sort(compareText);
  if (onlyRussian.length + onlyEnglish.length === 0) return;
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const parts = (only: string, names: readonly string[]) => (names.length === 0 ? [] : [`${only} ${list(names)}`]);
  const message = {
    ru: `пара печатает разное: ${[...parts('только в русском', onlyRussian), ...parts('только в английском', onlyEnglish)].join('; ')}`,
    en: `the pair prints different things: ${[...parts('only in Russian', onlyRussian), ...parts('only in English', onlyEnglish)].join('; ')}`,
  };
  context.report('template/language-pair', ru.path, message);
}

/** Every field, reference and abbreviation a part of a template prints, at any depth. */
function printedNames(program: hbs.AST.Program): Set<string> {
  const names = new Set<string>();
  const collect = (part: hbs.AST.Program): void => {
    for (const statement of part.body) {
      if (isMustache(statement)) {
        if (statement.params.length === 0 && 'parts' in statement.path) names.add(statement.path.original);
        for (const param of statement.params) if (isPath(param) || isText(param)) names.add(String(param.original));
      } else if (isPartial(statement) && isPath(statement.name)) names.add(statement.name.original);
      else if (isBlock(statement)) {
        collect(statement.program);
        if (hasElse(statement)) collect(statement.inverse);
      }
    }
  };
  collect(program);
  return names;
}

function missing(given: string, wanted: string) {
  return {
    ru: `за \`{{#${given}}}\` нет парного \`{{#${wanted}}}\``,
    en: `\`{{#${given}}}\` has no \`{{#${wanted}}}\` beside it`,
  };
}

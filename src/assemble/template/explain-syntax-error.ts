import Handlebars from 'handlebars';
import type { Bilingual, Diagnostic, Range } from '../../diagnostics/diagnostic.js';
import { templateError } from './template-error.js';

/** What stood where the parser stopped, by its name of the token. */
const found: Readonly<Record<string, Bilingual>> = {
  EOF: {
    ru: 'файл кончился, а блок `{{#…}}` или скобки `{{…}}` не закрыты',
    en: 'the file ends while a `{{#…}}` block or `{{…}}` is open',
  },
  INVALID: { ru: 'внутри `{{…}}` стоит недопустимый знак', en: 'a character that cannot stand inside `{{…}}`' },
  CLOSE: { ru: '`{{…}}` закрыто раньше, чем дописано', en: '`{{…}}` is closed before it is complete' },
  INVERSE: { ru: '`{{else}}` стоит вне блока', en: '`{{else}}` stands outside a block' },
  OPEN_ENDBLOCK: { ru: '`{{/…}}` закрывает блок, который не открыт', en: '`{{/…}}` closes a block that is not open' },
};

const unreadable: Bilingual = { ru: 'разметка `{{…}}` не читается', en: 'the `{{…}}` markup cannot be read' };

/** Turns what Handlebars throws for a malformed template into a diagnostic at its line and column. */
export function explainSyntaxError(error: unknown, file: string, text: string): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(error.message);
  if (mismatch !== null) {
    return templateError('template/syntax', file, rangeOfException(error), {
      ru: `блок \`{{#${mismatch[1]}}}\` закрыт как \`{{/${mismatch[2]}}}\``,
      en: `block \`{{#${mismatch[1]}}}\` is closed as \`{{/${mismatch[2]}}}\``,
    });
  }
  if (/^(Parse|Lexical) error/.test(error.message)) {
    const token = /got '([A-Z_]+)'$/.exec(error.message)?.[1] ?? '';
    return templateError('template/syntax', file, rangeOfLexer(text), found[token] ?? unreadable);
  }
  return templateError('template/syntax', file, rangeOfException(error), unreadable);
}

/** Handlebars' own exceptions carry the place; line from 1, column from 0. */
function rangeOfException(error: Error): Range {
  const line = numberAt(error, 'lineNumber') ?? 1;
  const column = (numberAt(error, 'column') ?? 0) + 1;
  return { start: { line, column }, end: { line, column: column + 1 } };
}

/** A parse error names the line only; the generated parser keeps the exact place of the token it stopped at. */
function rangeOfLexer(text: string): Range {
  const place = ['Parser', 'lexer', 'yylloc'].reduce(memberOf, Handlebars);
  const lines = text.split('\n');
  const line = Math.min(numberAt(place, 'first_line') ?? 1, lines.length);
  const column = Math.min(numberAt(place, 'first_column') ?? 0, Math.max(0, (lines[line - 1]?.length ?? 0) - 1)) + 1;
  return { start: { line, column }, end: { line, column: column + 1 } };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function numberAt(value: unknown, name: string): number | undefined {
  const member = memberOf(value, name);
  return typeof member === 'number' ? member : undefined;
}

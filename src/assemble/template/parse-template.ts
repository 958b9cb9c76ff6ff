import Handlebars from 'handlebars';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import { indexLines } from '../../load/line-index.js';
import { explainSyntaxError } from './explain-syntax-error.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { templateError } from './template-error.js';
import type { TemplateSource } from './template-source.js';

/** A template that Handlebars could read. */
export interface Template {
  readonly file: string;
  /** The file's name without folder and ending; partials are called by it. */
  readonly name: string;
  /** Absent for partials. */
  readonly front?: FrontMatter;
  readonly program: hbs.AST.Program;
}

/** Private use marks the places of values; the rest is invisible or no character at all. */
const forbidden = /[\p{Co}\p{Cs}\p{Cf}]|(?![\t\n\r])\p{Cc}/u;

/** Reads front matter and Handlebars syntax. Places in the program are places in the file. */
export function parseTemplate({ file, text }: TemplateSource): Staged<Template | undefined> {
  const at = text.search(forbidden);
  if (at >= 0) return { value: undefined, diagnostics: [forbiddenCharacter(file, text, at)] };

  const front = isPartialFile(file) ? undefined : readFrontMatter(file, text);
  const diagnostics: Diagnostic[] = [...(front?.diagnostics ?? [])];
  const body = blankLines(text, front?.value.end ?? 0);
  try {
    const program = Handlebars.parse(body);
    const fields = front?.value.fields;
    if (front !== undefined && fields === undefined) return { value: undefined, diagnostics };
    const name = nameOfTemplate(file);
    return { value: { file, name, program, ...(fields !== undefined && { front: fields }) }, diagnostics };
  } catch (error) {
    return { value: undefined, diagnostics: [...diagnostics, explainSyntaxError(error, file, body)] };
  }
}

export function isPartialFile(file: string): boolean {
  return /(^|\/)partials\//.test(file);
}

export function nameOfTemplate(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.hbs$/, '');
}

/** The text with everything before `end` blanked out, so that line numbers stay those of the file. */
function blankLines(text: string, end: number): string {
  const unix = (part: string) => part.replaceAll('\r\n', '\n');
  return unix(text.slice(0, end)).replace(/[^\n]/g, '') + unix(text.slice(end));
}

function forbiddenCharacter(file: string, text: string, at: number): Diagnostic {
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return templateError(
    'template/character',
    file,
    indexLines(text).rangeOf({ start: at, end: at + 1 }),
    { ru: `недопустимый символ U+${code} в шаблоне`, en: `character U+${code} is not allowed in a template` },
    { ru: 'удалите символ', en: 'delete the character' },
  );
}

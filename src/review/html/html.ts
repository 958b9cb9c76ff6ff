import { escapeXml } from '../../render/docx/xml.js';

/** Markup that is safe to print: made by `html` alone, which escapes every text put into it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** `undefined` and `false` print nothing. */
export type HtmlPart = Html | string | number | undefined | false | readonly HtmlPart[];

/** A template of markup; texts in it are escaped, also as values of quoted attributes, lists follow one another. */
export function html(markup: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(markup.map((piece, index) => piece + print(parts[index])).join(''));
}

function print(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(print).join('');
  return escapeXml(String(part));
}

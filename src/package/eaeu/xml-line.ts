import { escapeXml } from '../../render/docx/xml.js';

/** One element with text on a line of its own. Attributes without a value are left out. */
export function xmlLine(
  indent: number,
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  return `${openTag(indent, name, attributes)}${escapeXml(text)}</${name}>\n`;
}

/** The start of an element, without a line break. */
export function openTag(
  indent: number,
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return `${'  '.repeat(indent)}<${name}${written.join('')}>`;
}

/** A remark; two hyphens would end it. */
export function xmlRemark(text: string): string {
  return `<!-- ${text.replace(/-(?=-)|-$/g, '- ')} -->\n`;
}

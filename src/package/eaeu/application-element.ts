import { escapeXml } from '../../render/docx/xml.js';
import type { Gap, KnownOrGap } from './known-value.js';
import { openTag, xmlLine } from './xml-line.js';

/** An element of the application data: a value, the reason why there is none, or further elements. */
export interface ApplicationElement {
  readonly name: string;
  readonly value: KnownOrGap<string> | readonly ApplicationElement[];
}

/** An element whose value is known or not. */
export function element(name: string, value: ApplicationElement['value']): ApplicationElement {
  return { name, value };
}

/** One element for each item of a list; one with the gap where the list itself is not known. */
export function elements<T>(
  name: string,
  list: KnownOrGap<readonly T[]>,
  make: (item: T) => ApplicationElement['value'],
): readonly ApplicationElement[] {
  return 'gap' in list ? [element(name, list)] : list.known.map((item) => element(name, make(item)));
}

/** Such elements as text. A gap is an empty element that says in attributes why, who owes the value and by when. */
export function writeElements(list: readonly ApplicationElement[], indent: number): string {
  return list.map((one) => writeElement(one, indent)).join('');
}

function writeElement({ name, value }: ApplicationElement, indent: number): string {
  if ('known' in value) return xmlLine(indent, name, value.known);
  if ('gap' in value) return `${'  '.repeat(indent)}<${name}${attributesOf(value.gap)}/>\n`;
  return `${openTag(indent, name)}\n${writeElements(value, indent + 1)}${'  '.repeat(indent)}</${name}>\n`;
}

function attributesOf({ absent, due, owedBy, note }: Gap): string {
  return Object.entries({ absent, due, owedBy, note })
    .map(([key, text]) => (text === undefined ? '' : ` ${key}="${escapeXml(text)}"`))
    .join('');
}

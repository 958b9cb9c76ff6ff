import { readXml } from '../../../src/verify/xml/read-xml.js';
import type { XmlElement } from '../../../src/verify/xml/xml-reading.js';

/** The root of an XML file; a file that is not well-formed fails the test. */
export function readRoot(bytes: Uint8Array | undefined): XmlElement {
  if (bytes === undefined) throw new Error('there is no such file');
  const read = readXml(bytes);
  if ('trouble' in read) throw new Error(`${read.trouble.kind} in line ${read.trouble.line}: ${read.trouble.detail}`);
  return read.reading.root;
}

export function childrenOf({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name);
}

/** Each child as `name[attributes] = text`. */
export function linesOf(element: XmlElement): readonly string[] {
  return childrenOf(element).map((child) => {
    const attributes = child.attributes.map(({ name, value }) => `${name}=${value}`).join(' ');
    return `${child.name}${attributes === '' ? '' : `[${attributes}]`} = ${textOf(child)}`;
  });
}

export function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

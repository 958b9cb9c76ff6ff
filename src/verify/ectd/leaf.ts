import type { FindingPlace } from '../finding.js';
import type { XmlElement } from '../xml/xml-reading.js';
import { type Reference, type ReferenceFault, resolveReference } from './resolve-reference.js';

/** A leaf of a backbone with its attributes as written; an empty `xlink:href` or `modified-file` counts as absent. */
export interface Leaf {
  /** The XML file that holds it, from the application folder. */
  readonly file: string;
  readonly element: XmlElement;
  /** The elements around it, the root first. */
  readonly ancestors: readonly XmlElement[];
  readonly id: string | undefined;
  readonly operation: string | undefined;
  readonly checksum: string;
  readonly checksumType: string | undefined;
  readonly href: string | undefined;
  readonly modifiedFile: string | undefined;
  /** The text of its title, untrimmed; `undefined` without one. */
  readonly title: string | undefined;
  /** Its own `xml:lang` or that of the nearest element around it, lower case. */
  readonly language: string | undefined;
  readonly target: Reference | { readonly fault: ReferenceFault } | undefined;
  readonly modified: Reference | { readonly fault: ReferenceFault } | undefined;
}

export function readLeaf(file: string, element: XmlElement, ancestors: readonly XmlElement[]): Leaf {
  const href = present(attributeOf(element, 'href'));
  const modifiedFile = present(attributeOf(element, 'modified-file'));
  const title = childrenNamed(element, 'title')[0];
  return {
    file,
    element,
    ancestors,
    id: attributeOf(element, 'ID'),
    operation: attributeOf(element, 'operation'),
    checksum: attributeOf(element, 'checksum') ?? '',
    checksumType: attributeOf(element, 'checksum-type'),
    href,
    modifiedFile,
    title: title && textOf(title),
    language: [element, ...[...ancestors].reverse()].flatMap((one) => languageOf(one) ?? [])[0]?.toLowerCase(),
    target: href === undefined ? undefined : resolveReference(href, file),
    modified: modifiedFile === undefined ? undefined : resolveReference(modifiedFile, file),
  };
}

/** Where the leaf stands, or one of its attributes. */
export function placeOf(leaf: Leaf, attribute?: string): FindingPlace {
  const written = leaf.element.attributes.find(({ name }) => name === attribute);
  const { line, column } = written ?? leaf.element;
  return { file: leaf.file, line, column };
}

/** How messages call a leaf: its ID, or its title where it has none. */
export function nameOf({ id, title }: Leaf): string {
  return id ?? title?.trim() ?? 'leaf';
}

/** By local name: the prefix and namespace of `xlink:href` are judged by a rule of their own. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name && attribute.prefix !== 'xmlns')?.value;
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).filter((child) => child.name === name);
}

export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function languageOf(element: XmlElement): string | undefined {
  return element.attributes.find(({ name, prefix }) => name === 'lang' && prefix === 'xml')?.value;
}

function present(value: string | undefined): string | undefined {
  return value?.trim() === '' ? undefined : value;
}

import type { XmlElement, XmlReading, XmlTrouble } from '../xml/xml-reading.js';
import { elementsIn, type Leaf, readLeaf } from './leaf.js';

/** index.xml or a regional backbone, as far as it could be read. */
export interface Backbone {
  /** From the application folder. */
  readonly file: string;
  readonly reading: XmlReading;
  /** In the order of the file. */
  readonly leaves: readonly Leaf[];
  /** All elements that are no part of a leaf, the root first, each with those around it. */
  readonly headings: readonly { readonly element: XmlElement; readonly ancestors: readonly XmlElement[] }[];
}

export type BackboneFile =
  | { readonly backbone: Backbone }
  | { readonly file: string; readonly trouble: XmlTrouble }
  /** The bytes could not be read: told by the rule on files. */
  | { readonly file: string; readonly unread: true };

/** Where the file lies, read or not. */
export function fileOf(file: BackboneFile): string {
  return 'backbone' in file ? file.backbone.file : file.file;
}

export function readBackbone(file: string, reading: XmlReading): Backbone {
  const leaves: Leaf[] = [];
  const headings: { element: XmlElement; ancestors: readonly XmlElement[] }[] = [];
  const walk = (element: XmlElement, ancestors: readonly XmlElement[]): void => {
    if (element.name === 'leaf') {
      leaves.push(readLeaf(file, element, ancestors));
      return;
    }
    headings.push({ element, ancestors });
    const around = [...ancestors, element];
    for (const child of elementsIn(element)) walk(child, around);
  };
  walk(reading.root, []);
  return { file, reading, leaves, headings };
}

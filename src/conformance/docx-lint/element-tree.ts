import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';

export type { Element };

/** Throws for XML that is not well-formed, with the parser's words. */
export function parseXml(text: string): Element {
  const document: Document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  if (document.documentElement === null) throw new Error('the part holds no element');
  return document.documentElement;
}

/** All elements of one name below `root`, in document order. Names are as the packages write them: `w:p`. */
export function elementsOf(root: Element, name: string): readonly Element[] {
  return Array.from(root.getElementsByTagName(name));
}

export function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.children);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element && childrenOf(element).find((child) => child.tagName === name);
}

/** Follows a path of child names: `descend(style, 'w:pPr', 'w:outlineLvl')`. */
export function descend(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce(childOf, element);
}

/** Value of an attribute; without a name the `w:val` most elements of the format carry. */
export function attributeOf(element: Element | undefined, name = 'w:val'): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export function isInside(element: Element, name: string): boolean {
  return parentNamed(element, name) !== undefined;
}

export function parentNamed(element: Element, name: string): Element | undefined {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.tagName === name) return parent;
  }
  return undefined;
}

/** A property such as `<w:dirty/>` counts as on unless its value says otherwise. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(attributeOf(property) ?? 'true');
}

import type { DocxFile } from './docx-file.js';
import { attributeOf, childOf, descend, type Element, elementsOf } from './element-tree.js';

/** The styles of a package by id. */
export function readStyles(docx: DocxFile): ReadonlyMap<string, Element> {
  const root = docx.xml('word/styles.xml');
  const styles = root === undefined ? [] : elementsOf(root, 'w:style');
  return new Map(styles.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]));
}

/**
 * Outline level of a paragraph, 1 to 9, as Word's navigation pane shows it: its own, else that of its style or of a
 * style this is based on. `undefined` for body text.
 */
export function outlineLevel(paragraph: Element, styles: ReadonlyMap<string, Element>): number | undefined {
  const properties = childOf(paragraph, 'w:pPr');
  const seen = new Set<string>();
  let level = attributeOf(childOf(properties, 'w:outlineLvl'));
  let styleId = attributeOf(childOf(properties, 'w:pStyle'));
  while (level === undefined && styleId !== undefined && !seen.has(styleId)) {
    seen.add(styleId);
    const style = styles.get(styleId);
    level = attributeOf(descend(style, 'w:pPr', 'w:outlineLvl'));
    styleId = attributeOf(childOf(style, 'w:basedOn'));
  }
  return level === undefined || Number(level) > 8 ? undefined : Number(level) + 1;
}

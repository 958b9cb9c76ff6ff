import type { DocxCheck } from '../docx-check.js';
import { childOf, childrenOf, descend, type Element, elementsOf } from '../element-tree.js';

/** What a paragraph may hold instead of words. */
const contents = [
  'w:t',
  'w:delText',
  'w:drawing',
  'w:fldChar',
  'w:fldSimple',
  'w:br',
  'w:sym',
  'w:footnoteRef',
  'm:oMath',
];

export const emptyParagraphs: DocxCheck = {
  name: 'empty-paragraphs',
  finds:
    'empty paragraphs for the sake of space; allowed after a table, which Word demands, as an empty cell, and where a section ends after the contents',
  check(docx) {
    const body = childOf(docx.xml('word/document.xml'), 'w:body');
    const cells = body === undefined ? [] : elementsOf(body, 'w:tc');
    const inBody = strayIn(
      body,
      (before, _count, paragraph) =>
        before?.tagName === 'w:tbl' ||
        (before?.tagName === 'w:sdt' && descend(paragraph, 'w:pPr', 'w:sectPr') !== undefined),
    );
    const inCells = cells.flatMap((cell) =>
      strayIn(cell, (before, count) => before?.tagName === 'w:tbl' || count === 1),
    );
    return [...inBody, ...inCells];
  },
};

function strayIn(
  parent: Element | undefined,
  isAllowed: (before: Element | undefined, paragraphs: number, paragraph: Element) => boolean,
): string[] {
  const children = parent === undefined ? [] : childrenOf(parent);
  const paragraphs = children.filter(({ tagName }) => tagName === 'w:p').length;
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    if (child.tagName !== 'w:p' || hasContent(child) || hasTrackedEnd(child) || isAllowed(before, paragraphs, child))
      return [];
    return [`word/document.xml: an empty paragraph after ${before ? excerptOf(before) : 'nothing'}`];
  });
}

function hasContent(paragraph: Element): boolean {
  return contents.some((name) => elementsOf(paragraph, name).some((found) => name !== 'w:t' || found.textContent));
}

/** It comes or goes with a tracked change. */
function hasTrackedEnd(paragraph: Element): boolean {
  return ['w:ins', 'w:del'].some((mark) => descend(paragraph, 'w:pPr', 'w:rPr', mark) !== undefined);
}

function excerptOf(element: Element): string {
  return `«${[...(element.textContent ?? '')].slice(-40).join('')}»`;
}

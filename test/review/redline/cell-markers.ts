import { XMLSerializer } from '@xmldom/xmldom';
import {
  attributeOf,
  descend,
  type Element,
  elementsOf,
  isInside,
  parseXml,
} from '../../../src/conformance/docx-lint/element-tree.js';
import { bulletsId } from '../../../src/render/docx/number-lists.js';

/** The body with the markers of lists inside cells as text, counted as Word counts them; elsewhere they stay unwritten. */
export function withCellMarkers(xml: string): string {
  const root = parseXml(xml);
  const counts = new Map<string, number[]>();
  for (const paragraph of elementsOf(root, 'w:p')) {
    const list = descend(paragraph, 'w:pPr', 'w:numPr');
    const id = attributeOf(descend(list, 'w:numId'));
    if (id === undefined || !isInTableOfData(paragraph)) continue;
    const level = Number(attributeOf(descend(list, 'w:ilvl')));
    const counted = counts.get(id) ?? [];
    counts.set(id, [...counted.slice(0, level), (counted[level] ?? 0) + 1]);
    write(paragraph, id === String(bulletsId) ? '• ' : `${(counted[level] ?? 0) + 1}. `);
  }
  return new XMLSerializer().serializeToString(root);
}

/** Boxes and letterheads are tables without a style. */
function isInTableOfData(paragraph: Element): boolean {
  if (!isInside(paragraph, 'w:tc')) return false;
  for (let parent = paragraph.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.tagName === 'w:tbl') return descend(parent, 'w:tblPr', 'w:tblStyle') !== undefined;
  }
  return false;
}

function write(paragraph: Element, marker: string): void {
  const document = paragraph.ownerDocument;
  const properties = descend(paragraph, 'w:pPr');
  if (document === null) return;
  const [run, text] = [document.createElement('w:r'), document.createElement('w:t')];
  text.appendChild(document.createTextNode(marker));
  run.appendChild(text);
  paragraph.insertBefore(run, properties?.nextSibling ?? null);
}

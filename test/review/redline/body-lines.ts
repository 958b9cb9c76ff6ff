import {
  attributeOf,
  childOf,
  childrenOf,
  descend,
  type Element,
  elementsOf,
  parseXml,
} from '../../../src/conformance/docx-lint/element-tree.js';

/**
 * The body of a Word file, one line for each paragraph, row and cell: style, list and level, indent and alignment, spans
 * and the runs with their looks. Left out is what a redline does not track: what keeps lines and pages together, widths,
 * bookmarks, the properties of pages, the language of words, ids of lists (they are numbered as they appear).
 */
export function bodyLines(xml: string): readonly string[] {
  const body = childOf(parseXml(xml), 'w:body');
  const lists = new Map<string, number>();
  return body === undefined ? [] : childrenOf(body).flatMap((child) => linesOf(child, lists));
}

function linesOf(element: Element | undefined, lists: Map<string, number>): string[] {
  switch (element?.tagName) {
    case 'w:p':
      return [paragraphLine(element, lists), ...linesOf(descend(element, 'w:pPr', 'w:sectPr'), lists)];
    case 'w:sectPr':
      return [`end of ${attributeOf(childOf(element, 'w:pgSz'), 'w:orient')} pages`];
    case 'w:tbl':
      return ['table', ...childrenOf(element).flatMap((child) => linesOf(child, lists)), 'end of table'];
    case 'w:tr':
      return ['row', ...childrenOf(element).flatMap((child) => linesOf(child, lists))];
    case 'w:tc': {
      const look = childOf(element, 'w:tcPr');
      const spans = ['w:gridSpan', 'w:vMerge'].map((name) => attributeOf(childOf(look, name)) ?? '');
      const fill = attributeOf(childOf(look, 'w:shd'), 'w:fill') ?? '';
      return [`cell ${spans.join('/')} ${fill}`, ...childrenOf(element).flatMap((child) => linesOf(child, lists))];
    }
    default:
      return [];
  }
}

function paragraphLine(paragraph: Element, lists: Map<string, number>): string {
  const properties = childOf(paragraph, 'w:pPr');
  const id = attributeOf(descend(properties, 'w:numPr', 'w:numId'));
  if (id !== undefined && !lists.has(id)) lists.set(id, lists.size + 1);
  const list = id === undefined ? '' : `${lists.get(id)}/${attributeOf(descend(properties, 'w:numPr', 'w:ilvl'))}`;
  const look = [
    attributeOf(childOf(properties, 'w:pStyle')),
    list,
    attributeOf(childOf(properties, 'w:ind'), 'w:left'),
    attributeOf(childOf(properties, 'w:jc')),
  ];
  return `${look.map((value) => value ?? '').join(' ')}: ${runsText(paragraph)}`;
}

function runsText(paragraph: Element): string {
  let text = '';
  let last = '';
  for (const run of elementsOf(paragraph, 'w:r')) {
    const look = childOf(run, 'w:rPr');
    const names = look === undefined ? [] : childrenOf(look).filter(({ tagName }) => tagName !== 'w:lang');
    const shown = names.map((child) => `${child.tagName}=${attributeOf(child) ?? ''}`).join(',');
    const content = childrenOf(run).map(contentText).join('');
    if (content !== '') text += shown === last ? content : `{${shown}}${content}`;
    if (content !== '') last = shown;
  }
  return text;
}

function contentText(child: Element): string {
  switch (child.tagName) {
    case 'w:t':
      return child.textContent ?? '';
    case 'w:instrText':
      return `<${(child.textContent ?? '').trim().replace(/_Ref\w+/, '_Ref')}>`;
    case 'w:drawing':
      return `<picture ${elementsOf(child, 'wp:docPr')
        .map((picture) => attributeOf(picture, 'descr'))
        .join('')}>`;
    case 'w:fldChar':
      return `<${attributeOf(child, 'w:fldCharType')}>`;
    case 'w:rPr':
      return '';
    default:
      return `<${child.tagName}>`;
  }
}

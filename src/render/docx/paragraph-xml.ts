import { eighths, twips } from './units.js';

/** What a paragraph may set against its style. Lengths in points. */
export interface ParagraphLook {
  readonly style: string;
  /** Stays on the page of the next paragraph; `false` undoes what the style says. */
  readonly keepNext?: boolean;
  readonly list?: { readonly id: number; readonly level: number };
  readonly ruleBelow?: { readonly width: number; readonly color: string };
  readonly rightTab?: { readonly at: number; readonly leader?: 'dot' };
  readonly after?: number;
  readonly indent?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** One paragraph; `content` is XML. Properties stand in the order the schema of the format demands. */
export function paragraphXml(look: ParagraphLook, content: string): string {
  const { style, keepNext, list, ruleBelow, rightTab, after, indent, align } = look;
  return [
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>`,
    keepNext === undefined ? '' : keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
    ruleBelow ? `<w:pBdr>${bottomRule(ruleBelow.width, ruleBelow.color)}</w:pBdr>` : '',
    rightTab ? `<w:tabs>${rightTabStop(rightTab.at, rightTab.leader)}</w:tabs>` : '',
    after === undefined ? '' : `<w:spacing w:after="${twips(after)}"/>`,
    indent === undefined ? '' : `<w:ind w:left="${twips(indent)}" w:firstLine="0"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    '</w:pPr>',
    content,
    '</w:p>',
  ].join('');
}

/**
 * The same text ending a section: its properties go into the last paragraph. An empty paragraph of their own would
 * start a page when the one before is full. Throws when `blocks` does not end in a paragraph.
 */
export function endSection(blocks: string, properties: string): string {
  if (!blocks.endsWith('</w:p>')) throw new Error('a section does not end in a paragraph');
  const end = blocks.indexOf('</w:pPr>', blocks.lastIndexOf('<w:p><w:pPr>'));
  return blocks.slice(0, end) + properties + blocks.slice(end);
}

function bottomRule(width: number, color: string): string {
  return `<w:bottom w:val="single" w:sz="${eighths(width)}" w:space="1" w:color="${color}"/>`;
}

function rightTabStop(at: number, leader: 'dot' | undefined): string {
  return `<w:tab w:val="right"${leader ? ` w:leader="${leader}"` : ''} w:pos="${twips(at)}"/>`;
}

import type { Block, DocumentModel, Figure, Inline, Table } from '../assemble/document-model.js';
import { hashContent } from './hash-content.js';
import { plainText } from './plain-text.js';
import { withoutHistory } from './without-history.js';

/**
 * The fingerprint of what a document says to its reader: every word, number, heading, row and cell, in order. Layout,
 * emphasis, ids, places in records, the version, the date and the marks of a draft are not part of it, nor is the history
 * of approvals printed from `registers` (files), or approving a document would change it.
 */
export function fingerprintDocument(document: DocumentModel, registers: ReadonlySet<string>): string {
  const { title, section, header, blocks } = document;
  return hashContent('document', [
    title,
    section,
    wordsOf(header.product),
    wordsOf(header.section),
    withoutHistory(blocks, registers).map(contentOf),
  ]);
}

type Content = string | number | boolean | readonly Content[];

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return [block.kind, block.level, block.number ?? '', wordsOf(block.children)];
    case 'paragraph':
      return [block.kind, wordsOf(block.children)];
    case 'list':
      return [block.kind, block.ordered, block.items.map((item) => item.map(contentOf))];
    case 'table':
      return [block.kind, ...contentOfTable(block)];
    case 'figure':
      return [block.kind, ...contentOfFigure(block)];
    case 'note':
      return [block.kind, ...block.blocks.map(contentOf)];
    case 'letterhead':
      return [block.kind, block.outgoing.map(wordsOf), block.addressee.map(wordsOf)];
    case 'signature':
      return [block.kind, wordsOf(block.position), wordsOf(block.name)];
  }
}

function contentOfTable({ caption = [], head, rows, notes }: Table): readonly Content[] {
  return [
    wordsOf(caption),
    head,
    rows.map(({ cells }) =>
      cells.map(({ columns, rows: spanned, blocks }) => [columns, spanned, blocks.map(contentOf)]),
    ),
    notes.map(wordsOf),
  ];
}

/** What is written in a drawing, without how it is drawn. */
function contentOfFigure({ svg, alt, caption = [] }: Figure): readonly Content[] {
  // Drawings are of our own making: no `>` stands in an attribute.
  return [plainText(svg.replace(/<[^>]*>/g, ' ')), plainText(alt), wordsOf(caption)];
}

/** Around raised and lowered text, so that 10⁶ is not 106. No text holds control characters. */
const raised = ['\u0001', '\u0003'] as const;
const lowered = ['\u0002', '\u0003'] as const;

function wordsOf(inlines: readonly Inline[]): string {
  return plainText(inlines.map(wordsOfInline).join(''));
}

function wordsOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'reference':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'gap':
      return inline.children.map(wordsOfInline).join('');
    case 'superscript':
      return raised.join(inline.text);
    case 'subscript':
      return lowered.join(inline.text);
    case 'abbreviation':
      return inline.first ? `${inline.expansion} (${inline.short})` : inline.short;
    case 'line-break':
      return ' ';
  }
}

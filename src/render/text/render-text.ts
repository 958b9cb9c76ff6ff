import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import { plainText } from '../collect-runs.js';
import type { RenderedFile } from '../rendered-file.js';
import { escapeLine, escapeMarkdown } from './escape-markdown.js';
import { blocksToLines, quote } from './nodes.js';

/**
 * The text twin: the words of the document in their order, laid out as Markdown, for reading, searching and comparing
 * versions line by line. It opens with the page marks and the running header, which have no pages to stand on here.
 */
export function renderText(model: DocumentModel): RenderedFile {
  const { product, version, section } = model.header;
  const header = [product, version, section].map((part) => escapeMarkdown(plainText(part))).join(' · ');
  const lines = [
    ...quote([...model.pageMarks.map((mark) => `${escapeLine(cleanText(mark))}\\`), header]),
    '',
    ...blocksToLines(model.blocks),
    '',
  ];
  return { documentId: model.id, format: 'md', bytes: new TextEncoder().encode(lines.join('\n')) };
}

import type { DocumentModel, Heading } from '../../assemble/document-model.js';
import { houseStyles } from '../styles/index.js';
import { headingText } from './model-texts.js';
import type { SplitPage } from './split-pages.js';

export interface PdfContents {
  /** Title and entries, each with its page number at the end. */
  readonly lines: readonly string[];
  /** The pages of the document after those of the contents. */
  readonly rest: readonly SplitPage[];
}

/** Takes the contents pages, which stand before everything else, apart from the others. None: the file has none. */
export function pdfContents(model: DocumentModel, pages: readonly SplitPage[]): PdfContents | undefined {
  const { title, levels, leader } = houseStyles[model.style].contents;
  const headings = model.blocks.filter((block): block is Heading => block.kind === 'heading' && block.level <= levels);
  const [first, ...words] = pages.flatMap(({ words }) => words).filter(({ text }) => !isLeader(text, leader));
  if (first?.text !== title[model.language] || headings.length === 0) return undefined;
  const lines = [first.text];
  let last = first;
  for (const heading of headings) {
    const line: string[] = [];
    // Words break anywhere at the end of a line: letters are counted, not words.
    let letters = headingText(heading).replaceAll(' ', '').length;
    while (letters > 0 && words[0] !== undefined) {
      last = words[0];
      letters -= last.text.length;
      line.push(last.text);
      words.shift();
    }
    const page = words.shift();
    if (page !== undefined) last = page;
    const whole = line.join('') === headingText(heading).replaceAll(' ', '') ? headingText(heading) : line.join(' ');
    lines.push(`${whole} ${page?.text ?? ''}`);
  }
  const left = words.filter(({ page }) => page === last.page).map(({ text }) => text);
  return { lines: left.length === 0 ? lines : [...lines, left.join(' ')], rest: pages.slice(last.page) };
}

function isLeader(text: string, leader: string): boolean {
  return text !== '' && text.replaceAll(leader, '') === '';
}

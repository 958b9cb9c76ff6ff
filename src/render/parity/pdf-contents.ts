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
  const words = pages.flatMap((page) => page.words).filter(({ text }) => !isLeader(text, leader));
  const [first] = words;
  if (first?.text !== title[model.language] || headings.length === 0) return undefined;
  const lines = [first.text];
  let last = first;
  let at = 1;
  for (const heading of headings) {
    const line: string[] = [];
    // Words break anywhere at the end of a line: letters are counted, not words.
    let letters = headingText(heading).replaceAll(' ', '').length;
    for (let word = words[at]; letters > 0 && word !== undefined; word = words[at]) {
      last = word;
      letters -= last.text.length;
      line.push(last.text);
      at += 1;
    }
    const page = words[at];
    at += 1;
    if (page !== undefined) last = page;
    const whole = line.join('') === headingText(heading).replaceAll(' ', '') ? headingText(heading) : line.join(' ');
    lines.push(`${whole} ${page?.text ?? ''}`);
  }
  const left = words.slice(at).filter(({ page }) => page === last.page);
  return {
    lines: left.length === 0 ? lines : [...lines, left.map(({ text }) => text).join(' ')],
    rest: pages.slice(last.page),
  };
}

function isLeader(text: string, leader: string): boolean {
  return text !== '' && text.replaceAll(leader, '') === '';
}

import { createHash } from 'node:crypto';
import type { DocumentModel, Paragraph } from '../../assemble/document-model.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import { pdfLines } from './file-text.js';

/** What is known of a document besides the text of its PDF. */
export interface TextFacts {
  readonly id: string;
  readonly product: string;
  readonly section: string;
  readonly language: Language;
  readonly title: string;
}

/** A document as far as the text of its PDF tells it: sentence by sentence, so that another line break is no change. */
export async function textModel(bytes: Uint8Array, facts: TextFacts): Promise<DocumentModel> {
  const seen = new Map<string, number>();
  const blocks = sentencesOf(bodyLines(await pdfLines(bytes))).map((text): Paragraph => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { kind: 'paragraph', id: `text-${hash}-${count}`, children: [{ kind: 'text', text }] };
  });
  return {
    ...facts,
    profile: 'submission',
    style: 'ctd',
    author: '',
    date: '',
    version: '',
    header: { product: [], section: [], version: [] },
    pageMarks: [],
    blocks,
  };
}

/** Without the lines that stand on most pages, whatever the numbers in them, and without those of a table of contents. */
function bodyLines(pages: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.map(withoutNumbers))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRunning = (line: string) => pages.length > 1 && (counts.get(withoutNumbers(line)) ?? 0) > pages.length / 2;
  return pages.flat().filter((line) => !isRunning(line) && !/ … \d+$/.test(line));
}

function withoutNumbers(line: string): string {
  return line.replaceAll(/\d+/g, '#');
}

function sentencesOf(lines: readonly string[]): readonly string[] {
  return lines
    .join(' ')
    .split(/(?<=[.!?;:])\s+(?=[\p{Lu}\d«“"—–•])/u)
    .filter((sentence) => sentence !== '');
}

import type { DocumentModel } from '../../assemble/document-model.js';
import { sentence } from '../../diagnostics/sentence.js';
import { houseStyles } from '../styles/index.js';
import type { DocxTexts } from './docx-texts.js';
import { headerTexts } from './model-texts.js';
import type { SplitPage } from './split-pages.js';

/** The running lines of one page (PDF), one section (DOCX) or of the whole document (twin). */
export interface RunningLines {
  /** Where they stand, for messages: `page 3`. */
  readonly place: string;
  readonly header: string;
  /** Absent where the format has none. Page numbers only where the file itself holds them. */
  readonly footer?: { readonly text: string; readonly page?: number; readonly pages?: number };
}

/** Lines break and columns part anywhere here, so spaces do not count. */
export function compareRunningLines(model: DocumentModel, found: readonly RunningLines[]): string[] {
  const header = headerTexts(model).join(' ');
  if (found.length === 0) return ['there is no running header'];
  return found.flatMap((lines) => {
    const pattern = houseStyles[model.style].footer.pattern;
    const { page = '', pages = '' } = lines.footer ?? {};
    const footer = sentence(pattern, { page, pages })[model.language];
    return [
      ...(isSame(lines.header, header)
        ? []
        : [`${lines.place}: header \`${lines.header}\`, the model has \`${header}\``]),
      ...(lines.footer === undefined || isSame(lines.footer.text, footer)
        ? []
        : [`${lines.place}: footer \`${lines.footer.text}\`, it must be \`${footer}\``]),
    ];
  });
}

export function pdfRunningLines(pages: readonly SplitPage[]): RunningLines[] {
  const join = (words: SplitPage['words']) => words.map(({ text }) => text).join(' ');
  return pages.map(({ header, footer }, index) => ({
    place: `page ${index + 1}`,
    header: join(header),
    footer: { text: join(footer), page: index + 1, pages: pages.length },
  }));
}

/** Page numbers of a DOCX are fields; what they show is Word's affair. */
export function docxRunningLines(running: DocxTexts['running']): RunningLines[] {
  return [...running]
    .filter(([part]) => part.startsWith('word/header'))
    .map(([part, header]) => {
      const footer = running.get(part.replace('header', 'footer'));
      if (footer === undefined) throw new Error(`no footer beside ${part}`);
      return { place: part, header: header.join(' '), footer: { text: footer.join(' ').replace(/\d+/g, '') } };
    });
}

/** The twin parts product, section and version by points, and has no pages to count. */
export function twinRunningLines(opening: readonly string[]): RunningLines[] {
  return [{ place: 'the opening', header: opening.join(' ').replaceAll(' · ', ' ') }];
}

function isSame(a: string, b: string): boolean {
  return a.replaceAll(' ', '') === b.replaceAll(' ', '');
}

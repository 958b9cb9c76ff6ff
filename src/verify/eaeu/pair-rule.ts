import type { PackageFiles } from '../package-files/package-files.js';
import { largestPdf } from '../pdf/largest-pdf.js';
import { readPdfText } from '../pdf/read-pdf-text.js';
import { compareWords } from './compare-words.js';
import type { EaeuContext, EaeuRule } from './eaeu-rule.js';
import { readDocxText } from './read-docx-text.js';

export const pairsEqual: EaeuRule = {
  id: 'EAE-04',
  states: {
    ru: 'документ, поданный в Word и PDF, в обоих состоит из тех же слов',
    en: 'a document filed as Word and PDF has the same words in both',
  },
  basis: 'EEC Council Decision 78, Annex 1, 1.2.1',
  severity: 'error',
  async judge({ root, documents }, context) {
    const { files } = context.subject;
    const own = files.entries.map(({ path }) => path).filter((path) => path.startsWith(root) && /\.docx$/i.test(path));
    const needsTwin = new Set(documents);
    for (const docx of own) {
      const pdf = twinOf(docx, files);
      context.report.checked(this.id);
      if (pdf !== undefined) await compare(docx, pdf, context);
      else if (needsTwin.has(docx)) context.report.found(this.id, { file: docx }, noTwin, {}, 'warning');
    }
  },
};

function twinOf(docx: string, { find }: PackageFiles): string | undefined {
  const stem = docx.replace(/\.docx$/i, '');
  return [`${stem}.pdf`, `${stem}.PDF`].find((path) => find(path) !== undefined);
}

async function compare(docx: string, pdf: string, { subject, report }: EaeuContext): Promise<void> {
  const [docxBytes, pdfBytes] = [await subject.files.read(docx, largestPdf), await subject.files.read(pdf, largestPdf)];
  if ('trouble' in docxBytes || 'trouble' in pdfBytes) return;
  const word = readDocxText(docxBytes);
  if (word === undefined) {
    report.found(pairsEqual.id, { file: docx }, unreadable);
    return;
  }
  const pdfText = await readPdfText(pdfBytes);
  // A PDF that does not open is told by PDF-02, one without text by PDF-13.
  if (pdfText === undefined || pdfText.trim() === '') return;
  const { onlyInWord, onlyInPdf } = compareWords(word, pdfText);
  if (onlyInWord.length === 0 && onlyInPdf.length === 0) return;
  const args = { pdf: pdf.slice(pdf.lastIndexOf('/') + 1), inWord: list(onlyInWord), inPdf: list(onlyInPdf) };
  report.found(pairsEqual.id, { file: docx }, different, args);
}

const shownWords = 5;

function list(words: readonly string[]): string {
  if (words.length === 0) return '—';
  return words.slice(0, shownWords).join(', ') + (words.length > shownWords ? ', …' : '');
}

const unreadable = {
  ru: 'файл Word повреждён и не открывается — сохраните его заново',
  en: 'the Word file is damaged and does not open: save it again',
};
const noTwin = {
  ru: 'рядом с файлом Word нет того же документа в PDF — приложите PDF',
  en: 'the same document in PDF is not beside the Word file: add the PDF',
};
const different = {
  ru: 'файл Word и `{pdf}` расходятся: только в Word — {inWord}; только в PDF — {inPdf}. Сохраните PDF из этого файла Word',
  en: 'the Word file and `{pdf}` differ: only in Word: {inWord}; only in the PDF: {inPdf}. Save the PDF from this Word file',
};

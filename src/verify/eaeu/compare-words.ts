import type { DocxText } from './read-docx-text.js';

/** What one of two texts says and the other does not: words and numbers, each once, in their order. */
export interface WordDifference {
  readonly onlyInWord: readonly string[];
  readonly onlyInPdf: readonly string[];
}

/**
 * Compares a Word file and its PDF by words. Programs break and number lines differently, so a word may be cut at the end
 * of a line, and numbers that Word counts by itself (pages, lists) stand in the PDF alone; numbers that the Word file has
 * written out must stand in the PDF as they are. Words that only the PDF has are not told of a file with pictures.
 */
export function compareWords(docx: DocxText, pdf: string): WordDifference {
  const [word, other] = [normalize(docx.text), normalize(pdf)];
  const [squeezedWord, squeezedPdf] = [squeeze(word), squeeze(other)];
  const numbers = new Set(tokensOf(other).filter(isNumber));
  return {
    onlyInWord: distinct(
      tokensOf(word).filter((token) => (isNumber(token) ? !numbers.has(token) : !squeezedPdf.includes(squeeze(token)))),
    ),
    onlyInPdf: docx.hasPictures
      ? []
      : distinct(tokensOf(other).filter((token) => !isNumber(token) && !squeezedWord.includes(squeeze(token)))),
  };
}

/** Ligatures, wide forms and combined letters in their plain form; hyphens that only show at the end of a line go. */
function normalize(text: string): string {
  return text.normalize('NFKC').replaceAll('\u00ad', '').toLowerCase();
}

/** Words with letters, and numbers with their signs inside. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\p{N}+(?:[.,]\p{N}+)*(?![\p{L}])|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function isNumber(token: string): boolean {
  return /^[\p{N}.,]+$/u.test(token);
}

function squeeze(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function distinct(tokens: readonly string[]): readonly string[] {
  return [...new Set(tokens)];
}

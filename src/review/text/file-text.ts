import { docxTexts } from '../../render/parity/docx-texts.js';
import { type PdfWord, readPdf } from '../../render/parity/pdf-words.js';

export type FileText = { readonly text: string } | { readonly trouble: 'neither' | 'damaged' };

/** The text of a PDF or Word file, by what its bytes are: git hands files over under names of its own. */
export async function fileText(bytes: Uint8Array): Promise<FileText> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  const read = start === '%PDF-' ? pdfText : start.startsWith('PK') ? async () => docxTexts(bytes) : undefined;
  if (read === undefined) return { trouble: 'neither' };
  try {
    return { text: (await read(bytes)).map((line) => `${line}\n`).join('') };
  } catch {
    // The readers are libraries of others, and the file may be anybody's.
    return { trouble: 'damaged' };
  }
}

/** Each page under its number. */
async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  return (await pdfLines(bytes)).flatMap((lines, index) => [`— ${index + 1} —`, ...lines]);
}

/** Page by page, line by line as printed. */
export async function pdfLines(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const pages = await readPdf(bytes);
  return pages.map(({ words }) => linesOf(words).map(withoutLeaders));
}

function linesOf(words: readonly PdfWord[]): readonly string[] {
  const lines: string[] = [];
  let last: PdfWord | undefined;
  for (const word of words) {
    const isSameLine = last !== undefined && Math.abs(last.y - word.y) < sameLine && word.x >= last.x;
    if (isSameLine) lines.push(`${lines.pop()}${last?.joined ? '' : ' '}${word.text}`);
    else lines.push(word.text);
    last = word;
  }
  return lines;
}

/** The dots of a table of contents are as many as the line leaves room for. */
function withoutLeaders(line: string): string {
  return line.replaceAll(/\s*\.{4,}\s*/g, ' … ');
}

/** Raised and lowered signs belong to their line. In points. */
const sameLine = 4;

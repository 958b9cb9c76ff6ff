import type { DocumentModel } from '../assemble/document-model.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { findMissingCharacters, type MissingCharacter } from './find-missing-characters.js';
import { loadFonts } from './fonts.js';
import { judgeDocument } from './judge-document.js';
import { markForeignWords } from './mark-foreign-words.js';
import { numberCaptions } from './number-captions.js';
import type { RenderedFile } from './rendered-file.js';
import { houseStyles } from './styles/index.js';
import { renderText } from './text/render-text.js';

/** What came of drawing one document. Plain data: it passes from thread to thread and through a cache. */
export interface DrawnFormats {
  /** None where a character is missing: it would print as a blank. */
  readonly files: readonly RenderedFile[];
  readonly missing: readonly MissingCharacter[];
  /** What is wrong with the finished files, all of it a fault of ours. */
  readonly faults: readonly Diagnostic[];
}

/**
 * One document as PDF, DOCX and text twin, read back and compared with the model. The bytes depend on the model and the
 * house style alone.
 */
export async function drawFormats(model: DocumentModel): Promise<DrawnFormats> {
  const style = houseStyles[model.style];
  const missing = findMissingCharacters(model, await loadFonts(), style.fonts.pdf);
  if (missing.length > 0) return { files: [], missing, faults: [] };
  // Loaded here because a run that only checks never needs them.
  const [{ renderPdf }, { renderDocx }] = await Promise.all([
    import('./pdf/render-pdf.js'),
    import('./docx/render-docx.js'),
  ]);
  const marked = markForeignWords(model);
  const numbered = numberCaptions(marked);
  const pdf = await renderPdf(numbered, style);
  const files = [pdf.file, await renderDocx(marked, style, pdf.pageMap), renderText(numbered)];
  return { files, missing, faults: await judgeDocument(model, files, pdf.defects) };
}

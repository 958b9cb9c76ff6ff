import type { DocumentModel } from '../assemble/document-model.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { drawFormats } from './draw-formats.js';
import { findMissingCharacters } from './find-missing-characters.js';
import { loadFonts } from './fonts.js';
import { judgeDocument } from './judge-document.js';
import { markForeignWords } from './mark-foreign-words.js';
import { numberCaptions } from './number-captions.js';
import type { PagePlaces } from './page-places.js';
import type { RenderedFile } from './rendered-file.js';
import { houseStyles } from './styles/index.js';
import { type LocateOrigin, tellMissing } from './tell-missing.js';

/** All documents in all formats, in the order given. Documents with characters that cannot be printed are left out. */
export async function renderDocuments(models: readonly DocumentModel[]): Promise<Staged<readonly RenderedFile[]>> {
  const files: RenderedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const model of models) {
    const rendered = await renderDocument(model);
    files.push(...rendered.value);
    diagnostics.push(...rendered.diagnostics);
  }
  return { value: files, diagnostics };
}

/** One document in all formats. A character that no font has is an error and leaves the document out. */
export async function renderDocument(
  model: DocumentModel,
  locate?: LocateOrigin,
): Promise<Staged<readonly RenderedFile[]>> {
  const { files, missing, faults } = await drawFormats(model);
  return { value: files, diagnostics: [...tellMissing(model, missing, locate), ...faults] };
}

/** The same as PDF alone; `undefined` where a character cannot be printed. */
export async function renderAsPdf(model: DocumentModel): Promise<Staged<RenderedFile | undefined>> {
  const style = houseStyles[model.style];
  const missing = findMissingCharacters(model, await loadFonts(), style.fonts.pdf);
  if (missing.length > 0) return { value: undefined, diagnostics: tellMissing(model, missing) };
  const { renderPdf } = await import('./pdf/render-pdf.js');
  const { file, defects } = await renderPdf(numberCaptions(markForeignWords(model)), style);
  return { value: file, diagnostics: await judgeDocument(model, [file], defects) };
}

/** On which pages of its PDF each piece of a document would stand; `undefined` where a character cannot be printed. */
export async function drawPlaces(model: DocumentModel): Promise<PagePlaces | undefined> {
  return (await renderAsPdf(model)).value?.places;
}

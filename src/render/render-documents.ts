import type { DocumentModel, Origin } from '../assemble/document-model.js';
import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Location, Staged } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { findMissingCharacters, type MissingCharacter } from './find-missing-characters.js';
import { loadFonts } from './fonts.js';
import { judgeDocument } from './judge-document.js';
import { markForeignWords } from './mark-foreign-words.js';
import { numberCaptions } from './number-captions.js';
import type { PagePlaces } from './page-places.js';
import type { RenderedFile } from './rendered-file.js';
import { houseStyles } from './styles/index.js';
import { renderText } from './text/render-text.js';

export interface RenderOptions {
  /** Finds a value in its file, for findings about it. Documents hold no line numbers. */
  locate?(origin: Origin): Location | undefined;
  /** Called before each document, for progress on a terminal. */
  onDocument?(model: DocumentModel): void;
}

/** All documents in all formats, in the order given. Documents with characters that cannot be printed are left out. */
export async function renderDocuments(
  models: readonly DocumentModel[],
  options: RenderOptions = {},
): Promise<Staged<readonly RenderedFile[]>> {
  const files: RenderedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const model of models) {
    options.onDocument?.(model);
    const rendered = await renderDocument(model, options);
    files.push(...rendered.value);
    diagnostics.push(...rendered.diagnostics);
  }
  return { value: files, diagnostics };
}

/**
 * One document as PDF, DOCX and text twin, read back and compared with the model. The bytes depend on the model and the
 * house style alone. A character that no font has is an error and leaves the document out: it would print as a blank.
 */
export async function renderDocument(
  model: DocumentModel,
  options: RenderOptions = {},
): Promise<Staged<readonly RenderedFile[]>> {
  const style = houseStyles[model.style];
  const missing = await reportMissing(model, options);
  if (missing.length > 0) return { value: [], diagnostics: missing };
  // Loaded here because a run that only checks never needs them.
  const [{ renderPdf }, { renderDocx }] = await Promise.all([
    import('./pdf/render-pdf.js'),
    import('./docx/render-docx.js'),
  ]);
  const marked = markForeignWords(model);
  const numbered = numberCaptions(marked);
  const pdf = await renderPdf(numbered, style);
  const files = [pdf.file, await renderDocx(marked, style, pdf.pageMap), renderText(numbered)];
  return { value: files, diagnostics: await judgeDocument(model, files, pdf.defects) };
}

/** The same as PDF alone; `undefined` where a character cannot be printed. */
export async function renderAsPdf(model: DocumentModel): Promise<Staged<RenderedFile | undefined>> {
  const missing = await reportMissing(model, {});
  if (missing.length > 0) return { value: undefined, diagnostics: missing };
  const { renderPdf } = await import('./pdf/render-pdf.js');
  const { file, defects } = await renderPdf(numberCaptions(markForeignWords(model)), houseStyles[model.style]);
  return { value: file, diagnostics: await judgeDocument(model, [file], defects) };
}

/** On which pages of its PDF each piece of a document would stand; `undefined` where a character cannot be printed. */
export async function drawPlaces(model: DocumentModel): Promise<PagePlaces | undefined> {
  const missing = await reportMissing(model, {});
  if (missing.length > 0) return undefined;
  const { renderPdf } = await import('./pdf/render-pdf.js');
  const { file } = await renderPdf(numberCaptions(markForeignWords(model)), houseStyles[model.style]);
  return file.places;
}

async function reportMissing(model: DocumentModel, options: RenderOptions): Promise<readonly Diagnostic[]> {
  const style = houseStyles[model.style];
  const missing = findMissingCharacters(model, await loadFonts(), style.fonts.pdf);
  return missing.map((finding) => missingCharacter(finding, model, options));
}

function missingCharacter(
  { character, origin }: MissingCharacter,
  model: DocumentModel,
  { locate }: RenderOptions,
): Diagnostic {
  const at = origin && locate?.(origin);
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return createError({
    code: 'render/missing-character',
    product: model.product,
    ...(at && { at }),
    message: sentence(
      {
        ru: 'в документе `{document}` есть знак `{character}` (U+{code}), которого нет в шрифтах',
        en: 'document `{document}` holds the character `{character}` (U+{code}), which no font has',
      },
      { document: model.id, character, code },
    ),
    hint: { ru: 'замените знак', en: 'replace the character' },
  });
}

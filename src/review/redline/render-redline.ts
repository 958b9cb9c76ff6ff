import type { DocumentModel } from '../../assemble/document-model.js';
import { drawFigures } from '../../render/docx/draw-figures.js';
import { packDocx } from '../../render/docx/pack-docx.js';
import type { RenderedFile } from '../../render/rendered-file.js';
import { houseStyles } from '../../render/styles/index.js';
import type { Changed, DocumentParts } from '../diff/document-diff.js';
import { drawRedline } from './draw-redline.js';
import type { RevisionAuthor } from './revisions.js';

/**
 * The new state of a document as a Word file in which every change from the old one is tracked: accept all and it is the
 * new document, reject all and it is the old one. Both states are drawn by the renderer of ordinary files; here they are
 * laid one over the other. Without the contents pages, whose page numbers would all seem changed. Where only the
 * layout differs (house style, page breaks, widths of columns) the new one counts and nothing is marked.
 */
export async function renderRedline(
  diff: Changed<DocumentModel, DocumentParts>,
  author: RevisionAuthor,
): Promise<RenderedFile> {
  const model = { ...diff.new, author: author.author, date: author.date.slice(0, 10) };
  const style = houseStyles[model.style];
  const { layouts, lists, figures, text } = await drawRedline(diff, author);
  const [upright] = layouts;
  if (upright === undefined) throw new Error('no pages');
  const drawn = await drawFigures(figures, new Map(), upright);
  return packDocx(model, style, { orientations: layouts, figures: drawn, numberedLists: lists, isTracked: true }, text);
}

import type { DocumentModel } from '../../assemble/document-model.js';
import type { LayoutContext } from '../page-geometry.js';
import type { DocxContext, DocxFileContext } from './docx-context.js';
import { styleIds } from './style-ids.js';

/** What the blocks of a document know where they stand on pages of one orientation. */
export function pageContext(
  { language }: DocumentModel,
  file: DocxFileContext,
  { style, measure, textWidth, textHeight }: LayoutContext,
): DocxContext {
  return { file, style, measure, language, textWidth, textHeight, paragraphStyle: styleIds.body, listDepth: 0 };
}

import { strFromU8, unzipSync } from 'fflate';
import type { Block, DocumentModel } from '../../src/assemble/document-model.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import type { HouseStyle } from '../../src/render/house-style.js';
import type { PageMap } from '../../src/render/page-map.js';
import { houseStyles } from '../../src/render/styles/index.js';

export const withoutContents: PageMap = { count: 2, hasContents: false, pageOf: new Map(), figureWidths: new Map() };

/** The document with each block on a page of its own, and contents. */
export function pagesOf({ blocks }: DocumentModel): PageMap {
  const pageOf = new Map(blocks.map(({ id }, index) => [id, index + 2]));
  return { count: blocks.length + 1, hasContents: true, pageOf, figureWidths: new Map() };
}

/** The parts of the Word file of a model, as text. */
export async function docxParts(
  model: DocumentModel,
  pages: PageMap = withoutContents,
  style: HouseStyle = houseStyles[model.style],
): Promise<Readonly<Record<string, string>>> {
  const { bytes } = await renderDocx(model, style, pages);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** `word/document.xml` of a document of these blocks. */
export async function docxBody(blocks: readonly Block[], change: Partial<DocumentModel> = {}): Promise<string> {
  const parts = await docxParts({ ...stressModel('ru'), ...change, blocks });
  return parts['word/document.xml'] ?? '';
}

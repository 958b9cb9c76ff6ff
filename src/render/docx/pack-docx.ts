import type { DocumentModel } from '../../assemble/document-model.js';
import type { HouseStyle } from '../house-style.js';
import type { RenderedFile } from '../rendered-file.js';
import { putDrawings } from './figure-to-docx.js';
import { fontTableXml } from './font-table-xml.js';
import { packSkeleton, type SkeletonContent } from './pack-skeleton.js';
import { applicationPropertiesXml, corePropertiesXml, customPropertiesXml } from './properties-xml.js';
import { zipParts } from './zip-parts.js';

/** The text of a file, as XML. Running lines stand in the order of the orientations of the skeleton. */
export interface DocxText {
  readonly pages: number;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** Everything in the body, with the properties of its sections given by orientation. */
  body(sections: readonly string[]): string;
}

/** The finished file: the text put into a package for it. `model` says what the file is, not what stands in it. */
export function packDocx(
  model: DocumentModel,
  style: HouseStyle,
  content: SkeletonContent,
  { pages, headers, footers, body }: DocxText,
): RenderedFile {
  const skeleton = packSkeleton(content, style, model.language);
  const text = `${skeleton.opening}${body(skeleton.sections)}</w:body></w:document>`;
  const bytes = zipParts(skeleton.parts, {
    'word/document.xml': putDrawings(text, skeleton.drawings),
    'word/fontTable.xml': fontTableXml(style),
    'docProps/core.xml': corePropertiesXml(model),
    'docProps/app.xml': applicationPropertiesXml(model, pages),
    'docProps/custom.xml': customPropertiesXml(model),
    ...Object.fromEntries(headers.map((xml, index) => [`word/header${index + 1}.xml`, xml])),
    ...Object.fromEntries(footers.map((xml, index) => [`word/footer${index + 1}.xml`, xml])),
  });
  return { documentId: model.id, format: 'docx', bytes };
}

import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import { languageTag } from './language-tag.js';
import { declaration, escapeXml } from './xml.js';

/** `docProps/core.xml`: what archives list a file by. The only dates are the dossier's. */
export function corePropertiesXml(model: DocumentModel): string {
  const { title, author, section, product, documentCode, language, id, version, date } = model;
  const keywords = [product, documentCode].filter((word) => word !== undefined).join(', ');
  const at = `${date}T00:00:00Z`;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    property('dc:title', title),
    property('dc:subject', section),
    property('dc:creator', author),
    property('cp:keywords', keywords),
    property('dc:description', `${id}, ${version}`),
    property('dc:language', languageTag(language)),
    property('cp:lastModifiedBy', author),
    property('cp:revision', '1'),
    property('cp:version', version),
    ...['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`),
    '</cp:coreProperties>',
  ].join('');
}

/** `docProps/app.xml`: the program and, as Word shows them before it has counted itself, the pages. */
export function applicationPropertiesXml({ author }: DocumentModel, pages: number): string {
  return [
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
    `${property('Pages', String(pages))}${property('Application', 'dossier')}${property('Company', author)}`,
    '</Properties>',
  ].join('');
}

/** `docProps/custom.xml`: by what a program finds the file again. Names are shown to people in Word's file properties. */
export function customProperties(model: DocumentModel): Readonly<Record<string, string>> {
  const { id, section, documentCode, version, profile } = model;
  return {
    Document: id,
    Section: section,
    ...(documentCode && { DocumentCode: documentCode }),
    Version: version,
    Profile: profile,
  };
}

function property(name: string, value: string): string {
  return `<${name}>${escapeXml(cleanText(value))}</${name}>`;
}

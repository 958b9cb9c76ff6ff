import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import { languageTag } from './language-tag.js';
import { declaration, escapeXml } from './xml.js';

/** `docProps/core.xml`: what archives list a file by. The dates are the dossier's. */
export function corePropertiesXml(model: DocumentModel): string {
  const { title, author, section, product, documentCode, id, version, date, language } = model;
  const time = `xsi:type="dcterms:W3CDTF">${date}T00:00:00Z`;
  return [
    `${plainDeclaration}<cp:coreProperties`,
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    property('dc:title', title),
    // The checklist belongs to no section.
    section === '' ? '' : property('dc:subject', section),
    property('dc:creator', author),
    property('cp:keywords', [product, documentCode].filter((word) => word !== undefined).join(', ')),
    property('dc:description', `${id}, ${version}`),
    property('cp:lastModifiedBy', author),
    property('cp:revision', '1'),
    `<dcterms:created ${time}</dcterms:created><dcterms:modified ${time}</dcterms:modified>`,
    property('dc:language', languageTag(language)),
    property('cp:version', version),
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
export function customPropertiesXml({ id, section, documentCode, version, profile }: DocumentModel): string {
  const properties = {
    Document: id,
    Section: section,
    ...(documentCode && { DocumentCode: documentCode }),
    Version: version,
    Profile: profile,
  };
  return [
    `${plainDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"`,
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...Object.entries(properties).map(
      ([name, value], index) =>
        `<property fmtid="${ownProperties}" pid="${firstId + index}" name="${name}">${property('vt:lpwstr', value)}</property>`,
    ),
    '</Properties>',
  ].join('');
}

/** The set of properties that people and programs add, and the first number that is free in it. */
const ownProperties = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const firstId = 2;

function property(name: string, value: string): string {
  return `<${name}>${escapeXml(cleanText(value))}</${name}>`;
}

const plainDeclaration = declaration.trim();

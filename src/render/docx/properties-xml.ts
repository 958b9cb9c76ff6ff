import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import { languageTag } from './language-tag.js';
import { declaration, escapeXml } from './xml.js';

/** What archives list a file by, for the library to write into `docProps/core.xml`. */
export function coreProperties({ title, author, section, product, documentCode, id, version }: DocumentModel) {
  return {
    title: cleanText(title),
    subject: section,
    creator: cleanText(author),
    keywords: [product, documentCode].filter((word) => word !== undefined).join(', '),
    description: `${id}, ${version}`,
    lastModifiedBy: cleanText(author),
    revision: 1,
  };
}

/** The same part with the dossier's date in place of the clock's, and what the library has no option for. */
export function datedProperties(xml: string, { date, language, version }: DocumentModel): string {
  const end = '</cp:coreProperties>';
  const added = property('dc:language', languageTag(language)) + property('cp:version', version);
  return xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${date}T00:00:00Z`).replace(end, `${added}${end}`);
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

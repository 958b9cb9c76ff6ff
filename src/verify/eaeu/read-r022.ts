import type { XmlElement } from '../xml/xml-reading.js';
import type { R022Document, R022Inventory, R022Text } from './r022-inventory.js';

export const r022Root = 'DrugRegistrationDocDossierContentDetails';

/**
 * An inventory from its root element. Elements are known by their local names: the versions of the structure differ in the
 * namespaces, and what a schema asks beyond that is left to the schema.
 */
export function readR022(file: string, root: XmlElement): R022Inventory {
  const version = /:v(\d+\.\d+\.\d+)$/.exec(root.namespace)?.[1];
  return {
    file,
    line: root.line,
    documents: elementsOf(root, 'RegistrationDossierDocDetails').map(readDocument),
    ...(version !== undefined && { version }),
    ...only(root, 'documentCode', 'EDocCode'),
    ...only(root, 'id', 'EDocId'),
    ...only(root, 'dateTime', 'EDocDateTime'),
  };
}

function readDocument(element: XmlElement): R022Document {
  const [copy] = elementsOf(element, 'DocCopyBinaryText');
  const mediaType = copy === undefined ? undefined : attributeOf(copy, 'mediaTypeCode');
  return {
    line: element.line,
    ...only(element, 'fileIndicator', 'RegistrationFileIndicator'),
    ...only(element, 'id', 'DocId'),
    ...only(element, 'name', 'DocName'),
    ...only(element, 'code', 'DrugRegistrationDocCode'),
    ...only(element, 'codeName', 'DrugRegistrationDocName'),
    ...only(element, 'registrationFileCode', 'DrugRegistrationFileCode'),
    ...only(element, 'created', 'DocCreationDate'),
    ...only(element, 'valid', 'DocValidityDate'),
    attributes: elementsOf(element, 'DrugAttributeEnumText').map((attribute) => {
      const kindCode = attributeOf(attribute, 'DrugAttributeKindEnumCode');
      const kindName = attributeOf(attribute, 'AttributeKindName');
      return { ...textOf(attribute), ...(kindCode && { kindCode }), ...(kindName && { kindName }) };
    }),
    ...(copy !== undefined && { embedded: { ...textOf(copy), ...(mediaType && { mediaType }) } }),
    ...only(element, 'sequence', 'SubmissionSequence'),
    ...only(element, 'operation', 'OperationAtribute'),
  };
}

/** The first child of a name under a key of ours; nothing where there is none or it is empty. */
function only<Key extends string>(parent: XmlElement, key: Key, name: string): Partial<Record<Key, R022Text>> {
  const [element] = elementsOf(parent, name);
  const text = element === undefined ? undefined : textOf(element);
  const found: Partial<Record<Key, R022Text>> = {};
  if (text !== undefined && text.text !== '') found[key] = text;
  return found;
}

function elementsOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

function textOf(element: XmlElement): R022Text {
  const text = element.children.filter((child) => typeof child === 'string').join('');
  return { text: text.trim(), line: element.line };
}

function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value.trim();
}

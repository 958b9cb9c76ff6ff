import { escapeXml } from './xml.js';

/** A run of text. `properties` is the content of its `w:rPr`, in the order of the schema. */
export function runXml(text: string, properties = ''): string {
  const opening = properties === '' ? '<w:r>' : `<w:r><w:rPr>${properties}</w:rPr>`;
  return `${opening}${textXml(text)}</w:r>`;
}

export const lineBreakXml = '<w:r><w:br/></w:r>';

export const tabXml = '<w:r><w:tab/></w:r>';

/**
 * A field with the text it shows until Word computes it anew. A field of several runs: readers other than Word lose the
 * text of fields that are a single element. Never marked for update, which would ask the user a question on opening.
 */
export function fieldXml(instruction: string, shown: string): string {
  return `${openField(instruction)}${shown}${closeField}`;
}

/** The beginning of a field whose text spans several paragraphs. */
export function openField(instruction: string): string {
  return [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  ].join('');
}

export const closeField = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Word has an element for the hyphen that does not break; as a character it would be printed in another font. */
function textXml(text: string): string {
  return text
    .split('\u2011')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`))
    .join('<w:noBreakHyphen/>');
}

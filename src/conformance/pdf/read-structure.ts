import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { markedTexts } from './marked-texts.js';

/** An element of the structure tree of a finished file, with the text that stands in it. */
export interface ReadElement {
  readonly role: string;
  readonly children: readonly (ReadElement | string)[];
}

/** Reads the structure tree as a reading program does. Throws for a file that has none. */
export async function readStructure(bytes: Uint8Array): Promise<ReadElement> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = await markedTexts(bytes);
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const [root] = kidsOf(tree).map((kid) => readElement(document.context.lookup(kid, PDFDict)));
  if (root === undefined) throw new Error('the structure tree is empty');
  return root;

  function readElement(element: PDFDict): ReadElement {
    const page = element.get(PDFName.of('Pg'));
    return {
      role: element.lookup(PDFName.of('S'), PDFName).decodeText(),
      children: kidsOf(element).flatMap((kid) => readKid(kid, page)),
    };
  }

  function readKid(kid: PDFObject, page: PDFObject | undefined): readonly (ReadElement | string)[] {
    const found = document.context.lookup(kid);
    if (found instanceof PDFNumber) return [textAt(page, found)];
    if (!(found instanceof PDFDict)) return [];
    if (found.has(PDFName.of('S'))) return [readElement(found)];
    const mark = found.lookup(PDFName.of('MCID'));
    return mark instanceof PDFNumber ? [textAt(found.get(PDFName.of('Pg')) ?? page, mark)] : [];
  }

  function textAt(page: PDFObject | undefined, mark: PDFNumber): string {
    return page instanceof PDFRef ? (texts.get(`${page.objectNumber} ${mark.asNumber()}`) ?? '') : '';
  }
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return kids === undefined ? [] : [kids];
}

export function textOf({ children }: ReadElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

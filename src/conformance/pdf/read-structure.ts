import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { loadObjects } from '../../pdf-reading/load-objects.js';
import { markedTexts } from './marked-texts.js';

/** An element of the structure tree of a finished file, with the text that stands in it. */
export interface ReadElement {
  readonly role: string;
  /** Pages, from 1, on which something of it stands; none of what is drawn without text or marks. */
  readonly pages: readonly number[];
  readonly children: readonly (ReadElement | string)[];
}

/** Reads the structure tree as a reading program does. Throws for a file that has none. */
export async function readStructure(bytes: Uint8Array): Promise<ReadElement> {
  const document = await loadObjects(bytes);
  const texts = await markedTexts(bytes);
  const pageRefs = document.getPages().map(({ ref }) => ref);
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const [root] = kidsOf(tree).map((kid) => readElement(document.context.lookup(kid, PDFDict)));
  if (root === undefined) throw new Error('the structure tree is empty');
  return root;

  function readElement(element: PDFDict): ReadElement {
    const page = element.get(PDFName.of('Pg'));
    const pages = new Set<number>();
    const children = kidsOf(element).flatMap((kid) => readKid(kid, page, pages));
    for (const child of children) if (typeof child !== 'string') for (const number of child.pages) pages.add(number);
    return { role: element.lookup(PDFName.of('S'), PDFName).decodeText(), pages: [...pages], children };
  }

  function readKid(
    kid: PDFObject,
    elementPage: PDFObject | undefined,
    pages: Set<number>,
  ): readonly (ReadElement | string)[] {
    const found = document.context.lookup(kid);
    if (found instanceof PDFDict && found.has(PDFName.of('S'))) return [readElement(found)];
    const mark = found instanceof PDFDict ? found.lookup(PDFName.of('MCID')) : found;
    if (!(mark instanceof PDFNumber)) return [];
    const page = (found instanceof PDFDict && found.get(PDFName.of('Pg'))) || elementPage;
    const number = pageRefs.findIndex((ref) => ref === page) + 1;
    if (number > 0) pages.add(number);
    return [textAt(page, mark)];
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

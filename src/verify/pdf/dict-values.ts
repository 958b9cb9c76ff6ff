import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib';

export function lookUp(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key));
}

export function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = lookUp(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textIn(dict: PDFDict, key: string): string | undefined {
  return textOf(lookUp(dict, key));
}

/** A text or a name: places are called by either. */
export function textOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberOf(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function dictIn(dict: PDFDict, key: string): PDFDict | undefined {
  const value = lookUp(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

/** The file that a file specification names, whichever of its forms is used. */
export function fileIn(dict: PDFDict, key: string): string | undefined {
  const value = lookUp(dict, key);
  if (value instanceof PDFDict) return textIn(value, 'UF') ?? textIn(value, 'F');
  return textOf(value);
}

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mapPages, openPdf } from '../../pdf-reading/open-pdf.js';
import { normalise } from './normalise.js';

/** A word of a page in the order of the content stream. Points from the top left corner of the page. */
export interface PdfWord {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Right edge of the piece of text the word belongs to. */
  readonly right: number;
  /** The next word follows without a space, in another type. */
  readonly joined: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

export function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  return openPdf(bytes, (document) => mapPages(document, readPage));
}

async function readPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
  const words = items.flatMap((item, index) => {
    const [x, y] = [Number(item.transform[4]), height - Number(item.transform[5])];
    const right = x + item.width;
    const next = items[index + 1];
    const touches = next !== undefined && Math.abs(Number(next.transform[4]) - right) < touching;
    const joined = touches && !/\s$/.test(item.str) && !/^\s/.test(next.str) && next.transform[5] === item.transform[5];
    const texts = normalise(item.str).split(' ');
    return texts
      .map((text, at) => ({ text, page: number, x, y, right, joined: joined && at === texts.length - 1 }))
      .filter(({ text }) => text !== '');
  });
  return { width, height, words };
}

/** Pieces of one word lie this close (points). */
const touching = 0.5;

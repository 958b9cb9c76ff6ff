import type { Judge } from '../judge.js';
import { docxLint } from './docx-lint.js';
import { libreOffice } from './libreoffice.js';
import { openXmlSdk } from './open-xml-sdk.js';
import { pageImages } from './page-images.js';
import { qpdf } from './qpdf.js';
import { readingOrder } from './reading-order.js';
import { selfContained } from './self-contained.js';
import { veraPdfA, veraPdfUa } from './verapdf.js';
import { wordParity } from './word-parity.js';

/** In the order of the table. */
export const judges: readonly Judge[] = [
  veraPdfA,
  veraPdfUa,
  qpdf,
  selfContained,
  readingOrder,
  pageImages,
  openXmlSdk,
  docxLint,
  libreOffice,
  wordParity,
];

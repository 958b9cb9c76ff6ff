import type { CodeDescription } from '../code-description.js';
import { checkCodes } from './check.js';
import { dataCodes } from './data.js';
import { loadFileCodes } from './load-file.js';
import { loadTextCodes } from './load-text.js';
import { outputCodes } from './output.js';
import { productCodes } from './product.js';
import { recordCodes } from './record.js';
import { renderCodes } from './render.js';
import { templateCodes } from './template.js';
import { usageCodes } from './usage.js';

/** Every code that is not a rule's. */
export const codeDescriptions: ReadonlyMap<string, CodeDescription> = new Map(
  [
    usageCodes,
    loadFileCodes,
    loadTextCodes,
    recordCodes,
    productCodes,
    dataCodes,
    checkCodes,
    templateCodes,
    renderCodes,
    outputCodes,
  ].flatMap((codes) => Object.entries<CodeDescription>(codes)),
);

import type { CodeDescription } from './code-description.js';
import { attachmentCodes } from './codes/attachment.js';
import { checkCodes } from './codes/check.js';
import { dataCodes } from './codes/data.js';
import { documentCodes } from './codes/document.js';
import { eaeuCodes } from './codes/eaeu.js';
import { loadFileCodes } from './codes/load-file.js';
import { loadTextCodes } from './codes/load-text.js';
import { outputCodes } from './codes/output.js';
import { ownRuleCodes } from './codes/own-rule.js';
import { packageCodes } from './codes/package.js';
import { productCodes } from './codes/product.js';
import { recordCodes } from './codes/record.js';
import { renderCodes } from './codes/render.js';
import { reviewCodes } from './codes/review.js';
import { templateCodes } from './codes/template.js';
import { usageCodes } from './codes/usage.js';

/** Every code that is not a rule, in the order of the stages; the code of a rule is described by the rule itself. */
export const codes: ReadonlyMap<string, CodeDescription> = new Map<string, CodeDescription>(
  [
    usageCodes,
    loadFileCodes,
    loadTextCodes,
    recordCodes,
    productCodes,
    dataCodes,
    checkCodes,
    ownRuleCodes,
    attachmentCodes,
    documentCodes,
    templateCodes,
    renderCodes,
    outputCodes,
    eaeuCodes,
    packageCodes,
    reviewCodes,
  ].flatMap((area) => Object.entries(area)),
);

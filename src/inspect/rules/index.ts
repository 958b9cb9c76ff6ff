import type { DocumentRule } from '../document-rule.js';
import { codeOfSection } from './code-of-section.js';
import { expertsSigned } from './experts-signed.js';
import { exponentsKeptInText } from './exponents-kept.js';
import { noResidue } from './no-residue.js';
import { numberStyleInText } from './number-style.js';
import { oneAlphabetPerWordInText } from './one-alphabet-per-word.js';
import { oneNonproprietaryNameInText } from './one-nonproprietary-name.js';
import { oneSubjectIsNoResultInText } from './one-subject-is-no-result.js';
import { permissionIsNotApproval } from './permission-is-not-approval.js';
import { referencesResolveInText } from './references-resolve.js';
import { requiredDocuments } from './required-documents.js';
import { routeHasPapers } from './route-has-papers.js';
import { sameFiguresInText } from './same-figures.js';
import { syntheticDataMarkedOnPages } from './synthetic-data-marked.js';

/** The rules on documents, in the order of the catalogue. Some are halves of rules that also read records. */
export const documentRules: readonly DocumentRule[] = [
  oneNonproprietaryNameInText,
  oneAlphabetPerWordInText,
  oneSubjectIsNoResultInText,
  referencesResolveInText,
  noResidue,
  sameFiguresInText,
  exponentsKeptInText,
  requiredDocuments,
  expertsSigned,
  numberStyleInText,
  routeHasPapers,
  codeOfSection,
  syntheticDataMarkedOnPages,
  permissionIsNotApproval,
];

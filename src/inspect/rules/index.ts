import type { DocumentRule } from '../document-rule.js';
import { abbreviationsDefinedInText } from './abbreviations-defined.js';
import { approvalsFourEyes } from './approvals-four-eyes.js';
import { approvalsGiven } from './approvals-given.js';
import { approvalsInForce } from './approvals-in-force.js';
import { approvalsInOrder } from './approvals-in-order.js';
import { approvalsNameSomething } from './approvals-name-something.js';
import { capacityHasEvidenceInText } from './capacity-has-evidence.js';
import { cellsExplicitInText } from './cells-explicit.js';
import { centresCountedInText } from './centres-counted.js';
import { clinicalBatchesListedInText } from './clinical-batches-listed.js';
import { codeOfSection } from './code-of-section.js';
import { expertsSigned } from './experts-signed.js';
import { exponentsKeptInText } from './exponents-kept.js';
import { figuresAsInResults } from './figures-as-in-results.js';
import { figuresFromDataInText } from './figures-from-data.js';
import { frequencyAsComputed } from './frequency-as-computed.js';
import { gmoStatementsAgree } from './gmo-statements-agree.js';
import { labelsCarryIdentityInText } from './labels-carry-identity.js';
import { nameStatusAsPrintedInText } from './name-status-as-printed.js';
import { noBorrowedFigures } from './no-borrowed-figures.js';
import { noPatientIdentityInText } from './no-patient-identity.js';
import { noPromotion } from './no-promotion.js';
import { noResidue } from './no-residue.js';
import { numberStyleInText } from './number-style.js';
import { oneAlphabetPerWordInText } from './one-alphabet-per-word.js';
import { oneCompositionInText } from './one-composition.js';
import { oneDictionaryVersionInText } from './one-dictionary-version.js';
import { oneLegalNameInText } from './one-legal-name.js';
import { oneNonproprietaryNameInText } from './one-nonproprietary-name.js';
import { onePhase } from './one-phase.js';
import { oneSpecificationInText } from './one-specification.js';
import { oneSubjectIsNoResultInText } from './one-subject-is-no-result.js';
import { oneToxicityScaleInText } from './one-toxicity-scale.js';
import { oneTradeNameInText } from './one-trade-name.js';
import { permissionIsNotApproval } from './permission-is-not-approval.js';
import { plannedIsNotActual } from './planned-is-not-actual.js';
import { posologyAsStudied } from './posology-as-studied.js';
import { referencesResolveInText } from './references-resolve.js';
import { studiesInTables } from './reports-match-studies.js';
import { requiredDocuments } from './required-documents.js';
import { routeHasPapers } from './route-has-papers.js';
import { sameFiguresInText } from './same-figures.js';
import { standardTermsInText } from './standard-terms.js';
import { syntheticDataMarkedOnPages } from './synthetic-data-marked.js';

import { tableHeads } from './table-heads.js';
/** The rules on documents, in the order of the catalogue. Some are halves of rules that also read records. */
export const documentRules: readonly DocumentRule[] = [
  oneNonproprietaryNameInText,
  nameStatusAsPrintedInText,
  oneTradeNameInText,
  oneLegalNameInText,
  standardTermsInText,
  oneAlphabetPerWordInText,
  centresCountedInText,
  onePhase,
  oneSubjectIsNoResultInText,
  plannedIsNotActual,
  noPatientIdentityInText,
  oneToxicityScaleInText,
  oneDictionaryVersionInText,
  studiesInTables,
  capacityHasEvidenceInText,
  clinicalBatchesListedInText,
  oneSpecificationInText,
  cellsExplicitInText,
  oneCompositionInText,
  posologyAsStudied,
  frequencyAsComputed,
  figuresAsInResults,
  labelsCarryIdentityInText,
  gmoStatementsAgree,
  figuresFromDataInText,
  abbreviationsDefinedInText,
  referencesResolveInText,
  noResidue,
  sameFiguresInText,
  tableHeads,
  exponentsKeptInText,
  requiredDocuments,
  expertsSigned,
  numberStyleInText,
  routeHasPapers,
  codeOfSection,
  syntheticDataMarkedOnPages,
  noBorrowedFigures,
  permissionIsNotApproval,
  noPromotion,
  approvalsNameSomething,
  approvalsInOrder,
  approvalsInForce,
  approvalsGiven,
  approvalsFourEyes,
];

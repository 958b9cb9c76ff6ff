import type { RecordRule } from '../rule.js';
import { abbreviationsDefined } from './abbreviations-defined.js';
import { actualNotInFuture } from './actual-not-in-future.js';
import { agesEligible } from './ages-eligible.js';
import { agreesWithRegister } from './agrees-with-register.js';
import { allEnrolledAnalysed } from './all-enrolled-analysed.js';
import { animalsAddUp } from './animals-add-up.js';
import { atcFits } from './atc-fits.js';
import { baselineSums } from './baseline-sums.js';
import { beforeFirstInHuman } from './before-first-in-human.js';
import { capacityHasEvidence } from './capacity-has-evidence.js';
import { cellsExplicit } from './cells-explicit.js';
import { centresCounted } from './centres-counted.js';
import { changeBridged } from './change-bridged.js';
import { checkDigits } from './check-digits.js';
import { classRisksPresent } from './class-risks-present.js';
import { clinicalBatchesListed } from './clinical-batches-listed.js';
import { comparisonAsResults } from './comparison-as-results.js';
import { conflictsShown } from './conflicts-shown.js';
import { crsTreatmentPlausible } from './crs-treatment-plausible.js';
import { cutLockReportInOrder } from './cut-lock-report-in-order.js';
import { deathsAgree } from './deaths-agree.js';
import { descriptionComplete } from './description-complete.js';
import { dispositionSums } from './disposition-sums.js';
import { doseAgrees } from './dose-agrees.js';
import { doseArithmetic } from './dose-arithmetic.js';
import { doseWithinProtocol } from './dose-within-protocol.js';
import { earlierStatesKept } from './earlier-states-kept.js';
import { enrolledDefined } from './enrolled-defined.js';
import { enrolledWithinPlan } from './enrolled-within-plan.js';
import { eventsNested } from './events-nested.js';
import { excludedGroupsDiscussed } from './excluded-groups-discussed.js';
import { expiresSoon } from './expires-soon.js';
import { exponentsKept } from './exponents-kept.js';
import { exposureEqualsSafetySet } from './exposure-equals-safety-set.js';
import { extractFresh } from './extract-fresh.js';
import { fifteenYearFollowUp } from './fifteen-year-follow-up.js';
import { figuresFromData } from './figures-from-data.js';
import { flowNeverGrows } from './flow-never-grows.js';
import { followUpHorizon } from './follow-up-horizon.js';
import { glpStated } from './glp-stated.js';
import { gmpCertificateCovers } from './gmp-certificate-covers.js';
import { gradesAddUp } from './grades-add-up.js';
import { groupsSumToTotal } from './groups-sum-to-total.js';
import { holderLinked } from './holder-linked.js';
import { identifiersUnique } from './identifiers-unique.js';
import { identityChainUnbroken } from './identity-chain-unbroken.js';
import { indicationWithinStudied } from './indication-within-studied.js';
import { inspectionRecent } from './inspection-recent.js';
import { intervalAsComputed } from './interval-as-computed.js';
import { labelsCarryIdentity } from './labels-carry-identity.js';
import { licenceInForce } from './licence-in-force.js';
import { licenceKindFits } from './licence-kind-fits.js';
import { madeUnderLicence } from './made-under-licence.js';
import { materialSafetyStated } from './material-safety-stated.js';
import { nameStatusAsPrinted } from './name-status-as-printed.js';
import { narrativesExist } from './narratives-exist.js';
import { noPatientIdentity } from './no-patient-identity.js';
import { notInfusedAccounted } from './not-infused-accounted.js';
import { nothingLost } from './nothing-lost.js';
import { numberStyle } from './number-style.js';
import { ofThisProduct } from './of-this-product.js';
import { oneAddress } from './one-address.js';
import { oneAlphabetPerWord } from './one-alphabet-per-word.js';
import { oneComposition } from './one-composition.js';
import { oneDictionaryVersion } from './one-dictionary-version.js';
import { oneLegalName } from './one-legal-name.js';
import { oneNonproprietaryName } from './one-nonproprietary-name.js';
import { onePostAtATime } from './one-post-at-a-time.js';
import { oneSpecification } from './one-specification.js';
import { oneSubjectIsNoResult } from './one-subject-is-no-result.js';
import { oneToxicityScale } from './one-toxicity-scale.js';
import { oneTradeName } from './one-trade-name.js';
import { orderDecidable } from './order-decidable.js';
import { outcomeAsJudged } from './outcome-as-judged.js';
import { percentageAsComputed } from './percentage-as-computed.js';
import { permissionBeforeStart } from './permission-before-start.js';
import { plannedNotOverdue } from './planned-not-overdue.js';
import { pressIsNoData } from './press-is-no-data.js';
import { primaryEndpointsReported } from './primary-endpoints-reported.js';
import { qualifiedPersonAttested } from './qualified-person-attested.js';
import { referencesResolve } from './references-resolve.js';
import { releaseCovers } from './release-covers.js';
import { reportsMatchStudies } from './reports-match-studies.js';
import { responseCriteriaNamed } from './response-criteria-named.js';
import { responsePartsSum } from './response-parts-sum.js';
import { risksHaveActions } from './risks-have-actions.js';
import { risksInSmpc } from './risks-in-smpc.js';
import { sameFigures } from './same-figures.js';
import { setsNest } from './sets-nest.js';
import { shelfLifeSupported } from './shelf-life-supported.js';
import { sourceGiven } from './source-given.js';
import { specialEventsComplete } from './special-events-complete.js';
import { speciesAgree } from './species-agree.js';
import { standardTermsUsed } from './standard-terms.js';
import { stepHasSiteAndRight } from './step-has-site-and-right.js';
import { stepsInOrder } from './steps-in-order.js';
import { studyDatesInOrder } from './study-dates-in-order.js';
import { subgroupsSum } from './subgroups-sum.js';
import { subjectsAtRisk } from './subjects-at-risk.js';
import { survivalNeverRises } from './survival-never-rises.js';
import { syntheticDataMarked } from './synthetic-data-marked.js';
import { testArticleIsProduct } from './test-article-is-product.js';
import { testArticleKnown } from './test-article-known.js';
import { testsComplete } from './tests-complete.js';
import { timeStatisticsPossible } from './time-statistics-possible.js';
import { topicsCovered } from './topics-covered.js';
import { translationsPresent } from './translations-present.js';
import { trialDatesInOrder } from './trial-dates-in-order.js';
import { validityWellFormed } from './validity-well-formed.js';
import { workIsLicensed } from './work-is-licensed.js';

/** The rules on records, in the order of the catalogue but for the last: it answers for the comparisons of all others. */
export const recordRules: readonly RecordRule[] = [
  oneNonproprietaryName,
  nameStatusAsPrinted,
  oneTradeName,
  testArticleKnown,
  checkDigits,
  oneLegalName,
  atcFits,
  standardTermsUsed,
  identifiersUnique,
  onePostAtATime,
  oneAlphabetPerWord,
  beforeFirstInHuman,
  permissionBeforeStart,
  stepsInOrder,
  trialDatesInOrder,
  cutLockReportInOrder,
  actualNotInFuture,
  plannedNotOverdue,
  followUpHorizon,
  validityWellFormed,
  madeUnderLicence,
  enrolledWithinPlan,
  flowNeverGrows,
  groupsSumToTotal,
  setsNest,
  dispositionSums,
  enrolledDefined,
  baselineSums,
  agesEligible,
  agreesWithRegister,
  centresCounted,
  doseWithinProtocol,
  notInfusedAccounted,
  oneSubjectIsNoResult,
  ofThisProduct,
  percentageAsComputed,
  intervalAsComputed,
  responsePartsSum,
  timeStatisticsPossible,
  primaryEndpointsReported,
  allEnrolledAnalysed,
  responseCriteriaNamed,
  subgroupsSum,
  survivalNeverRises,
  oneToxicityScale,
  eventsNested,
  subjectsAtRisk,
  gradesAddUp,
  deathsAgree,
  specialEventsComplete,
  oneDictionaryVersion,
  narrativesExist,
  crsTreatmentPlausible,
  noPatientIdentity,
  glpStated,
  topicsCovered,
  animalsAddUp,
  doseAgrees,
  testArticleIsProduct,
  reportsMatchStudies,
  speciesAgree,
  studyDatesInOrder,
  licenceInForce,
  workIsLicensed,
  oneAddress,
  gmpCertificateCovers,
  inspectionRecent,
  stepHasSiteAndRight,
  qualifiedPersonAttested,
  licenceKindFits,
  holderLinked,
  capacityHasEvidence,
  extractFresh,
  expiresSoon,
  releaseCovers,
  testsComplete,
  outcomeAsJudged,
  clinicalBatchesListed,
  oneSpecification,
  shelfLifeSupported,
  identityChainUnbroken,
  doseArithmetic,
  cellsExplicit,
  descriptionComplete,
  changeBridged,
  oneComposition,
  materialSafetyStated,
  comparisonAsResults,
  classRisksPresent,
  risksHaveActions,
  fifteenYearFollowUp,
  exposureEqualsSafetySet,
  excludedGroupsDiscussed,
  indicationWithinStudied,
  risksInSmpc,
  labelsCarryIdentity,
  figuresFromData,
  abbreviationsDefined,
  referencesResolve,
  sameFigures,
  exponentsKept,
  numberStyle,
  translationsPresent,
  sourceGiven,
  pressIsNoData,
  conflictsShown,
  syntheticDataMarked,
  earlierStatesKept,
  nothingLost,
  orderDecidable,
];

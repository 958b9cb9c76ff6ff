import type { RecordRule } from '../rule.js';
import { actualNotInFuture } from './actual-not-in-future.js';
import { beforeFirstInHuman } from './before-first-in-human.js';
import { checkDigits } from './check-digits.js';
import { conflictsShown } from './conflicts-shown.js';
import { enrolledWithinPlan } from './enrolled-within-plan.js';
import { fifteenYearFollowUp } from './fifteen-year-follow-up.js';
import { followUpHorizon } from './follow-up-horizon.js';
import { groupsSumToTotal } from './groups-sum-to-total.js';
import { intervalAsComputed } from './interval-as-computed.js';
import { licenceInForce } from './licence-in-force.js';
import { licenceKindFits } from './licence-kind-fits.js';
import { oneAddress } from './one-address.js';
import { oneAlphabetPerWord } from './one-alphabet-per-word.js';
import { oneNonproprietaryName } from './one-nonproprietary-name.js';
import { oneSubjectIsNoResult } from './one-subject-is-no-result.js';
import { orderDecidable } from './order-decidable.js';
import { percentageAsComputed } from './percentage-as-computed.js';
import { permissionBeforeStart } from './permission-before-start.js';
import { plannedNotOverdue } from './planned-not-overdue.js';
import { referencesResolve } from './references-resolve.js';
import { sourceGiven } from './source-given.js';
import { syntheticDataMarked } from './synthetic-data-marked.js';
import { translationsPresent } from './translations-present.js';
import { trialDatesInOrder } from './trial-dates-in-order.js';
import { workIsLicensed } from './work-is-licensed.js';

/** The rules on records, in the order of the catalogue but for the last: it answers for the comparisons of all others. */
export const recordRules: readonly RecordRule[] = [
  oneNonproprietaryName,
  checkDigits,
  oneAlphabetPerWord,
  beforeFirstInHuman,
  permissionBeforeStart,
  trialDatesInOrder,
  actualNotInFuture,
  plannedNotOverdue,
  followUpHorizon,
  enrolledWithinPlan,
  groupsSumToTotal,
  oneSubjectIsNoResult,
  percentageAsComputed,
  intervalAsComputed,
  licenceInForce,
  workIsLicensed,
  oneAddress,
  licenceKindFits,
  fifteenYearFollowUp,
  referencesResolve,
  translationsPresent,
  sourceGiven,
  conflictsShown,
  syntheticDataMarked,
  orderDecidable,
];

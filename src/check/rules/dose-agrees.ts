import type { NonclinicalStudy } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { agreeWithin, exactNumber, shortNumber } from '../exact-number.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';
import { isWritten } from '../text-of.js';

const TOLERANCE = 2;

export const doseAgrees = recordRule({
  code: 'nonclinical/dose-agrees',
  catalogueId: 'NCL-004',
  states: {
    ru: 'В группах исследования одна единица дозы, и доза, введённая каждому животному, отличается от плановой не больше чем на 2 %, либо в наборе данных есть пояснение (note)',
    en: 'The groups of a study have one unit of dose, and the dose each animal was given is within 2% of the plan, or the data set has an explanation (note)',
  },
  why: {
    ru: '«клетки» и «CAR⁺ клетки» различаются в разы: по этой дозе считают запас безопасности',
    en: '"cells" and "CAR+ cells" differ several times over, and the safety margin rests on this dose',
  },
  clause: cite('cdiscSend', 'eaeuModifiedCells'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['nonclinical-study.groups', 'nonclinical-study.dataset'],
  failures: {
    mixedUnits: {
      message: {
        ru: 'группа {group}: доза в единицах {unit}, а в группе {other} — {otherUnit}',
        en: 'group {group}: the dose is in {unit}, in group {other} in {otherUnit}',
      },
      hint: {
        ru: 'приведите дозы всех групп к одной единице по отчёту',
        en: 'give the doses of all groups in one unit, from the report',
      },
    },
    otherUnit: {
      message: {
        ru: 'группа {group}: плановая доза в единицах {unit}, введённая — {given}',
        en: 'group {group}: the planned dose is in {unit}, the dose given in {given}',
      },
      hint: {
        ru: 'сверьте с отчётом, какие клетки считали в плане и при введении',
        en: 'compare with the report which cells were counted in the plan and at dosing',
      },
    },
    differs: {
      message: {
        ru: 'группа {group}: по плану {planned}, животному {animal} введено {given}',
        en: 'group {group}: {planned} planned, animal {animal} was given {given}',
      },
      hint: {
        ru: 'сверьте дозу с отчётом или объясните различие в dataset.note',
        en: 'compare the dose with the report, or explain the difference in dataset.note',
      },
    },
  },
  check({ records, judge }) {
    for (const study of records.all('nonclinical-study')) {
      judge((judgement) => {
        const data = rootField(study);
        const groups = judgement.known(data.get('groups'));
        if (groups === undefined) return;
        // A control may get untransduced cells, which have no CAR to count.
        const dosed = itemsOf(groups)
          .filter(({ value }) => value.control !== true)
          .flatMap((group) => {
            const dose = judgement.given(group.get('dose'));
            return dose === undefined ? [] : [{ group, dose }];
          });
        const [first, ...others] = dosed;
        for (const { group, dose } of others) {
          if (first === undefined || dose.value.basis === first.dose.value.basis) continue;
          const args = { group: group.value.code, unit: dose.value.basis, other: first.group.value.code };
          const related = [{ at: first.dose.get('basis').at, label: judgement.labelOf(first.dose) }];
          judgement.fail('mixedUnits', dose.get('basis'), { ...args, otherUnit: first.dose.value.basis }, related);
        }
        if (data.value.dataset === undefined) return;
        const dataset = judgement.known(data.get('dataset'));
        if (dataset === undefined || isWritten(judgement, dataset.get('note'))) return;
        for (const { group, dose } of dosed) compareGiven(judgement, dataset, group.value.code, dose);
        for (const group of itemsOf(groups).filter(({ value }) => value.control === true)) {
          const dose = judgement.given(group.get('dose'));
          const isCountedAlike = dose?.value.basis === judgement.given(dataset.get('basis'))?.value;
          if (dose !== undefined && isCountedAlike) compareGiven(judgement, dataset, group.value.code, dose);
        }
      });
    }
  },
});

type Dataset = Known<NonclinicalStudy['dataset']>;
type Dose = Known<Known<NonclinicalStudy['groups']>[number]['dose']>;

function compareGiven(
  judgement: Judgement<'otherUnit' | 'differs'>,
  dataset: Field<Dataset>,
  group: string,
  dose: Field<Dose>,
): void {
  const basis = judgement.known(dataset.get('basis'));
  const animals = judgement.known(dataset.get('animals'));
  const doses = judgement.known(dataset.get('doses'));
  if (basis === undefined || animals === undefined || doses === undefined) return;
  const related = [{ at: dose.at, label: judgement.labelOf(dose) }];
  if (basis.value !== dose.value.basis) {
    judgement.fail('otherUnit', dose.get('basis'), { group, unit: dose.value.basis, given: basis.value }, [
      { at: basis.at, label: judgement.labelOf(basis) },
    ]);
    return;
  }
  const own = new Set(animals.value.filter((animal) => animal.group === group).map(({ animal }) => animal));
  const planned = exactNumber(dose.value.amount);
  for (const given of itemsOf(doses)) {
    const amount = exactNumber(given.value.amount);
    if (!own.has(given.value.animal) || agreeWithin(planned, amount, TOLERANCE)) continue;
    const args = { group, planned: shortNumber(planned), animal: given.value.animal, given: shortNumber(amount) };
    judgement.fail('differs', given.get('amount'), args, related);
  }
}

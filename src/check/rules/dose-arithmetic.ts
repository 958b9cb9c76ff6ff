import type { DossierRecord } from '../../records/record.js';
import type { Decimal, QualityAttribute, Sci } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import {
  agreeWithin,
  compareNumbers,
  type ExactNumber,
  exactNumber,
  multiplyNumbers,
  shortNumber,
} from '../exact-number.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { specifiedTests } from '../specification-tests.js';

const TOLERANCE = 5;
const percent: ExactNumber = { units: 1n, exponent: -2 };

export const doseArithmetic = recordRule({
  code: 'batch/dose-arithmetic',
  catalogueId: 'CMC-008',
  states: {
    ru: 'Доза серии равна объёму, умноженному на концентрацию, жизнеспособность и долю CAR⁺ клеток (в пределах 5 %), и лежит в пределах дозировки',
    en: 'The dose of a batch is volume times concentration, viability and proportion of CAR+ cells (within 5%), and lies within the strength',
  },
  why: {
    ru: 'доза считается, а не измеряется; ошибка в расчёте попадает прямо в вену',
    en: 'the dose is computed, not measured; an error in it goes straight into the vein',
  },
  clause: cite('arithmetic', 'ichQ6B'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['batch.results', 'specification.tests', 'product.strengthRange'],
  failures: {
    otherDose: {
      message: {
        ru: 'серия {batch}: по объёму, концентрации, жизнеспособности и доле CAR⁺ клеток доза {computed}, а указана {stated}',
        en: 'batch {batch}: volume, concentration, viability and proportion of CAR+ cells give {computed}, the dose stated is {stated}',
      },
      hint: { ru: 'сверьте все пять чисел с протоколом серии', en: 'compare all five numbers with the batch record' },
    },
    outsideStrength: {
      message: {
        ru: 'серия {batch}: доза {stated} вне дозировки препарата ({low}–{high})',
        en: 'batch {batch}: the dose {stated} is outside the strength of the product ({low}–{high})',
      },
      hint: {
        ru: 'сверьте дозу с протоколом серии и дозировку с записью препарата',
        en: 'compare the dose with the batch record and the strength with the product record',
      },
    },
  },
  check({ records, judge }) {
    for (const batch of records.all('batch')) {
      if (batch.data.scope !== 'drug-product' || batch.data.results === undefined) continue;
      judge((judgement) => {
        const found = (attribute: QualityAttribute) => resultOf(judgement, records, batch, attribute);
        const dose = found('dose');
        const factors = [found('volume'), found('cell-count'), found('viability'), found('transduction')] as const;
        const [volume, concentration, viability, transduced] = factors;
        if (dose === undefined) return;
        if (judgement.given(rootField(batch).get('disposition'))?.value === 'released') {
          requireStrength(judgement, records, batch, dose);
        }
        if (volume === undefined || concentration === undefined || viability === undefined || transduced === undefined)
          return;
        const computed = multiplyNumbers(
          exactNumber(volume.value),
          exactNumber(concentration.value),
          exactNumber(viability.value),
          percent,
          exactNumber(transduced.value),
          percent,
        );
        if (agreeWithin(computed, exactNumber(dose.value), TOLERANCE)) return;
        const args = { batch: batch.id, computed: shortNumber(computed), stated: shortNumber(exactNumber(dose.value)) };
        const related = [volume, concentration, viability, transduced].map((one) => ({
          at: one.at,
          label: judgement.labelOf(one),
        }));
        judgement.fail('otherDose', dose, args, related);
      });
    }
  },
});

/** The exact number a batch has for an attribute of its own specification; "less than" is none. */
function resultOf(
  judgement: Judgement,
  records: RecordIndex,
  batch: DossierRecord<'batch'>,
  attribute: QualityAttribute,
): Field<Decimal | Sci> | undefined {
  const rows = judgement.known(rootField(batch).get('results'));
  const ids = specifiedTests(judgement, records)
    .filter(({ specification }) => specification.data.scope === batch.data.scope)
    .filter(({ test }) => judgement.given(test.get('attribute'))?.value === attribute)
    .map(({ test }) => test.value.id);
  const row = rows && itemsOf(rows).find((one) => ids.includes(judgement.given(one.get('testId'))?.value ?? ''));
  const result = judgement.given(row?.get('result'));
  if (result === undefined || result.value.comparator !== undefined || result.value.value === undefined)
    return undefined;
  return judgement.given(result.get('value'));
}

function requireStrength(
  judgement: Judgement<'outsideStrength'>,
  records: RecordIndex,
  batch: DossierRecord<'batch'>,
  dose: Field<Decimal | Sci>,
): void {
  const [product] = records.all('product');
  const strength = judgement.given(product && rootField(product).get('strengthRange'));
  for (const key of ['perDose', 'perBag'] as const) {
    const range = judgement.given(strength?.get(key));
    if (range === undefined || range.value.unit.includes('/kg')) continue;
    const [low, high, stated] = [range.value.min, range.value.max, dose.value].map(exactNumber);
    if (low === undefined || high === undefined || stated === undefined) continue;
    if (compareNumbers(low, stated) <= 0 && compareNumbers(stated, high) <= 0) continue;
    const args = { batch: batch.id, stated: shortNumber(stated), low: shortNumber(low), high: shortNumber(high) };
    judgement.fail('outsideStrength', dose, args, [{ at: range.at, label: judgement.labelOf(range) }]);
  }
}

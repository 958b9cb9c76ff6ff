import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { itemsOf, rootField } from '../field.js';
import { isDated, judgeChain } from '../judge-chain.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

/** A date that is not known is left out, and its neighbours are compared with each other. */
const chain = ['apheresis', 'start', 'harvest', 'release', 'infused'] as const;

/** A step of a batch lies between two events of its trial. */
const frames = [
  ['apheresis', 'firstConsent', 'lplv'],
  ['infused', 'firstInfusion', 'lastInfusion'],
] as const;

export const stepsInOrder = recordRule({
  code: 'batch/steps-in-order',
  catalogueId: 'DAT-003',
  states: {
    ru: 'Серия пациента проходит этапы по порядку: лейкаферез, производство, сбор, выпуск, инфузия; лейкаферез и инфузия укладываются в даты исследования; серия вектора — вектор, выпущенный до её начала; по плану лимфодеплеция кончается до дня инфузии',
    en: "A subject's batch passes its steps in order: apheresis, manufacture, harvest, release, infusion; apheresis and infusion fit the dates of the trial; its vector batch is a vector released before it starts; by the plan lymphodepletion ends before the day of infusion",
  },
  why: {
    ru: 'инфузия раньше выпуска значит, что пациенту ввели непроверенный препарат, или что перепутаны серии',
    en: 'an infusion before release means that an unchecked product was given, or that batches were mixed up',
  },
  clause: cite('eaeuGmp', 'eaeuModifiedCells', 'ichE6'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'batch.dates',
    'batch.scope',
    'batch.vectorBatchId',
    'clinical-trial.dates',
    'clinical-trial.treatment.lymphodepletion',
  ],
  failures: {
    reversed: {
      message: {
        ru: 'серия {batch}: «{laterName}» ({later}) раньше, чем «{earlierName}» ({earlier})',
        en: 'batch {batch}: "{laterName}" ({later}) is before "{earlierName}" ({earlier})',
      },
      hint: { ru: 'сверьте обе даты с протоколом серии', en: 'compare both dates with the batch record' },
    },
    outsideTrial: {
      message: {
        ru: 'серия {batch}: «{laterName}» ({later}) раньше, чем «{earlierName}» ({earlier}), а серия относится к исследованию {trial}',
        en: 'batch {batch}: "{laterName}" ({later}) is before "{earlierName}" ({earlier}), yet the batch belongs to trial {trial}',
      },
      hint: {
        ru: 'сверьте даты серии и исследования или исправьте trialId',
        en: 'compare the dates of batch and trial, or correct trialId',
      },
    },
    notVector: {
      message: {
        ru: 'серия {batch}: серией вектора названа {vector}, а это не вектор',
        en: 'batch {batch}: {vector} is named as its vector batch, and is no vector',
      },
      hint: {
        ru: 'укажите серию вектора из протокола серии (vectorBatchId)',
        en: 'enter the vector batch of the batch record (vectorBatchId)',
      },
    },
    vectorRejected: {
      message: {
        ru: 'серия {batch} получена с серией вектора {vector}, а та не выпущена',
        en: 'batch {batch} was made with vector batch {vector}, which was not released',
      },
      hint: {
        ru: 'сверьте серию вектора (vectorBatchId) и решение о её выпуске (disposition) с протоколами обеих серий',
        en: 'compare the vector batch (vectorBatchId) and the decision on its release (disposition) with the records of both batches',
      },
    },
    vectorLate: {
      message: {
        ru: 'серия {batch} начата {start}, а её вектор {vector} выпущен лишь {release}',
        en: 'batch {batch} was started on {start}, while its vector {vector} was released only on {release}',
      },
      hint: {
        ru: 'сверьте серию вектора (vectorBatchId) и даты с протоколами обеих серий',
        en: 'compare the vector batch (vectorBatchId) and the dates with the records of both batches',
      },
    },
    lymphodepletionLate: {
      message: {
        ru: 'лимфодеплеция назначена на {day}-е сутки, а препарат вводят на {infusion}-е',
        en: 'lymphodepletion is due on day {day}, while the product is given on day {infusion}',
      },
      hint: {
        ru: 'сверьте дни с протоколом: дни до инфузии отрицательные',
        en: 'compare the days with the protocol: days before the infusion are negative',
      },
    },
  },
  check({ records, judge }) {
    for (const batch of records.all('batch')) {
      if (batch.data.vectorBatchId !== undefined) judge((judgement) => requireVector(judgement, records, batch));
      const dates = rootField(batch).get('dates');
      judgeChain(
        judge,
        chain.map((name) => dates.get(name)),
        { batch: batch.id },
      );
      for (const [step, first, last] of frames) {
        if (!isDated(dates.get(step))) continue;
        judge((judgement) => {
          const trialId = judgement.known(rootField(batch).get('trialId'));
          const trial = trialId && records.find('clinical-trial', trialId.value);
          if (trial === undefined) return;
          const events = rootField(trial).get('dates');
          for (const [earlier, later] of [
            [events.get(first), dates.get(step)],
            [dates.get(step), events.get(last)],
          ] as const) {
            if (judgement.given(earlier) === undefined || judgement.given(later) === undefined) continue;
            const order = judgement.compare({ field: earlier }, { field: later });
            if (order?.order !== 'reversed') continue;
            const [own, other] =
              order.earlier.owner === batch ? [order.earlier, order.later] : [order.later, order.earlier];
            const args = {
              batch: batch.id,
              trial: trial.id,
              laterName: judgement.labelOf(later),
              later: order.later.value,
              earlierName: judgement.labelOf(earlier),
              earlier: order.earlier.value,
            };
            judgement.fail('outsideTrial', own, args, [{ at: other.at, label: judgement.labelOf(other) }]);
          }
        });
      }
    }
    for (const trial of records.all('clinical-trial')) {
      judge((judgement) => {
        const treatment = rootField(trial).get('treatment');
        const drugs = judgement.known(judgement.known(treatment.get('lymphodepletion'))?.get('drugs'));
        const fractions = judgement.given(judgement.given(treatment.get('infusion'))?.get('fractions'));
        const infusion = Math.min(...(fractions?.value.map(({ day }) => day) ?? [0]));
        for (const drug of drugs === undefined ? [] : itemsOf(drugs)) {
          const days = judgement.known(drug.get('days'));
          const late = days === undefined ? undefined : itemsOf(days).find(({ value }) => value >= infusion);
          if (late !== undefined) judgement.fail('lymphodepletionLate', late, { day: late.value, infusion });
        }
      });
    }
  },
});

/** A batch is transduced with a vector that is one, was not rejected and was released before the batch was started. */
function requireVector(
  judgement: Judgement<'notVector' | 'vectorRejected' | 'vectorLate'>,
  records: RecordIndex,
  batch: DossierRecord<'batch'>,
): void {
  const id = judgement.known(rootField(batch).get('vectorBatchId'));
  const vector = id && records.find('batch', id.value);
  if (id === undefined || vector === undefined) return;
  const own = rootField(vector);
  const args = { batch: batch.id, vector: vector.id };
  if (vector.data.scope !== 'vector') {
    const scope = own.get('scope');
    judgement.fail('notVector', id, args, [{ at: scope.at, label: judgement.labelOf(scope) }]);
    return;
  }
  const disposition = judgement.given(own.get('disposition'));
  if (disposition !== undefined && !released.has(disposition.value)) {
    const related = [{ at: disposition.at, label: judgement.labelOf(disposition) }];
    judgement.fail('vectorRejected', id, args, related);
    return;
  }
  const [release, start] = [own.get('dates').get('release'), rootField(batch).get('dates').get('start')];
  if (judgement.given(release) === undefined || judgement.given(start) === undefined) return;
  const order = judgement.compare({ field: release }, { field: start });
  if (order?.order !== 'reversed') return;
  const dates = { start: order.later.value, release: order.earlier.value };
  const related = [order.earlier, order.later].map((date) => ({ at: date.at, label: judgement.labelOf(date) }));
  judgement.fail('vectorLate', id, { ...args, ...dates }, related);
}

const released: ReadonlySet<string> = new Set(['released', 'oos-released']);

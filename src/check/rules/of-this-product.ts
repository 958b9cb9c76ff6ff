import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { nothingToJudge } from '../outcome.js';
import { dayRange } from '../partial-date.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

export const ofThisProduct = recordRule({
  code: 'trial/of-this-product',
  catalogueId: 'CLN-015',
  states: {
    ru: 'Исследования, чьи результаты приведены, проведены с сериями этого препарата из того же источника клеток и сопоставимых версий процесса',
    en: 'The trials whose results are shown used batches of this product, of the same cell source and of comparable process versions',
  },
  why: {
    ru: 'результаты другого препарата, даже того же центра, ничего не доказывают о заявляемом',
    en: 'results of another product, even of the same centre, prove nothing of the one applied for',
  },
  clause: cite('eaeuRegistration', 'ichQ5E'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'trial-results.flow.infused',
    'batch.trialId',
    'batch.dates.start',
    'clinical-trial.treatment.cellSource',
    'product.cellSource',
    'process.history',
    'comparability',
  ],
  failures: {
    noBatch: {
      message: {
        ru: 'в исследовании {trial} препарат получили {infused}, а ни одной серии этого препарата в нём нет',
        en: '{infused} were infused in trial {trial}, yet no batch of this product belongs to it',
      },
      hint: {
        ru: 'внесите серии с trialId этого исследования; если в нём вводили другой препарат, уберите его результаты',
        en: 'enter the batches with this trialId; if another product was given in it, remove its results',
      },
    },
    otherSource: {
      message: {
        ru: 'в исследовании {trial} клетки — {source}, а у препарата — {own}',
        en: 'the cells of trial {trial} are {source}, those of the product {own}',
      },
      hint: {
        ru: 'сверьте с протоколом; результаты препарата из другого источника клеток к этому досье не относятся',
        en: 'compare with the protocol; results of a product from another cell source do not belong to this dossier',
      },
    },
    notComparable: {
      message: {
        ru: 'в исследовании {trial} серии {first} и {other} сделаны по версиям процесса {a} и {b}, а их сопоставимость не показана',
        en: 'trial {trial} used batches {first} and {other} of process versions {a} and {b}, whose comparability is not shown',
      },
      hint: {
        ru: 'добавьте запись comparability о смене версии или сверьте даты серий и версий',
        en: 'add a comparability record on the change of version, or compare the dates of batches and versions',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const data = rootField(results);
        const trialId = judgement.known(data.get('trialId'));
        const infused = judgement.known(judgement.known(data.get('flow'))?.get('infused'));
        if (trialId === undefined || infused === undefined || infused.value === 0) return;
        if (batchesOf(judgement, records, trialId.value).length > 0) return;
        judgement.fail('noBatch', infused, { trial: trialId.value, infused: infused.value });
      });
    }
    for (const trial of records.all('clinical-trial')) {
      judge((judgement) => {
        const source = judgement.known(rootField(trial).get('treatment').get('cellSource'));
        const [product] = records.all('product');
        const own = product && judgement.known(rootField(product).get('cellSource'));
        if (source === undefined || own === undefined || source.value === own.value) return;
        const args = { trial: trial.id, source: source.value, own: own.value };
        judgement.fail('otherSource', source, args, [{ at: own.at, label: judgement.labelOf(own) }]);
      });
      judge((judgement) => {
        const made = batchesOf(judgement, records, trial.id).flatMap((batch) => {
          const version = versionOf(judgement, records, batch);
          return version === undefined ? [] : [{ batch, version }];
        });
        if (made.length < 2) return judgement.skip(nothingToJudge);
        const [first] = made;
        const other = made.find(({ version }) => version.value !== first?.version.value);
        if (first === undefined || other === undefined || isCompared(judgement, records)) return;
        const args = {
          trial: trial.id,
          first: first.batch.id,
          other: other.batch.id,
          a: first.version.value,
          b: other.version.value,
        };
        const related = [{ at: other.version.at, label: judgement.labelOf(other.version) }];
        judgement.fail('notComparable', rootField(other.batch).get('dates').get('start'), args, related);
      });
    }
  },
});

function batchesOf(judgement: Judgement, records: RecordIndex, trialId: string): DossierRecord<'batch'>[] {
  return records.all('batch').filter((batch) => judgement.given(rootField(batch).get('trialId'))?.value === trialId);
}

/** The version of the process of the batch's scope that was in use when the batch was started. */
function versionOf(
  judgement: Judgement,
  records: RecordIndex,
  batch: DossierRecord<'batch'>,
): Field<string> | undefined {
  const start = judgement.given(rootField(batch).get('dates').get('start'))?.value.date;
  if (start === undefined) return undefined;
  for (const process of records.all('process').filter(({ data }) => data.scope === batch.data.scope)) {
    const versions = judgement.given(rootField(process).get('history'));
    for (const version of versions === undefined ? [] : itemsOf(versions)) {
      const period = judgement.given(version.get('period'))?.value;
      const number = judgement.given(version.get('version'));
      if (period === undefined || number === undefined) continue;
      const { start: from, end } = period;
      const isFrom = dayRange(from).first <= dayRange(start).first;
      if (isFrom && (end === undefined || dayRange(end).last >= dayRange(start).last)) return number;
    }
  }
  return undefined;
}

function isCompared(judgement: Judgement, records: RecordIndex): boolean {
  return records
    .all('comparability')
    .some((study) => judgement.given(rootField(study).get('kind'))?.value === 'process');
}

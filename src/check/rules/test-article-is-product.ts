import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import type { Judgement, Placed } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { isWritten } from '../text-of.js';

export const testArticleIsProduct = recordRule({
  code: 'nonclinical/test-article-is-product',
  catalogueId: 'NCL-005',
  states: {
    ru: 'Названы изученные серии препарата, начатые до конца эксперимента; серия не из клинических сопоставлена с клинической (comparability), или материал назван суррогатом',
    en: 'The batches of the product tested are named and were started before the experiment ended; one that is not clinical is compared with a clinical one (comparability), or the material is called a surrogate',
  },
  why: {
    ru: 'данные о другом препарате ничего не говорят о безопасности этого',
    en: 'data on another product say nothing of the safety of this one',
  },
  clause: cite('ichQ5E', 'eaeuModifiedCells', 'ichM4S'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: [
    'nonclinical-study.testArticle',
    'nonclinical-study.dates.experimentalEnd',
    'batch.use',
    'batch.scope',
    'batch.dates.start',
    'comparability.beforeBatchIds',
    'comparability.afterBatchIds',
  ],
  failures: {
    noBatches: {
      message: {
        ru: 'исследование {study}: не сказано, какие серии изучены',
        en: 'study {study}: the batches tested are not named',
      },
      hint: {
        ru: 'назовите серии (batchIds) или суррогат (surrogate)',
        en: 'name the batches (batchIds), or the surrogate (surrogate)',
      },
    },
    noBridge: {
      message: {
        ru: 'исследование {study}: изучена серия {batch} для разработки, а с клиническими она не сопоставлена',
        en: 'study {study}: batch {batch} was made for development and is not compared with the clinical ones',
      },
      hint: {
        ru: 'добавьте сопоставление серий (comparability) или назовите материал суррогатом',
        en: 'add the comparison of batches (comparability), or call the material a surrogate',
      },
    },
    notProduct: {
      message: {
        ru: 'исследование {study}: серия {batch} — вектор, а не препарат',
        en: 'study {study}: batch {batch} is vector, not the product',
      },
      hint: {
        ru: 'назовите изученную серию препарата или назовите материал суррогатом (surrogate)',
        en: 'name the batch of the product that was tested, or call the material a surrogate (surrogate)',
      },
    },
    madeLater: {
      message: {
        ru: 'исследование {study}: серия {batch} начата {start}, когда эксперимент уже окончен ({end})',
        en: 'study {study}: batch {batch} was started on {start}, when the experiment was over ({end})',
      },
      hint: {
        ru: 'сверьте номер серии с отчётом об исследовании',
        en: 'compare the batch number with the report of the study',
      },
    },
  },
  check({ records, judge }) {
    for (const study of records.all('nonclinical-study')) {
      judge((judgement) => {
        const article = judgement.known(rootField(study).get('testArticle'));
        if (article === undefined || isWritten(judgement, article.get('surrogate'))) return;
        const list = article.get('batchIds');
        const ids = list.value === undefined ? undefined : judgement.known(list);
        if (list.value !== undefined && ids === undefined) return;
        if (ids === undefined || ids.value.length === 0) {
          judgement.fail('noBatches', article, { study: study.id });
          return;
        }
        for (const id of ids.value) {
          const batch = records.find('batch', id);
          if (batch !== undefined) compareDates(judgement, study, batch, ids);
          if (batch?.data.scope === 'vector') {
            const scope = rootField(batch).get('scope');
            const related = [{ at: scope.at, label: judgement.labelOf(scope) }];
            judgement.fail('notProduct', ids, { study: study.id, batch: id }, related);
            continue;
          }
          if (batch === undefined || isBridged(judgement, records, batch)) continue;
          const use = rootField(batch).get('use');
          const related = [{ at: use.at, label: judgement.labelOf(use) }];
          judgement.fail('noBridge', ids, { study: study.id, batch: id }, related);
        }
      });
    }
  },
});

function compareDates(
  judgement: Judgement<'madeLater'>,
  study: DossierRecord<'nonclinical-study'>,
  batch: DossierRecord<'batch'>,
  ids: Placed,
): void {
  const start = rootField(batch).get('dates').get('start');
  const end = rootField(study).get('dates').get('experimentalEnd');
  if (judgement.given(start) === undefined || judgement.given(end) === undefined) return;
  const order = judgement.compare({ field: start }, { field: end });
  if (order?.order !== 'reversed') return;
  const related = [order.earlier, order.later].map((date) => ({ at: date.at, label: judgement.labelOf(date) }));
  const args = { study: study.id, batch: batch.id, start: order.earlier.value, end: order.later.value };
  judgement.fail('madeLater', ids, args, related);
}

/** A clinical batch is the product itself; another is one that a comparison with clinical batches names. */
function isBridged(judgement: Judgement, records: RecordIndex, batch: DossierRecord<'batch'>): boolean {
  if (batch.data.use === 'clinical') return true;
  const isClinical = (id: string): boolean => records.find('batch', id)?.data.use === 'clinical';
  return records.all('comparability').some((comparison) => {
    const data = rootField(comparison);
    const before = judgement.given(data.get('beforeBatchIds'))?.value ?? [];
    const after = judgement.given(data.get('afterBatchIds'))?.value ?? [];
    return (
      (before.includes(batch.id) && after.some(isClinical)) || (after.includes(batch.id) && before.some(isClinical))
    );
  });
}

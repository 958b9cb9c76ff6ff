import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { eachRecord } from '../each-record.js';
import { exactNumber, shortNumber } from '../exact-number.js';
import { itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { meetsCriterion, shownCriterion } from '../judge-result.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';
import { findTest } from '../specification-tests.js';
import { isWritten } from '../text-of.js';

export const outcomeAsJudged = recordRule({
  code: 'batch/outcome-as-judged',
  catalogueId: 'CMC-003',
  states: {
    ru: 'Оценка каждого результата серии следует из действующей нормы, а серия с отклонением выпущена только по запросу врача',
    en: 'The outcome of each result follows from the criterion in force, and a failing batch was released only at the request of the physician',
  },
  why: {
    ru: '«соответствует» рядом с числом вне нормы — находка инспектора номер один',
    en: '"complies" beside a number outside the limit is the first thing an inspector finds',
  },
  clause: cite('eaeuGmp', 'ichQ6B', 'fdaCarT'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: [
    'batch.results',
    'batch.disposition',
    'batch.outOfSpecification',
    'specification.tests',
    'specification.effective',
  ],
  failures: {
    passedOutside: {
      message: {
        ru: 'серия {batch}, «{test}»: {value} при норме {criterion}, а отмечено соответствие',
        en: 'batch {batch}, "{test}": {value} against {criterion}, marked as passing',
      },
      hint: {
        ru: 'сверьте результат и норму; если они верны, оценка — fail',
        en: 'compare result and criterion; if both are right, the outcome is fail',
      },
    },
    failedInside: {
      message: {
        ru: 'серия {batch}, «{test}»: {value} при норме {criterion}, а отмечено несоответствие',
        en: 'batch {batch}, "{test}": {value} against {criterion}, marked as failing',
      },
      hint: {
        ru: 'сверьте результат и норму; если они верны, оценка — pass',
        en: 'compare result and criterion; if both are right, the outcome is pass',
      },
    },
    notInForce: {
      message: {
        ru: 'серия {batch} выпущена {release}, а спецификация {specification} введена {effective}',
        en: 'batch {batch} was released on {release}, while specification {specification} took effect on {effective}',
      },
      hint: {
        ru: 'оцените серию по спецификации, действовавшей в день выпуска',
        en: 'judge the batch by the specification in force on the day of release',
      },
    },
    releasedFailing: {
      message: {
        ru: 'серия {batch} выпущена, а «{test}» не соответствует норме',
        en: 'batch {batch} is released, yet "{test}" fails',
      },
      hint: {
        ru: 'исправьте решение о серии: oos-released (с запросом врача), rejected или failed',
        en: 'correct the disposition: oos-released (with the request of the physician), rejected or failed',
      },
    },
    noRequest: {
      message: {
        ru: 'серия {batch} выпущена вне спецификации, а запроса лечащего врача и оценки пользы и риска нет',
        en: 'batch {batch} was released out of specification without the request of the physician and the benefit-risk note',
      },
      hint: { ru: 'заполните outOfSpecification серии', en: 'fill in outOfSpecification of the batch' },
    },
    nothingFails: {
      message: {
        ru: 'серия {batch} выпущена вне спецификации, а все результаты соответствуют норме',
        en: 'batch {batch} was released out of specification, yet all its results pass',
      },
      hint: {
        ru: 'внесите результат, не отвечающий норме, или исправьте решение о серии',
        en: 'enter the result that fails, or correct the disposition',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    eachRecord(context, records.all('batch'), (batch) => {
      const data = rootField(batch);
      if (data.value.results !== undefined) {
        judgeItems(judge, data.get('results'), (judgement, row) => {
          const id = judgement.known(row.get('testId'));
          if (id === undefined) return;
          const specified = findTest(judgement, records, id.value);
          if (specified === undefined) return;
          const { test } = specified;
          const criterion = judgement.known(test.get('criterion'));
          const result = judgement.known(row.get('result'));
          const outcome = judgement.known(row.get('outcome'));
          if (criterion === undefined || result === undefined || outcome === undefined) return;
          const isMet = meetsCriterion(result.value, criterion.value);
          if (isMet === undefined || isMet === (outcome.value === 'pass') || result.value.value === undefined) return;
          const value = `${result.value.comparator ?? ''}${shortNumber(exactNumber(result.value.value))}`;
          const shown = { test: describeValue(test.value.name), value, criterion: shownCriterion(criterion.value) };
          judgement.fail(isMet ? 'failedInside' : 'passedOutside', outcome, { batch: batch.id, ...shown }, [
            { at: criterion.at, label: judgement.labelOf(criterion) },
          ]);
        });
      }
      for (const specification of records.all('specification')) {
        if (specification.data.scope !== batch.data.scope) continue;
        judge((judgement) => {
          const effective = rootField(specification).get('effective');
          const release = data.get('dates').get('release');
          if (judgement.given(effective) === undefined || judgement.given(release) === undefined) return;
          const order = judgement.order({ field: effective }, { field: release });
          if (order?.order !== 'reversed') return;
          const dates = { release: order.later.value, effective: order.earlier.value };
          judgement.fail('notInForce', order.later, { batch: batch.id, specification: specification.id, ...dates }, [
            { at: order.earlier.at, label: judgement.labelOf(order.earlier) },
          ]);
        });
      }
      judge((judgement) =>
        compareDisposition(judgement, batch, (id) => {
          const found = findTest(judgement, records, id);
          return found === undefined ? { ru: id, en: id } : describeValue(found.test.value.name);
        }),
      );
    });
  },
});

/** A failing batch is not simply released, and one released out of specification fails somewhere and says on whose request. */
function compareDisposition(
  judgement: Judgement<'releasedFailing' | 'noRequest' | 'nothingFails'>,
  batch: DossierRecord<'batch'>,
  nameOf: (testId: string) => ReturnType<typeof describeValue>,
): void {
  const data = rootField(batch);
  const disposition = judgement.known(data.get('disposition'));
  const results = judgement.given(data.get('results'));
  const args = { batch: batch.id };
  const failing = (results === undefined ? [] : itemsOf(results)).filter(
    (row) => judgement.given(row.get('outcome'))?.value === 'fail',
  );
  if (disposition?.value === 'released') {
    for (const row of failing) {
      const test = nameOf(judgement.given(row.get('testId'))?.value ?? '');
      const related = [{ at: row.get('outcome').at, label: judgement.labelOf(row.get('outcome')) }];
      judgement.fail('releasedFailing', disposition, { ...args, test }, related);
    }
  }
  if (disposition?.value !== 'oos-released') return;
  if (results !== undefined && failing.length === 0) judgement.fail('nothingFails', disposition, args);
  const reasons = data.get('outOfSpecification');
  const known = reasons.value === undefined ? undefined : judgement.known(reasons);
  if (reasons.value !== undefined && known === undefined) return;
  const owed = known === undefined ? [] : [known.get('request'), known.get('benefitRisk')];
  if (known !== undefined && owed.every((text) => judgement.known(text) !== undefined)) {
    if (owed.every((text) => isWritten(judgement, text))) return;
  } else if (known !== undefined) return;
  judgement.fail('noRequest', disposition, args);
}

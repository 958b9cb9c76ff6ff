import type { DossierRecord } from '../../records/record.js';
import type { Criterion, Decimal, Sci } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { compareNumbers, exactNumber } from '../exact-number.js';
import { itemsOf, rootField } from '../field.js';
import { shownCriterion } from '../judge-result.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';

export const oneSpecification = recordRule({
  code: 'specification/one-specification',
  catalogueId: 'CMC-005',
  states: {
    ru: 'Номер, версия, испытания и нормы спецификации одни и те же, где бы её ни называли: в записях, резюме 2.3, модуле 3 и нормативном документе',
    en: 'Number, version, tests and limits of a specification are the same wherever it is named: in records, summary 2.3, Module 3 and the quality standard',
  },
  why: {
    ru: 'две нормы одного показателя — это вопрос, по какой из них выпускают серии',
    en: 'two limits of one attribute raise the question by which of them batches are released',
  },
  clause: cite('ichM4Q', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['specification', 'product.specification', '2.3', '3.2.S.4', '3.2.P.5', '1.5.7'],
  failures: {
    otherNumber: {
      message: {
        ru: 'здесь нормативный документ {here}, а номер спецификации препарата — {other}',
        en: 'the standard is {here} here, the number of the product specification is {other}',
      },
      hint: { ru: 'оставьте один номер', en: 'keep one number' },
    },
    otherVersion: {
      message: {
        ru: 'здесь версия {here}, а версия спецификации препарата — {other}',
        en: 'the version is {here} here, that of the product specification is {other}',
      },
      hint: { ru: 'оставьте одну версию', en: 'keep one version' },
    },
    otherLimit: {
      message: {
        ru: '«{test}»: норма {here}, а в записи {record} той же версии — {other}',
        en: '"{test}": the limit is {here}, in record {record} of the same version {other}',
      },
      hint: { ru: 'оставьте одну норму или смените версию', en: 'keep one limit, or change the version' },
    },
    missingTest: {
      message: {
        ru: 'испытания «{test}» нет в записи {record} той же версии',
        en: 'record {record} of the same version lacks the test "{test}"',
      },
      hint: {
        ru: 'приведите обе записи к одному перечню или смените версию',
        en: 'bring both records to one list, or change the version',
      },
    },
  },
  check({ records, judge }) {
    const specifications = records.all('specification');
    const [product] = records.all('product');
    const ofProduct = specifications.find(({ data }) => data.scope === 'drug-product');
    for (const key of ['number', 'version'] as const) {
      if (product?.data.specification === undefined || ofProduct === undefined) continue;
      judge((judgement) => {
        const here = judgement.known(judgement.known(rootField(product).get('specification'))?.get(key));
        const other = judgement.known(rootField(ofProduct).get(key));
        if (here === undefined || other === undefined || here.value === other.value) return;
        const failure = key === 'number' ? 'otherNumber' : 'otherVersion';
        const related = [{ at: other.at, label: judgement.labelOf(other) }];
        judgement.fail(failure, here, { here: here.value, other: other.value }, related);
      });
    }
    specifications.forEach((specification, index) => {
      const sameScope = specifications.slice(0, index).filter(({ data }) => data.scope === specification.data.scope);
      for (const before of sameScope) {
        judge((judgement) => {
          if (isSameVersion(judgement, before, specification)) compareTests(judgement, before, specification);
        });
      }
    });
  },
});

type Specification = DossierRecord<'specification'>;

function isSameVersion(judgement: Judgement, a: Specification, b: Specification): boolean {
  return (['number', 'version'] as const).every((key) => {
    const [first, second] = [judgement.known(rootField(a).get(key)), judgement.known(rootField(b).get(key))];
    return first !== undefined && first.value === second?.value;
  });
}

/** Row by row, by the name of the test; ids differ between records. */
function compareTests(
  judgement: Judgement<'otherLimit' | 'missingTest'>,
  before: Specification,
  specification: Specification,
): void {
  const [first, second] = [before, specification].map((one) => judgement.known(rootField(one).get('tests')));
  if (first === undefined || second === undefined) return;
  const nameOf = (value: unknown): string => describeValue(value).ru.toLowerCase();
  for (const test of itemsOf(second)) {
    const name = describeValue(test.value.name);
    const twin = itemsOf(first).find(({ value }) => nameOf(value.name) === nameOf(test.value.name));
    if (twin === undefined) {
      judgement.fail('missingTest', test, { test: name, record: before.id });
      continue;
    }
    const [here, there] = [judgement.given(test.get('criterion')), judgement.given(twin.get('criterion'))];
    if (here === undefined || there === undefined || isSameLimit(here.value, there.value)) continue;
    const args = { test: name, here: shownLimit(here.value), record: before.id, other: shownLimit(there.value) };
    judgement.fail('otherLimit', here, args, [{ at: there.at, label: judgement.labelOf(there) }]);
  }
}

function isSameLimit(a: Criterion, b: Criterion): boolean {
  const isSame = (x: Decimal | Sci | undefined, y: Decimal | Sci | undefined): boolean =>
    x === undefined || y === undefined ? x === y : compareNumbers(exactNumber(x), exactNumber(y)) === 0;
  const isSameText = a.text?.ru.trim() === b.text?.ru.trim();
  return isSame(a.minimum, b.minimum) && isSame(a.maximum, b.maximum) && a.unit === b.unit && isSameText;
}

function shownLimit(criterion: Criterion) {
  return criterion.minimum === undefined && criterion.maximum === undefined
    ? describeValue(criterion.text)
    : shownCriterion(criterion);
}

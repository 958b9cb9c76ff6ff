import type { Criterion } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { compareNumbers, exactNumber } from '../exact-number.js';
import { type Field, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import type { SpecificationTest } from '../specification-tests.js';
import { isWritten } from '../text-of.js';

export const testsComplete = recordRule({
  code: 'specification/tests-complete',
  catalogueId: 'CMC-002',
  states: {
    ru: 'У каждого испытания есть фармакопейная или валидированная методика, норма с единицей и обоснование нормы',
    en: 'Each test has a compendial or validated procedure, a criterion with its unit and a justification',
  },
  why: {
    ru: 'норма без методики непроверяема, норма без обоснования произвольна',
    en: 'a limit without a procedure cannot be checked, one without a justification is arbitrary',
  },
  clause: cite('ichQ6B', 'ichQ2', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['specification.tests', 'analytical-method.validation', 'analytical-method.pharmacopoeia'],
  failures: {
    noPharmacopoeia: {
      message: {
        ru: 'испытание «{test}»: методика {method} названа фармакопейной, а статья не указана',
        en: 'test "{test}": procedure {method} is called compendial, yet names no monograph',
      },
      hint: {
        ru: 'укажите статью фармакопеи в записи методики',
        en: 'name the monograph in the record of the procedure',
      },
    },
    notValidated: {
      message: {
        ru: 'испытание «{test}»: собственная методика {method} не валидирована',
        en: 'test "{test}": in-house procedure {method} is not validated',
      },
      hint: { ru: 'впишите валидацию в запись методики', en: 'enter the validation in the record of the procedure' },
    },
    validationOpen: {
      message: {
        ru: 'испытание «{test}»: валидация методики {method} ещё не закончена',
        en: 'test "{test}": the validation of procedure {method} is still in progress',
      },
      hint: {
        ru: 'закончите валидацию и внесите результаты до подачи',
        en: 'finish the validation and enter its results before submission',
      },
    },
    noLimit: {
      message: { ru: 'испытание «{test}»: нормы нет', en: 'test "{test}" has no criterion' },
      hint: { ru: 'впишите пределы или норму словами', en: 'enter limits, or a criterion in words' },
    },
    impossible: {
      message: {
        ru: 'испытание «{test}»: нижний предел больше верхнего',
        en: 'test "{test}": the lower limit exceeds the upper one',
      },
      hint: { ru: 'сверьте пределы со спецификацией', en: 'compare the limits with the specification' },
    },
    noJustification: {
      message: { ru: 'испытание «{test}»: норма не обоснована', en: 'test "{test}": the criterion is not justified' },
      hint: { ru: 'впишите обоснование нормы (justification)', en: 'enter the justification of the criterion' },
    },
  },
  check({ records, judge }) {
    for (const specification of records.all('specification')) {
      judgeItems(judge, rootField(specification).get('tests'), (judgement, test) => {
        const name = describeValue(test.value.name);
        compareMethod(judgement, records, test, name);
        const criterion = judgement.known(test.get('criterion'));
        if (criterion !== undefined) requireLimits(judgement, criterion, name);
        const reason = test.get('justification');
        if (reason.value !== undefined && judgement.known(reason) === undefined) return;
        if (!isWritten(judgement, reason)) judgement.fail('noJustification', test.get('name'), { test: name });
      });
    }
  },
});

type Name = ReturnType<typeof describeValue>;

function compareMethod(
  judgement: Judgement<'noPharmacopoeia' | 'notValidated' | 'validationOpen'>,
  records: RecordIndex,
  test: Field<SpecificationTest>,
  name: Name,
): void {
  const id = judgement.known(test.get('methodId'));
  const method = id && records.find('analytical-method', id.value);
  if (id === undefined || method === undefined) return;
  const data = rootField(method);
  const args = { test: name, method: method.id };
  const kind = judgement.known(data.get('kind'));
  if (kind?.value === 'compendial') {
    const monograph = data.get('pharmacopoeia');
    if (monograph.value !== undefined) judgement.known(monograph);
    else judgement.fail('noPharmacopoeia', id, args, [{ at: kind.at, label: judgement.labelOf(kind) }]);
    return;
  }
  if (kind === undefined) return;
  const validation = data.get('validation');
  if (validation.value === undefined) {
    judgement.fail('notValidated', id, args, [{ at: kind.at, label: judgement.labelOf(kind) }]);
    return;
  }
  const state = judgement.known(judgement.known(validation)?.get('state'));
  if (state?.value !== 'in-progress') return;
  judgement.fail('validationOpen', id, args, [{ at: state.at, label: judgement.labelOf(state) }]);
}

function requireLimits(judgement: Judgement<'noLimit' | 'impossible'>, criterion: Field<Criterion>, name: Name): void {
  const { minimum, maximum, text } = criterion.value;
  const isNumeric = minimum !== undefined || maximum !== undefined;
  if (!isNumeric && text === undefined) judgement.fail('noLimit', criterion, { test: name });
  if (minimum === undefined || maximum === undefined) return;
  if (compareNumbers(exactNumber(minimum), exactNumber(maximum)) <= 0) return;
  judgement.fail('impossible', criterion, { test: name });
}

import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { nothingToJudge } from '../outcome.js';
import { isAbsence, type Readable } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

export const responseCriteriaNamed = recordRule({
  code: 'results/response-criteria-named',
  catalogueId: 'EFF-007',
  states: {
    ru: 'У каждой доли ответивших названы критерии с годом, срок оценки и кто оценивал; срок может быть назван в протоколе; у остаточной болезни — метод и порог',
    en: 'Each response rate names its criteria with the year, the time point and the assessor, the time point perhaps in the protocol; residual disease its method and threshold',
  },
  why: {
    ru: 'полный ответ по критериям 2007 и 2014 годов — разные вещи; без критериев доля ни с чем не сравнима',
    en: 'a complete response by the criteria of 2007 and of 2014 are two things; without criteria a rate compares with nothing',
  },
  clause: cite('ichE3'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.efficacy'],
  failures: {
    missing: {
      message: {
        ru: 'у показателя «{label}» не указано: {part}',
        en: '"{label}" does not state: {part}',
      },
      hint: {
        ru: 'впишите это поле показателя по протоколу или отчёту',
        en: 'enter this field of the measure from the protocol or the report',
      },
    },
    noYear: {
      message: {
        ru: 'у показателя «{label}» критерии «{criteria}» названы без года',
        en: 'the criteria "{criteria}" of "{label}" are named without their year',
      },
      hint: { ru: 'допишите год редакции критериев', en: 'add the year of the edition of the criteria' },
    },
    noThreshold: {
      message: {
        ru: 'у показателя «{label}» не названы метод и порог остаточной болезни: «{criteria}»',
        en: '"{label}" does not state method and threshold of residual disease: "{criteria}"',
      },
      hint: {
        ru: 'допишите в criteria метод и порог, например «проточная цитометрия, 10⁻⁴»',
        en: 'add method and threshold to criteria, for example "flow cytometry, 10⁻⁴"',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judgeItems(judge, rootField(results).get('efficacy'), (judgement, row) => {
        if (judgement.given(row.get('rate')) === undefined) return judgement.skip(nothingToJudge);
        const label = describeValue(row.value.label);
        require(judgement, row.get('assessor'), label);
        if (!isTimed(judgement, records, results, row.value.endpoint)) require(judgement, row.get('timepoint'), label);
        const criteria = require(judgement, row.get('criteria'), label);
        if (criteria === undefined) return;
        const text = describeValue(criteria.value);
        const isResidual = row.value.measure === 'mrd-negative' || residualDisease.test(`${label.ru} ${label.en}`);
        if (isResidual) {
          if (!threshold.test(text.en)) judgement.fail('noThreshold', criteria, { label, criteria: text });
        } else if (!/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.en)) {
          judgement.fail('noYear', criteria, { label, criteria: text });
        }
      });
    }
  },
});

const residualDisease = /остаточн\p{L}* болезн|(?<!\p{L})(?:МОБ|MRD)(?!\p{L})|residual disease/iu;

/** One cell in so many, in any of the ways it is written, after the name of a method. */
const threshold = /\p{L}{3,}.*(?:10\s*(?:⁻|\^?\s*[-−])\s*[⁴⁵⁶4-6]|0[.,]0+1\s*%|1\s*(?:\/|:|in)\s*1?0[\d\s.,]*)/iu;

/** Whether the protocol states the time point of the endpoint; the result then need not repeat it. */
function isTimed(
  judgement: Judgement,
  records: RecordIndex,
  results: DossierRecord<'trial-results'>,
  endpoint: string,
): boolean {
  const trialId = judgement.known(rootField(results).get('trialId'));
  const trial = trialId && records.find('clinical-trial', trialId.value);
  const objectives = trial && judgement.given(rootField(trial).get('objectives'));
  return (objectives === undefined ? [] : itemsOf(objectives))
    .flatMap((objective) => judgement.given(objective.get('endpoints')) ?? [])
    .flatMap((endpoints) => itemsOf(endpoints))
    .some((planned) => planned.value.id === endpoint && judgement.given(planned.get('timepoint')) !== undefined);
}

/** A part of the result that cannot be left out; what the data itself declares missing stays a warning in a draft. */
function require<T>(
  judgement: Judgement<'missing'>,
  field: Field<Readable<T>>,
  label: { readonly ru: string; readonly en: string },
): Field<T> | undefined {
  const given = judgement.given(field);
  if (given !== undefined) return given;
  const args = { label, part: judgement.labelOf(field) };
  if (isAbsence(field.value)) judgement.declare('absent', 'missing', field, args);
  else judgement.fail('missing', field, args);
  return undefined;
}

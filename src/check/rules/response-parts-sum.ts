import type { Bilingual, Related } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import type { BestResponse, ResponseMeasure } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement, Placed } from '../judgement.js';
import { nothingToJudge } from '../outcome.js';
import { recordRule } from '../rule.js';

/** A whole and the responses it is made of. */
const wholes: readonly (readonly [ResponseMeasure, readonly ResponseMeasure[]])[] = [
  ['overall-response', ['complete-response', 'partial-response']],
  ['overall-remission', ['complete-remission', 'complete-remission-incomplete']],
];

export const responsePartsSum = recordRule({
  code: 'results/response-parts-sum',
  catalogueId: 'EFF-003',
  states: {
    ru: 'В одной популяции и у одного оценивающего общий ответ равен сумме полного и частичного, общая ремиссия — сумме её видов, а лучшие ответы, если перечислены, дают всю популяцию',
    en: 'On one set and by one assessor overall response is complete plus partial, overall remission the sum of its kinds, and the best responses, where listed, make the set',
  },
  why: {
    ru: 'у каждого участника один лучший ответ; если части не сходятся, ответ кого-то посчитан дважды или потерян',
    en: 'each subject has one best response; where the parts do not add up, one is counted twice or lost',
  },
  clause: cite('ichE3', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.efficacy.measure', 'trial-results.efficacy.rate', 'trial-results.efficacy.responses'],
  failures: {
    sum: {
      message: {
        ru: 'популяция «{set}»: {parts} = {sum}, а «{whole}» — {n}',
        en: 'set "{set}": {parts} = {sum}, yet "{whole}" is {n}',
      },
      hint: { ru: 'сверьте числа с отчётом', en: 'compare the numbers with the report' },
    },
    partOverWhole: {
      message: {
        ru: 'популяция «{set}»: «{part}» — {m}, больше, чем «{whole}» — {n}',
        en: 'set "{set}": "{part}" is {m}, more than "{whole}", {n}',
      },
      hint: { ru: 'сверьте числа с отчётом', en: 'compare the numbers with the report' },
    },
    bestResponses: {
      message: {
        ru: 'популяция «{set}»: лучшие ответы ({parts}) в сумме дают {sum}, а участников {N}',
        en: 'set "{set}": the best responses ({parts}) add up to {sum}, while there are {N} subjects',
      },
      hint: {
        ru: 'сверьте числа с отчётом; кого оценить не удалось, внесите как not-evaluable',
        en: 'compare the numbers with the report; enter those who could not be assessed as not-evaluable',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      for (const [wholeName, partNames] of wholes) {
        judge((judgement) => {
          for (const group of groupsOf(judgement, results)) {
            const whole = group.get(wholeName);
            const parts = partNames.flatMap((part) => group.get(part) ?? []);
            if (whole === undefined) continue;
            const { set, n } = whole;
            const tooLarge = parts.filter((part) => part.n > n);
            for (const part of tooLarge) {
              judgement.fail('partOverWhole', part.place, { set, part: part.name, m: part.n, whole: whole.name, n }, [
                related(whole),
              ]);
            }
            const sum = sumOf(parts);
            if (parts.length < partNames.length || sum === n || tooLarge.length > 0) continue;
            const args = { set, parts: addition(parts), sum, whole: whole.name, n };
            judgement.fail('sum', whole.place, args, parts.map(related));
          }
        });
      }
      judgeItems(judge, rootField(results).get('efficacy'), (judgement, row) => {
        const listed = judgement.given(row.get('responses'));
        const rate = judgement.given(row.get('rate'));
        if (listed === undefined || rate === undefined) return judgement.skip(nothingToJudge);
        const sum = listed.value.reduce((running, { n }) => running + n, 0);
        if (sum === rate.value.N) return;
        const args = { set: rate.value.set, parts: describeResponses(listed.value), sum, N: rate.value.N };
        judgement.fail('bestResponses', listed, args, [{ at: rate.at, label: judgement.labelOf(rate) }]);
      });
    }
  },
});

interface Response {
  readonly name: Bilingual;
  readonly set: string;
  readonly n: number;
  readonly place: Placed;
}

/** The best responses that are parts of an overall response. */
const measuresOf: Readonly<Partial<Record<BestResponse, ResponseMeasure>>> = {
  complete: 'complete-response',
  partial: 'partial-response',
};

/**
 * The responses that can be compared with each other, of one set and one assessor. A row of its own says more than the
 * list of best responses of another row, and takes its place.
 */
function groupsOf(
  judgement: Judgement,
  results: DossierRecord<'trial-results'>,
): readonly ReadonlyMap<ResponseMeasure, Response>[] {
  const efficacy = judgement.known(rootField(results).get('efficacy'));
  const groups = new Map<string, Map<ResponseMeasure, Response>>();
  for (const row of efficacy === undefined ? [] : itemsOf(efficacy)) {
    const { measure } = row.value;
    const rate = judgement.given(row.get('rate'));
    if (rate === undefined) continue;
    const { n, N, set } = rate.value;
    const key = `${set} ${N} ${judgement.given(row.get('assessor'))?.value}`;
    const group = groups.get(key) ?? new Map<ResponseMeasure, Response>();
    const listed = judgement.given(row.get('responses'));
    for (const response of listed === undefined ? [] : itemsOf(listed)) {
      const kind = measuresOf[response.value.response];
      if (kind === undefined || group.has(kind)) continue;
      group.set(kind, { name: names[kind], set, n: response.value.n, place: response.get('n') });
    }
    if (measure !== undefined) group.set(measure, { name: names[measure], set, n, place: rate });
    groups.set(key, group);
  }
  return [...groups.values()];
}

const names: Readonly<Record<ResponseMeasure, Bilingual>> = {
  'overall-response': { ru: 'общий ответ', en: 'overall response' },
  'complete-response': { ru: 'полный ответ', en: 'complete response' },
  'partial-response': { ru: 'частичный ответ', en: 'partial response' },
  'overall-remission': { ru: 'общая ремиссия', en: 'overall remission' },
  'complete-remission': { ru: 'полная ремиссия', en: 'complete remission' },
  'complete-remission-incomplete': {
    ru: 'ремиссия с неполным восстановлением',
    en: 'remission with incomplete recovery',
  },
  'mrd-negative': { ru: 'отсутствие остаточной болезни', en: 'absence of residual disease' },
};

const responseNames: Readonly<Record<BestResponse, Bilingual>> = {
  complete: names['complete-response'],
  partial: names['partial-response'],
  stable: { ru: 'стабилизация', en: 'stable disease' },
  progressive: { ru: 'прогрессирование', en: 'progressive disease' },
  'not-evaluable': { ru: 'ответ не оценён', en: 'not evaluable' },
};

function sumOf(responses: readonly Response[]): number {
  return responses.reduce((sum, { n }) => sum + n, 0);
}

function addition(responses: readonly Pick<Response, 'name' | 'n'>[]): Bilingual {
  const join = (language: keyof Bilingual) => responses.map(({ name, n }) => `${name[language]} ${n}`).join(' + ');
  return { ru: join('ru'), en: join('en') };
}

function describeResponses(list: readonly { readonly response: BestResponse; readonly n: number }[]): Bilingual {
  return addition(list.map(({ response, n }) => ({ name: responseNames[response], n })));
}

function related({ name, place }: Response): Related {
  return { at: place.at, label: name };
}

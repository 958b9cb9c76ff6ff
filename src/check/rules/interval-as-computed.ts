import { clopperPearson } from '../../statistics/clopper-pearson.js';
import { cite } from '../clauses.js';
import { eachRecord } from '../each-record.js';
import { recordRule } from '../rule.js';
import { sharesOf } from '../shares.js';

export const intervalAsComputed = recordRule({
  code: 'results/interval-as-computed',
  catalogueId: 'EFF-002',
  states: {
    ru: 'Доверительный интервал доли, приведённый источником, содержит эту долю, лежит в 0–100 % и, если метод — Клоппера — Пирсона, равен вычисленному по n, N и уровню',
    en: 'The confidence interval of a share that a source reports holds the share, lies within 0 to 100% and, where the method is Clopper-Pearson, equals the one computed from n, N and level',
  },
  why: {
    ru: 'интервал, посчитанный другим методом или по другим числам, меняет вывод, а читатель этого не видит',
    en: 'an interval by another method or from other counts changes the conclusion, and the reader cannot see it',
  },
  clause: cite('ichE9', 'arithmetic'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['trial-results'],
  failures: {
    differs: {
      message: {
        ru: 'источник приводит интервал {reported}, а {n} из {N} при уровне {level} % даёт {computed}',
        en: 'the source reports the interval {reported}, but {n} of {N} at {level}% gives {computed}',
      },
      hint: {
        ru: 'сверьте числа, уровень и метод (ci.method) с источником',
        en: 'compare the counts, the level and the method (ci.method) with the source',
      },
    },
    impossible: {
      message: {
        ru: 'интервал {reported} не содержит доли {n} из {N} или выходит за 0–100 %',
        en: 'the interval {reported} does not hold the share {n} of {N}, or leaves 0 to 100%',
      },
      hint: { ru: 'сверьте границы с источником', en: 'compare the limits with the source' },
    },
  },
  check(context) {
    const { records, judge } = context;
    eachRecord(context, records.all('trial-results'), (results) => {
      for (const share of sharesOf(results)) {
        const ci = 'ci' in share.value ? share.value.ci : undefined;
        const { n, N } = share.value;
        if (ci?.reported === undefined || N === 0) continue;
        const { level, method, reported } = ci;
        judge((judgement) => {
          const [low = '', high = ''] = reported.map(String);
          const args = { reported: `${low}–${high}`, n, N };
          const [least, most] = [Number(low), Number(high)];
          if (least < 0 || most > 100 || least * N > 100 * n || most * N < 100 * n) {
            judgement.fail('impossible', share, args);
          } else if (method !== 'clopper-pearson') {
            judgement.skip(otherMethod, share);
          } else {
            const computed = limitsLike([low, high], n, N, String(level));
            if (computed[0] === low && computed[1] === high) return;
            judgement.fail('differs', share, { ...args, level: String(level), computed: computed.join('–') });
          }
        });
      }
    });
  },
});

const otherMethod = {
  ru: 'интервал другого метода по одним числам не пересчитать',
  en: 'the interval of another method cannot be computed from the counts alone',
};

/** Each limit with as many decimals as the reported one. */
function limitsLike([low, high]: readonly [string, string], n: number, total: number, level: string): [string, string] {
  const decimals = (limit: string) => limit.split('.')[1]?.length ?? 0;
  return [clopperPearson(n, total, level, decimals(low)).low, clopperPearson(n, total, level, decimals(high)).high];
}

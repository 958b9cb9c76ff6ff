import { roundedPercents } from '../../statistics/percent-of.js';
import { cite } from '../clauses.js';
import { eachRecord } from '../each-record.js';
import { recordRule } from '../rule.js';
import { sharesOf } from '../shares.js';

export const percentageAsComputed = recordRule({
  code: 'results/percentage-as-computed',
  catalogueId: 'EFF-001',
  states: {
    ru: 'Каждый процент, приведённый источником, равен вычисленному по n и N; половина последнего знака округляется вверх или к чётному',
    en: 'Each percentage a source reports equals the one computed from n and N, a tie rounded half up or half to even',
  },
  why: {
    ru: 'процент, который не сходится с числами, означает ошибку в числителе, знаменателе или самом проценте',
    en: 'a percentage that its counts do not give means a mistake in the numerator, the denominator or itself',
  },
  clause: cite('arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results'],
  failures: {
    differs: {
      message: {
        ru: 'источник приводит {reported} %, а {n} из {N} — это {computed} %',
        en: 'the source reports {reported}%, but {n} of {N} is {computed}%',
      },
      hint: {
        ru: 'сверьте n, N и процент с источником; если ошибся источник, уберите reportedPercent и сообщите ему',
        en: 'compare n, N and the percentage with the source; if the source is wrong, remove reportedPercent and tell it',
      },
    },
    nobody: {
      message: {
        ru: 'источник приводит {reported} %, а в популяции никого нет (N = 0)',
        en: 'the source reports {reported}%, but the set holds nobody (N = 0)',
      },
      hint: {
        ru: 'сверьте N с источником; если N и правда 0, уберите процент (reportedPercent)',
        en: 'compare N with the source; if N is indeed 0, remove the percentage (reportedPercent)',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    eachRecord(context, records.all('trial-results'), (results) => {
      for (const share of sharesOf(results)) {
        const { n, N, reportedPercent } = share.value;
        if (reportedPercent === undefined) continue;
        judge((judgement) => {
          const reported = String(reportedPercent);
          const at = share.get('reportedPercent');
          if (N === 0) {
            judgement.fail('nobody', at, { reported });
            return;
          }
          const computed = roundedPercents(n, N, decimalsOf(reported));
          if (computed.includes(reported)) return;
          judgement.fail('differs', at, { reported, n, N, computed: computed.join('; ') });
        });
      }
    });
  },
});

/** How many digits follow the point. */
function decimalsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

import { cite } from '../clauses.js';
import { recordRule } from '../rule.js';
import { orderingKey, unique } from '../settle.js';

export const orderDecidable = recordRule({
  code: 'date/order-decidable',
  catalogueId: 'DAT-007',
  states: {
    ru: 'Даты, порядок которых важен, указаны достаточно точно',
    en: 'Dates whose order matters are exact enough to be compared',
  },
  why: {
    ru: 'по году или месяцу порядок событий не доказать; правило о порядке тогда не выполнено и не нарушено',
    en: 'a year or a month proves no order; the rule about it is then neither met nor broken',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'warning', submission: 'warning' },
  justifiable: true,
  reads: ['*.dates', '*.date'],
  failures: {
    undecidable: {
      message: {
        ru: 'порядок дат «{earlierName}» ({earlier}) и «{laterName}» ({later}) проверить нельзя: они указаны не до дня',
        en: 'the order of "{earlierName}" ({earlier}) and "{laterName}" ({later}) cannot be checked: they are not given to the day',
      },
      hint: {
        ru: 'укажите обе даты до дня по исходному документу; если день неизвестен, примите это в accepted-deviations',
        en: 'give both dates to the day from the source document; where the day is not known, accept this in accepted-deviations',
      },
    },
  },
  /** Runs last: it answers for the comparisons that the rules before it have asked for. */
  check({ orderings, judge }) {
    for (const { earlier, later } of unique(orderings, orderingKey)) {
      judge((judgement) => {
        const dates = judgement.compare(earlier, later);
        if (dates?.order !== 'undecidable') return;
        const [coarse, other] =
          dates.earlier.value.length <= dates.later.value.length
            ? [dates.earlier, { at: dates.later.at, label: judgement.labelOf(later.field) }]
            : [dates.later, { at: dates.earlier.at, label: judgement.labelOf(earlier.field) }];
        const args = {
          earlierName: judgement.labelOf(earlier.field),
          earlier: dates.earlier.value,
          laterName: judgement.labelOf(later.field),
          later: dates.later.value,
        };
        judgement.fail('undecidable', coarse, args, [other]);
      });
    }
  },
});

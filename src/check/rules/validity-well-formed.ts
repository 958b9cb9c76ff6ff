import type { PartialDate, Period } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import type { Readable } from '../readings.js';
import { recordRule } from '../rule.js';

export const validityWellFormed = recordRule({
  code: 'paper/validity-well-formed',
  catalogueId: 'DAT-010',
  states: {
    ru: 'Срок действия документа начинается до своего конца; изменения и начало приостановок лицензии укладываются в него; инспекция закончена до выдачи сертификата',
    en: 'The validity of a paper begins before it ends; amendments and the start of suspensions of a licence fit into it; the inspection was over when the certificate was issued',
  },
  why: {
    ru: 'документ, который кончился раньше, чем начался, не действовал ни дня',
    en: 'a paper that ended before it began was never valid',
  },
  clause: cite('eaeuInspections', 'licensingLaw'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'licence',
    'gmp-certificate',
    'permit',
    'person.attestations',
    'dossier.powerOfAttorney',
    'product.trademarkRegistration',
  ],
  failures: {
    endsBeforeIssue: {
      message: {
        ru: '«{laterName}» ({later}) раньше, чем «{earlierName}» ({earlier})',
        en: '"{laterName}" ({later}) is before "{earlierName}" ({earlier})',
      },
      hint: { ru: 'сверьте обе даты с документом', en: 'compare both dates with the paper' },
    },
    amendmentOutside: {
      message: {
        ru: 'изменение лицензии от {date} не укладывается в её действие: «{name}» — {bound}',
        en: 'the amendment of the licence of {date} is outside its validity: "{name}" is {bound}',
      },
      hint: {
        ru: 'сверьте даты с выпиской из реестра лицензий',
        en: 'compare the dates with the extract of the licence register',
      },
    },
    suspensionOutside: {
      message: {
        ru: 'приостановка с {date} не укладывается в действие лицензии: «{name}» — {bound}',
        en: 'the suspension from {date} is outside the validity of the licence: "{name}" is {bound}',
      },
      hint: {
        ru: 'сверьте даты с выпиской из реестра лицензий',
        en: 'compare the dates with the extract of the licence register',
      },
    },
    periodReversed: {
      message: {
        ru: '«{name}»: окончание ({end}) раньше начала ({start})',
        en: '"{name}": the end ({end}) is before the start ({start})',
      },
      hint: {
        ru: 'сверьте обе даты с документом; у незаконченного периода end не указывают',
        en: 'compare both dates with the paper; a period that lasts has no end',
      },
    },
    inspectedLater: {
      message: {
        ru: 'сертификат выдан {issued}, раньше окончания инспекции ({end})',
        en: 'the certificate was issued on {issued}, before the inspection ended ({end})',
      },
      hint: {
        ru: 'сверьте даты с сертификатом и отчётом инспекции',
        en: 'compare the dates with certificate and inspection report',
      },
    },
  },
  check({ records, judge }) {
    for (const certificate of records.all('gmp-certificate')) {
      const data = rootField(certificate);
      judge((judgement) => requireOrder(judgement, data.get('issued'), data.get('validTo')));
      judge((judgement) => {
        const inspection = judgement.known(data.get('inspectionPeriod'));
        const issued = judgement.known(data.get('issued'));
        if (inspection === undefined || issued === undefined) return;
        requirePeriod(judgement, inspection);
        const last = inspection.value.end === undefined ? inspection.get('start') : inspection.get('end');
        const order = judgement.order({ field: last }, { field: issued });
        if (order?.order !== 'reversed') return;
        const related = [{ at: order.earlier.at, label: judgement.labelOf(inspection) }];
        const args = { issued: order.later.value, end: order.earlier.value };
        judgement.fail('inspectedLater', order.later, args, related);
      });
    }
    for (const permit of records.all('permit')) {
      judge((judgement) => {
        const data = rootField(permit);
        requireOrder(judgement, data.get('date'), data.get('validTo'));
      });
    }
    for (const person of records.all('person')) {
      judgeItems(judge, rootField(person).get('attestations'), (judgement, attestation) => {
        requireOrder(judgement, attestation.get('date'), attestation.get('validTo'));
      });
    }
    for (const product of records.all('product')) {
      judge((judgement) => {
        const trademark = judgement.known(rootField(product).get('trademarkRegistration'));
        if (trademark !== undefined) requireOrder(judgement, trademark.get('registered'), trademark.get('validTo'));
      });
    }
    for (const dossier of records.all('dossier')) {
      for (const name of ['powerOfAttorney', 'signatoryAuthority'] as const) {
        judge((judgement) => {
          const paper = judgement.known(rootField(dossier).get(name));
          if (paper !== undefined) requireOrder(judgement, paper.get('date'), paper.get('validTo'));
        });
      }
    }
    for (const licence of records.all('licence')) {
      const data = rootField(licence);
      const inside = (
        judgement: Judgement<'amendmentOutside' | 'suspensionOutside'>,
        what: Outside,
        date: Dated,
      ): void => {
        for (const [earlier, later] of [
          [data.get('issued'), date],
          [date, data.get('terminated')],
        ] as const) {
          if (judgement.given(earlier) === undefined || judgement.given(later) === undefined) continue;
          const order = judgement.order({ field: earlier }, { field: later });
          if (order?.order !== 'reversed') continue;
          const [own, other] = earlier === date ? [order.earlier, order.later] : [order.later, order.earlier];
          const label = judgement.labelOf(other);
          judgement.fail(what, own, { date: own.value, name: label, bound: other.value }, [{ at: other.at, label }]);
        }
      };
      judge((judgement) => requireOrder(judgement, data.get('issued'), data.get('terminated')));
      judgeItems(judge, data.get('amendments'), (judgement, amendment) => {
        if (judgement.known(amendment.get('date')) !== undefined)
          inside(judgement, 'amendmentOutside', amendment.get('date'));
      });
      judgeItems(judge, data.get('suspensions'), (judgement, suspension) => {
        requirePeriod(judgement, suspension);
        inside(judgement, 'suspensionOutside', suspension.get('start'));
      });
    }
  },
});

type Outside = 'amendmentOutside' | 'suspensionOutside';
type Dated = Field<Readable<PartialDate>>;

/** The end of a paper, or the end of its validity, is not before its beginning. */
function requireOrder(judgement: Judgement<'endsBeforeIssue'>, from: Dated, to: Dated): void {
  const order = judgement.order({ field: from }, { field: to });
  if (order?.order !== 'reversed') return;
  const label = judgement.labelOf(from);
  const args = {
    laterName: judgement.labelOf(to),
    later: order.later.value,
    earlierName: label,
    earlier: order.earlier.value,
  };
  judgement.fail('endsBeforeIssue', order.later, args, [{ at: order.earlier.at, label }]);
}

function requirePeriod(judgement: Judgement<'periodReversed'>, period: Field<Period>): void {
  if (period.value.end === undefined) return;
  const order = judgement.order({ field: period.get('start') }, { field: period.get('end') });
  if (order?.order !== 'reversed') return;
  const args = { name: judgement.labelOf(period), start: order.earlier.value, end: order.later.value };
  judgement.fail('periodReversed', order.later, args, [
    { at: order.earlier.at, label: judgement.labelOf(order.earlier) },
  ]);
}

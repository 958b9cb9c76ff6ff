import type { PartialDate } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { isBefore } from '../day-arithmetic.js';
import { type Field, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Readable } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { isWritten } from '../text-of.js';

const MONTHS = 6;

export const expiresSoon = recordRule({
  code: 'paper/expires-soon',
  catalogueId: 'MFG-012',
  states: {
    ru: 'Сертификаты, разрешения и доверенности действуют ещё не менее шести месяцев от даты досье, либо названо, как их продлят',
    en: 'Certificates, permits and powers of attorney are valid for six months or more from the date of the dossier, or their renewal is planned',
  },
  why: {
    ru: 'экспертиза длится дольше; документ, истёкший по дороге, запросят заново и остановят срок',
    en: 'the assessment takes longer; a paper that expires on the way is asked for again and stops the clock',
  },
  clause: cite('eaeuInspections', 'eaeuRegistration'),
  severity: { draft: 'warning', submission: 'warning' },
  justifiable: true,
  reads: [
    'gmp-certificate.validTo',
    'permit.validTo',
    'dossier.powerOfAttorney',
    'dossier.signatoryAuthority',
    'dossier.asOf',
  ],
  failures: {
    soon: {
      message: { ru: '{paper}: срок действия истекает {validTo}', en: '{paper} expires on {validTo}' },
      hint: {
        ru: 'впишите план продления (renewal) или новый документ',
        en: 'enter the plan for renewal or the new paper',
      },
    },
    expired: {
      message: { ru: '{paper}: срок действия истёк {validTo}', en: '{paper} expired on {validTo}' },
      hint: { ru: 'замените документ действующим', en: 'replace the paper by one in force' },
    },
  },
  check({ records, dossier, asOf, judge }) {
    if (asOf === undefined) return;
    for (const ask of papersOf(records)) judge((judgement) => requireTime(judgement, asOf, ask(judgement)));
    for (const key of ['powerOfAttorney', 'signatoryAuthority'] as const) {
      judge((judgement) => {
        const paper = judgement.given(dossier && rootField(dossier).get(key));
        const label = paper && judgement.labelOf(paper);
        if (paper !== undefined && label !== undefined)
          requireTime(judgement, asOf, { label, validTo: paper.get('validTo') });
      });
    }
  },
});

interface Paper {
  readonly label: ReturnType<Judgement['labelOf']> | string;
  readonly validTo: Field<Readable<PartialDate>>;
  readonly isRenewed?: boolean;
}

/** Papers that are records of their own. */
function papersOf(records: RecordIndex): ((judgement: Judgement) => Paper)[] {
  const papers = [...records.all('gmp-certificate'), ...records.all('permit')].filter(
    ({ data }) => data.validTo !== undefined,
  );
  return papers.map((paper) => (judgement) => {
    const data = rootField<{ readonly validTo?: Readable<PartialDate>; readonly renewal?: Readable<object> }>(paper);
    return { label: paper.id, validTo: data.get('validTo'), isRenewed: isWritten(judgement, data.get('renewal')) };
  });
}

function requireTime(judgement: Judgement<'soon' | 'expired'>, asOf: Field<string>, paper: Paper): void {
  const validTo = judgement.known(paper.validTo);
  if (validTo === undefined || paper.isRenewed === true) return;
  const args = { paper: paper.label, validTo: validTo.value };
  const related = [{ at: asOf.at, label: judgement.labelOf(asOf) }];
  const soon = isBefore(validTo.value, asOf.value, -MONTHS);
  if (isBefore(validTo.value, asOf.value) === 'yes') judgement.fail('expired', validTo, args, related);
  else if (soon === 'yes') judgement.fail('soon', validTo, args, related);
  else if (soon === 'undecidable') judgement.skip(notToTheDay, validTo);
}

const notToTheDay = {
  ru: 'срок действия указан не до дня, и истекает ли он скоро, не определить',
  en: 'the validity is not given to the day, and whether it ends soon cannot be told',
};

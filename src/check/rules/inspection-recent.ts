import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';
import { isWritten } from '../text-of.js';

const YEARS = 3;

export const inspectionRecent = recordRule({
  code: 'certificate/inspection-recent',
  catalogueId: 'MFG-005',
  states: {
    ru: 'Инспекция, по которой выдан сертификат GMP, не старше трёх лет, либо запланирована новая; сертификат выдан по правилам Союза',
    en: 'The inspection behind a GMP certificate is at most three years old, or a new one is planned, and the certificate follows Union rules',
  },
  why: {
    ru: 'по старой инспекции о нынешнем производстве судить нельзя, и орган назначит свою',
    en: 'an old inspection says nothing of manufacture today, and the authority will order one of its own',
  },
  clause: cite('eaeuInspections', 'nationalInspections'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: [
    'gmp-certificate.inspectionPeriod',
    'gmp-certificate.reinspection',
    'gmp-certificate.nationalRules',
    'dossier.asOf',
  ],
  failures: {
    old: {
      message: {
        ru: 'инспекция окончена {inspected}: на {day} прошло больше трёх лет, а новая не запланирована',
        en: 'the inspection ended on {inspected}: more than three years before {day}, and no new one is planned',
      },
      hint: {
        ru: 'впишите план повторной инспекции (reinspection) или новый сертификат',
        en: 'enter the reinspection plan (reinspection) or the new certificate',
      },
    },
    national: {
      message: {
        ru: 'сертификат {certificate} выдан по национальным правилам, которые отменены',
        en: 'certificate {certificate} was issued under national rules that have been repealed',
      },
      hint: {
        ru: 'уточните у уполномоченного органа, примет ли он сертификат, и обоснуйте отступление',
        en: 'ask the authority whether it accepts the certificate, and justify the deviation',
      },
    },
  },
  check({ records, asOf, judge }) {
    if (asOf === undefined) return;
    for (const certificate of records.all('gmp-certificate')) {
      const data = rootField(certificate);
      judge((judgement) => {
        const period = judgement.known(data.get('inspectionPeriod'));
        if (period === undefined || isWritten(judgement, data.get('reinspection'))) return;
        const ended = period.value.end === undefined ? period.get('start') : period.get('end');
        const order = judgement.order({ field: asOf }, { field: ended, addYears: YEARS });
        if (order?.order !== 'reversed') return;
        const args = { inspected: order.later.value, day: asOf.value };
        judgement.fail('old', order.later, args, [{ at: asOf.at, label: judgement.labelOf(asOf) }]);
      });
      if (data.value.nationalRules === undefined) continue;
      judge((judgement) => {
        const national = judgement.known(data.get('nationalRules'));
        if (national?.value === true) judgement.fail('national', national, { certificate: certificate.id });
      });
    }
  },
});

import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { firstPermit, permitDates } from '../permits.js';
import { recordRule } from '../rule.js';

const papers = [
  { kind: 'trial-permission', event: 'start', failure: 'startBeforePermission' },
  { kind: 'trial-permission', event: 'firstConsent', failure: 'consentBeforePermission' },
  { kind: 'ethics-approval', event: 'start', failure: 'startBeforeEthics' },
  { kind: 'ethics-approval', event: 'firstConsent', failure: 'consentBeforeEthics' },
] as const;

const hint = {
  ru: 'сверьте даты с разрешением, одобрением и материалами исследования',
  en: 'compare the dates with the permission, the approval and the trial records',
};

export const permissionBeforeStart = recordRule({
  code: 'trial/permission-before-start',
  catalogueId: 'DAT-002',
  states: {
    ru: 'Первое разрешение на КИ и первое одобрение этического комитета получены не позже начала исследования и первого согласия',
    en: 'The first trial permission and the first ethics approval are no later than the start of the study and the first consent',
  },
  why: {
    ru: 'исследование, начатое без разрешения или одобрения, нельзя использовать при регистрации',
    en: 'a study begun without permission or approval cannot support a registration',
  },
  clause: cite('eaeuGcp', 'medicinesLaw', 'ichE6'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['permit.kind', 'permit.date', 'permit.trialId', 'clinical-trial.dates'],
  failures: {
    startBeforePermission: {
      message: {
        ru: 'исследование начато {event}, раньше разрешения на КИ от {paper}',
        en: 'the study started on {event}, before the trial permission of {paper}',
      },
      hint,
    },
    consentBeforePermission: {
      message: {
        ru: 'первое согласие подписано {event}, раньше разрешения на КИ от {paper}',
        en: 'the first consent was signed on {event}, before the trial permission of {paper}',
      },
      hint,
    },
    startBeforeEthics: {
      message: {
        ru: 'исследование начато {event}, раньше одобрения этического комитета от {paper}',
        en: 'the study started on {event}, before the ethics approval of {paper}',
      },
      hint,
    },
    consentBeforeEthics: {
      message: {
        ru: 'первое согласие подписано {event}, раньше одобрения этического комитета от {paper}',
        en: 'the first consent was signed on {event}, before the ethics approval of {paper}',
      },
      hint,
    },
  },
  check({ records, judge }) {
    for (const trial of records.all('clinical-trial')) {
      const dates = rootField(trial).get('dates');
      for (const { kind, event, failure } of papers) {
        judge((judgement) => {
          const later = { field: dates.get(event) };
          const earlier = firstPermit(judgement, permitDates(judgement, records, kind, trial));
          if (earlier === undefined) {
            judgement.skip(noPaper[kind], dates);
            return;
          }
          const order = judgement.order(earlier, later);
          if (order?.order !== 'reversed') return;
          const args = { event: order.later.value, paper: order.earlier.value };
          judgement.fail(failure, order.later, args, [{ at: order.earlier.at, label: paperLabels[kind] }]);
        });
      }
    }
  },
});

type PaperKind = (typeof papers)[number]['kind'];

const noPaper = {
  'trial-permission': {
    ru: 'нет записи о разрешении на проведение исследования',
    en: 'no record of a permission of the trial',
  },
  'ethics-approval': { ru: 'нет записи об одобрении этического комитета', en: 'no record of an ethics approval' },
} as const satisfies Record<PaperKind, unknown>;

const paperLabels = {
  'trial-permission': { ru: 'разрешение на КИ', en: 'trial permission' },
  'ethics-approval': { ru: 'одобрение этического комитета', en: 'ethics approval' },
} as const satisfies Record<PaperKind, unknown>;

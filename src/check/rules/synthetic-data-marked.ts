import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { provenancesOf } from '../provenances.js';
import { recordRule } from '../rule.js';

export const syntheticDataMarked = recordRule({
  code: 'dossier/synthetic-data-marked',
  catalogueId: 'SRC-004',
  states: {
    ru: 'Вымышленные данные стоят только в досье, которое само объявлено вымышленным, и каждая его страница это говорит',
    en: 'Synthetic data stand only in a dossier that is itself declared synthetic, and each of its pages says so',
  },
  why: {
    ru: 'вымышленное число, попавшее в настоящее досье, — это подлог, кто бы его ни внёс',
    en: 'an invented number in a real dossier is a forgery, whoever let it in',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['*.provenance.sourceClass', 'dossier.synthetic', 'all-pages'],
  failures: {
    inRealDossier: {
      message: {
        ru: 'в записи {record} вымышленные данные, а досье {dossier} настоящее',
        en: 'record {record} holds synthetic data, yet dossier {dossier} is a real one',
      },
      hint: {
        ru: 'уберите вымышленные данные; synthetic: true ставят только полностью вымышленному досье',
        en: 'remove the synthetic data; synthetic: true is for a wholly synthetic dossier only',
      },
    },
  },
  check({ records, dossier, judge }) {
    if (dossier === undefined) return;
    const synthetic = rootField(dossier).get('synthetic');
    for (const record of records.records) {
      judge((judgement) => {
        for (const source of synthetic.value ? [] : provenancesOf(record)) {
          if (source.value.sourceClass !== 'synthetic') continue;
          const args = { record: record.id, dossier: dossier.id };
          const related = [{ at: synthetic.at, label: judgement.labelOf(synthetic) }];
          judgement.fail('inRealDossier', source.get('sourceClass'), args, related);
        }
      });
    }
  },
});

import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

/** MedDRA appears twice a year: `27.0` in March, `27.1` in September. */
const versionForm = /^\d{1,2}\.[01]$/;

export const oneDictionaryVersion = recordRule({
  code: 'results/one-dictionary-version',
  catalogueId: 'SAF-007',
  states: {
    ru: 'Нежелательные явления всех результатов закодированы по одной версии MedDRA, с номером принятого вида (число и .0 или .1), и тексты называют её же',
    en: 'Adverse events of all results are coded in one version of MedDRA, with a number of the accepted form (a number and .0 or .1), and the texts name that very version',
  },
  why: {
    ru: 'между версиями термины переходят в другие классы, и частоты нельзя сравнивать',
    en: 'terms move between classes from version to version, and frequencies cannot be compared',
  },
  clause: cite('ichM1', 'ichE3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.safety.meddraVersion', 'all-text'],
  failures: {
    mixed: {
      message: {
        ru: 'явления закодированы по версии MedDRA {here}, а в результатах {record} — по версии {other}',
        en: 'events are coded in MedDRA version {here} here and in version {other} in results {record}',
      },
      hint: {
        ru: 'перекодируйте явления в одну версию и исправьте числа по терминам',
        en: 'recode the events in one version and correct the numbers by term',
      },
    },
    noSuchVersion: {
      message: {
        ru: 'версии MedDRA `{version}` не бывает: это число, точка и 0 или 1',
        en: 'there is no MedDRA version `{version}`: it is a number followed by .0 or .1',
      },
      hint: { ru: 'впишите версию из отчёта, например "27.1"', en: 'enter the version of the report, e.g. "27.1"' },
    },
  },
  check({ records, judge }) {
    const [first, ...others] = records.all('trial-results');
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const version = judgement.known(judgement.known(rootField(results).get('safety'))?.get('meddraVersion'));
        if (version === undefined || versionForm.test(version.value)) return;
        judgement.fail('noSuchVersion', version, { version: version.value });
      });
    }
    for (const results of others) {
      judge((judgement) => {
        if (first === undefined) return;
        const [before, here] = [first, results].map((one) =>
          judgement.known(judgement.known(rootField(one).get('safety'))?.get('meddraVersion')),
        );
        if (before === undefined || here === undefined || before.value === here.value) return;
        const args = { here: here.value, other: before.value, record: first.id };
        judgement.fail('mixed', here, args, [{ at: before.at, label: judgement.labelOf(before) }]);
      });
    }
  },
});

import type { ToxicityScale, TrialResults } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

/** These scales grade cytokine release syndrome only. */
const crsOnly: ReadonlySet<ToxicityScale> = new Set(['Penn', 'Lee-2014']);

const toxicities = [
  { key: 'crs', name: { ru: 'СВЦ', en: 'CRS' } },
  { key: 'icans', name: { ru: 'ICANS', en: 'ICANS' } },
] as const;

export const oneToxicityScale = recordRule({
  code: 'results/one-toxicity-scale',
  catalogueId: 'SAF-001',
  states: {
    ru: 'Результаты всех исследований дают степени СВЦ и ICANS по общей названной шкале, ICANS — не по шкале одного СВЦ; тексты называют из шкал ASTCT, Penn и Lee только ту, по которой даны результаты',
    en: 'The results of all trials grade CRS and ICANS by a common named scale, ICANS not by a scale for CRS only; of the scales ASTCT, Penn and Lee the texts name only one the results are graded by',
  },
  why: {
    ru: 'степень 3 по двум шкалам — разная тяжесть; сложенные вместе числа ничего не значат',
    en: 'grade 3 means different severity on two scales; numbers added across them mean nothing',
  },
  clause: cite('astct', 'eaeuModifiedCells', 'fdaCarT'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.safety.crs', 'trial-results.safety.icans', 'all-text'],
  failures: {
    mixed: {
      message: {
        ru: '{toxicity}: здесь шкала {here}, а в результатах {record} — {other}; общей шкалы нет',
        en: '{toxicity}: the scale here is {here}, in results {record} it is {other}; no scale is common to both',
      },
      hint: {
        ru: 'приведите степени по общей шкале: вторую шкалу впишите в alsoGraded',
        en: 'give the grades by a common scale: enter the second scale in alsoGraded',
      },
    },
    notForIcans: {
      message: {
        ru: 'степени ICANS даны по шкале {scale}, а она оценивает только СВЦ',
        en: 'ICANS is graded by {scale}, a scale for CRS only',
      },
      hint: {
        ru: 'укажите шкалу, по которой оценивали нейротоксичность',
        en: 'enter the scale by which neurotoxicity was graded',
      },
    },
  },
  check({ records, judge }) {
    for (const { key, name } of toxicities) {
      const all = records.all('trial-results').map((results) => ({
        results,
        safety: rootField(results).get('safety'),
      }));
      const pairs = all.flatMap((other, index) => all.slice(0, index).map((first) => [first, other] as const));
      for (const [first, other] of pairs) {
        judge((judgement) => {
          const before = scalesOf(judgement, judgement.known(judgement.known(first.safety)?.get(key)));
          const here = scalesOf(judgement, judgement.known(judgement.known(other.safety)?.get(key)));
          const [main] = here;
          if (before.length === 0 || main === undefined) return;
          if (here.some(({ value }) => before.some((scale) => scale.value === value))) return;
          const args = { toxicity: name, here: listed(here), record: first.results.id, other: listed(before) };
          judgement.fail(
            'mixed',
            main,
            args,
            before.map((scale) => ({ at: scale.at, label: judgement.labelOf(scale) })),
          );
        });
      }
    }
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const icans = judgement.known(judgement.known(rootField(results).get('safety'))?.get('icans'));
        for (const scale of scalesOf(judgement, icans)) {
          if (crsOnly.has(scale.value)) judgement.fail('notForIcans', scale, { scale: scale.value });
        }
      });
    }
  },
});

/** Every scale by which any result of the product is graded. */
export function scalesUsed(judgement: Judgement, records: RecordIndex): ReadonlySet<ToxicityScale> {
  const safeties = records.all('trial-results').map((results) => judgement.given(rootField(results).get('safety')));
  const graded = safeties.flatMap((safety) => toxicities.map(({ key }) => judgement.given(safety?.get(key))));
  return new Set(graded.flatMap((toxicity) => scalesOf(judgement, toxicity)).map(({ value }) => value));
}

type Safety = Known<TrialResults['safety']>;
type Toxicity = Known<Safety['crs']>;

/** The main scale of a toxicity and those its grades are repeated by; empty where the scale is not known. */
function scalesOf(judgement: Judgement, toxicity: Field<Toxicity> | undefined): Field<ToxicityScale>[] {
  const main = judgement.known(toxicity?.get('scale'));
  if (toxicity === undefined || main === undefined) return [];
  const repeated = judgement.given(toxicity.get('alsoGraded'));
  return [main, ...(repeated === undefined ? [] : itemsOf(repeated)).map((row) => row.get('scale'))];
}

function listed(scales: readonly Field<ToxicityScale>[]): string {
  return scales.map(({ value }) => value).join(', ');
}

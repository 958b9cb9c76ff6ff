import { itemsOf, rootField } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import { centresCounted } from '../../check/rules/centres-counted.js';
import type { DossierRecord } from '../../records/record.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { trialOfPassage } from '../trial-of-passage.js';

const words: Readonly<Record<string, number>> = {
  ...{ одном: 1, одной: 1, двух: 2, трех: 3, трёх: 3, четырех: 4, четырёх: 4, пяти: 5, шести: 6 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, a: 1, single: 1 },
};
const number = `(\\d+|${Object.keys(words).join('|')})`;

const stated = {
  centres: [
    new RegExp(`(?<!\\p{L})в\\s+${number}\\s+(?:клиническ\\p{L}*\\s+|исследовательск\\p{L}*\\s+)?центр\\p{L}*`, 'giu'),
    new RegExp(
      `(?<!\\p{L})(?:at|in)\\s+${number}\\s+(?:clinical\\s+|study\\s+|trial\\s+)?(?:cent(?:re|er)|site)s?(?!\\p{L})`,
      'giu',
    ),
  ],
  countries: [
    new RegExp(`(?<!\\p{L})в\\s+${number}\\s+стран\\p{L}*`, 'giu'),
    new RegExp(`(?<!\\p{L})in\\s+${number}\\s+countr(?:y|ies)(?!\\p{L})`, 'giu'),
  ],
} as const;

/** The half of the rule that reads documents: how many centres and countries the text speaks of. */
export const centresCountedInText = documentRule({
  ...centresCounted,
  failures: {
    centres: {
      message: {
        ru: 'в разделе {section} сказано «{text}», а в перечне исследования {trial} центров {listed}',
        en: 'section {section} says "{text}", while the list of trial {trial} has {listed}',
      },
      hint: { ru: 'сверьте число с перечнем centres', en: 'compare the number with the list centres' },
    },
    countries: {
      message: {
        ru: 'в разделе {section} сказано «{text}», а центры исследования {trial} — из {listed} стран',
        en: 'section {section} says "{text}", while the centres of trial {trial} are in {listed} countries',
      },
      hint: { ru: 'сверьте число со странами центров', en: 'compare the number with the countries of the centres' },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    eachPassage(context, (passage) => {
      for (const what of ['centres', 'countries'] as const) {
        const find = () => stated[what].flatMap((pattern) => [...passage.text.matchAll(pattern)]);
        if (find().length === 0) continue;
        judge((judgement) => {
          for (const match of find()) {
            const trial = trialOfPassage(judgement, records, passage, match.index);
            const centres = trial && judgement.known(rootField(trial).get('centres'));
            if (trial === undefined || centres === undefined) continue;
            const written = match[1]?.toLowerCase() ?? '';
            const n = words[written] ?? Number(written);
            const listed = what === 'centres' ? centres.value.length : countCountries(judgement, records, trial);
            if (listed === undefined || n === listed) continue;
            const args = { section: passage.document.section, text: match[0], trial: trial.id, listed };
            judgement.fail(what, place(passage, match.index), args, [
              { at: centres.at, label: judgement.labelOf(centres) },
            ]);
          }
        });
      }
    });
  },
});

/** Of a centre without a country of its own, that of its organization counts. */
function countCountries(
  judgement: Judgement,
  records: RecordIndex,
  trial: DossierRecord<'clinical-trial'>,
): number | undefined {
  const centres = judgement.known(rootField(trial).get('centres'));
  const countries = (centres === undefined ? [] : itemsOf(centres)).map((centre) => {
    const own = judgement.given(centre.get('country'));
    const id = judgement.given(centre.get('organizationId'));
    const organization = id && records.find('organization', id.value);
    return own?.value ?? (organization && judgement.given(rootField(organization).get('country'))?.value);
  });
  return countries.includes(undefined) ? undefined : new Set(countries).size;
}

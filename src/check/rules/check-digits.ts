import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { isAbsence } from '../readings.js';
import { recordRule } from '../rule.js';

export const checkDigits = recordRule({
  code: 'organization/check-digits',
  catalogueId: 'IDN-005',
  states: {
    ru: 'ИНН и ОГРН организаций проходят проверку контрольной цифры',
    en: 'Tax and registration numbers of organizations pass their check digits',
  },
  why: {
    ru: 'номер с описками принадлежит другой организации или никому',
    en: 'a mistyped number belongs to another organization or to nobody',
  },
  clause: cite('checkDigits'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['organization.taxId', 'organization.ogrn', 'organization.country'],
  failures: {
    taxId: {
      message: {
        ru: 'ИНН `{number}` не проходит проверку контрольной цифры: последняя цифра должна быть {due}',
        en: 'tax number `{number}` fails its check digit: the last digit should be {due}',
      },
      hint: {
        ru: 'сверьте ИНН с выпиской из ЕГРЮЛ',
        en: 'compare the number with the extract of the register of legal entities',
      },
    },
    ogrn: {
      message: {
        ru: 'ОГРН `{number}` не проходит проверку контрольной цифры: последняя цифра должна быть {due}',
        en: 'registration number `{number}` fails its check digit: the last digit should be {due}',
      },
      hint: {
        ru: 'сверьте ОГРН с выпиской из ЕГРЮЛ',
        en: 'compare the number with the extract of the register of legal entities',
      },
    },
    foreign: {
      message: {
        ru: 'у организации из страны {country} указан российский номер `{number}`',
        en: 'an organization of country {country} has the Russian number `{number}`',
      },
      hint: {
        ru: 'поставьте { absent: not-applicable } или исправьте страну',
        en: 'put { absent: not-applicable }, or correct the country',
      },
    },
    russian: {
      message: {
        ru: 'у российской организации номер помечен как неприменимый',
        en: 'a Russian organization has its number marked as not applicable',
      },
      hint: {
        ru: 'впишите номер или поставьте { absent: unknown }',
        en: 'enter the number, or put { absent: unknown }',
      },
    },
  },
  check({ records, judge }) {
    for (const organization of records.all('organization')) {
      const data = rootField(organization);
      for (const name of ['taxId', 'ogrn'] as const) {
        judge((judgement) => {
          const field = data.get(name);
          const country = judgement.given(data.get('country'));
          if (isAbsence(field.value) && field.value.absent === 'not-applicable') {
            if (country?.value === 'RU') judgement.fail('russian', field);
            return;
          }
          const number = judgement.known(field);
          if (number === undefined) return;
          if (country !== undefined && country.value !== 'RU') {
            judgement.fail('foreign', number, { number: number.value, country: country.value });
            return;
          }
          const due = dueDigits[name]([...number.value].map(Number));
          if (!number.value.endsWith(String(due))) judgement.fail(name, number, { number: number.value, due });
        });
      }
    }
  },
});

const taxWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];

/** The last digit each number must have; the schema has counted the digits. */
const dueDigits = {
  taxId: (digits: readonly number[]) =>
    (taxWeights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11) % 10,
  ogrn: (digits: readonly number[]) => (Number(digits.slice(0, 12).join('')) % 11) % 10,
};

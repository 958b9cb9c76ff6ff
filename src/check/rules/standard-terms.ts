import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';
import { type StandardTerm, standardTerms } from '../standard-terms.js';
import { plainText } from '../text/plain-text.js';

/** The lists whose terms are known here; a term of another one cannot be judged. */
const knownSystems = /EDQM|ЕАЭС|EAEU|ЕЭК|EEC/iu;

export const standardTermsUsed = recordRule({
  code: 'product/standard-terms',
  catalogueId: 'IDN-008',
  states: {
    ru: 'Лекарственная форма, путь введения и упаковка — термины справочника, одни и те же в обоих языках и во всех документах',
    en: 'Dose form, route and container are terms of the code list, the same in both languages and in every document',
  },
  why: {
    ru: 'дисперсия и суспензия — разные формы; разные слова в разделах значат разные препараты',
    en: 'a dispersion and a suspension are two forms; different words in two sections mean two products',
  },
  clause: cite('eaeuRegistration', 'edqmTerms'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['product.doseForm', 'product.route', 'product.container', 'all-text'],
  failures: {
    unknownTerm: {
      message: {
        ru: '«{name}»: «{term}» — не термин справочника',
        en: '"{name}": "{term}" is no term of the code list',
      },
      hint: { ru: 'возьмите термин из справочника: {known}', en: 'take a term of the code list: {known}' },
    },
    otherTerm: {
      message: {
        ru: '«{name}»: «{ru}» и «{en}» — разные термины справочника',
        en: '"{name}": "{ru}" and "{en}" are different terms of the code list',
      },
      hint: { ru: 'исправьте одно из двух написаний', en: 'correct one of the two' },
    },
  },
  check({ records, judge }) {
    for (const product of records.all('product')) {
      for (const name of ['doseForm', 'route', 'container'] as const) {
        judge((judgement) => {
          const code = judgement.known(rootField(product).get(name));
          if (code === undefined) return;
          if (!knownSystems.test(code.value.system)) return judgement.skip(otherSystem, code);
          const [ru, en] = [judgement.known(code.get('label').get('ru')), judgement.known(code.get('label').get('en'))];
          const matches = { ru: ru && termsOf(name, 'ru', ru.value), en: en && termsOf(name, 'en', en.value) };
          for (const [language, label] of [
            ['ru', ru],
            ['en', en],
          ] as const) {
            if (label === undefined || matches[language]?.length !== 0) continue;
            const known = [...new Set(standardTerms[name].map((term) => term[language]))].join(', ');
            judgement.fail('unknownTerm', label, { name: judgement.labelOf(code), term: label.value, known });
          }
          if (ru === undefined || en === undefined || !matches.ru?.length || !matches.en?.length) return;
          if (matches.ru.some((term) => matches.en?.includes(term))) return;
          const args = { name: judgement.labelOf(code), ru: ru.value, en: en.value };
          judgement.fail('otherTerm', ru, args, [{ at: en.at, label: judgement.labelOf(code) }]);
        });
      }
    }
  },
});

const otherSystem = { ru: 'термин из другого справочника', en: 'the term is of another code list' };

/** The terms a label may be: a form or route as it stands, a container with words that say more of it. */
function termsOf(name: keyof typeof standardTerms, language: 'ru' | 'en', label: string): StandardTerm[] {
  const written = plainText(label);
  const terms: readonly StandardTerm[] = standardTerms[name];
  return terms.filter((term) => {
    const own = term[language];
    return written === own || (name === 'container' && (written.startsWith(`${own} `) || written.endsWith(` ${own}`)));
  });
}

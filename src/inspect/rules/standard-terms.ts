import { rootField } from '../../check/field.js';
import { comparatorNames } from '../../check/rules/one-nonproprietary-name.js';
import { standardTermsUsed } from '../../check/rules/standard-terms.js';
import { standardTerms } from '../../check/standard-terms.js';
import { plainText } from '../../check/text/plain-text.js';
import { namesAnyOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';

/** Where the form of the product itself is stated: application form, product information, labels, 3.2.P.1 and 3.2.P.7. */
const sections = /^(?:1\.0|1\.2|1\.3|2\.3\.P\.1|3\.2\.P\.1|3\.2\.P\.7)(?:\.|$)/;

/** The forms a product of cells can be taken for; solutions are named as its diluents. */
const cellForms = standardTerms.doseForm.filter(({ en }) => !en.startsWith('solution'));

/** The half of the rule that reads documents: no other dose form stands where the product's own is due. */
export const standardTermsInText = documentRule({
  ...standardTermsUsed,
  failures: {
    otherForm: {
      message: {
        ru: 'в разделе {section} лекарственная форма — «{written}», а в записи препарата — «{form}»',
        en: 'section {section} has the dose form "{written}", while the product record has "{form}"',
      },
      hint: {
        ru: 'в тексте ставьте поле записи препарата, а не саму форму',
        en: 'print the field of the product record, not the form itself',
      },
    },
  },
  inspect(context) {
    const { records, documents, passagesOf, place, judge, about } = context;
    const others = comparatorNames(records);
    for (const product of records.all('product')) {
      const own = documents.filter(({ section }) => sections.test(section));
      eachPassage({ documents: own, passagesOf, about }, (passage) => {
        if (formsIn(passage.text).length === 0) return;
        judge((judgement) => {
          const form = judgement.known(rootField(product).get('doseForm'));
          if (form === undefined || namesAnyOf(passage.text, others)) return;
          for (const { language, term, written, index } of formsIn(passage.text)) {
            const own = judgement.given(form.get('label').get(language));
            // «Дисперсия для инъекций» stands inside «дисперсия для инъекций и инфузий».
            if (own === undefined || plainText(own.value).startsWith(term)) continue;
            const args = { section: passage.document.section, written, form: own.value };
            judgement.fail('otherForm', place(passage, index), args, [{ at: own.at, label: judgement.labelOf(form) }]);
          }
        });
      });
    }
  },
});

/** A form with its first word in any case: «суспензии для инфузий». */
/** The dose forms of cells that a text names. */
function formsIn(text: string) {
  return (['ru', 'en'] as const).flatMap((language) =>
    cellForms.flatMap((term) => {
      const match = formPattern(term[language]).exec(text);
      return match === null ? [] : [{ language, term: term[language], written: match[0], index: match.index }];
    }),
  );
}

function formPattern(term: string): RegExp {
  const [first = '', ...rest] = term.split(' ');
  const head = /\p{Script=Cyrillic}/u.test(first) ? `${first.replace(/ия$/u, '')}\\p{L}*` : first;
  return new RegExp(`(?<!\\p{L})${[head, ...rest].join('\\s+')}(?!\\p{L}|/)`, 'iu');
}

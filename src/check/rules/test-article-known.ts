import type { DossierRecord } from '../../records/record.js';
import type { LText } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Readable } from '../readings.js';
import { recordRule } from '../rule.js';
import { isFormOf, wordsOf } from '../text/name-spelling.js';
import { plainText } from '../text/plain-text.js';

export const testArticleKnown = recordRule({
  code: 'product/test-article-known',
  catalogueId: 'IDN-004',
  states: {
    ru: 'Препарат исследований назван наименованием или шифром, который есть в записи препарата',
    en: 'The studies call the product by a name or code that is in the product record',
  },
  why: {
    ru: 'по незнакомому шифру нельзя понять, что исследовали именно этот препарат',
    en: 'an unknown code does not tell that it was this product that was studied',
  },
  clause: cite('ichE3', 'ichM4'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: [
    'product.tradeName',
    'product.nonproprietaryName',
    'product.developmentCodes',
    'clinical-trial.treatment.name',
    'nonclinical-study.testArticle.name',
  ],
  failures: {
    unknownName: {
      message: {
        ru: 'препарат назван «{name}», а такого наименования или шифра в записи препарата нет',
        en: 'the product is called "{name}", and the product record has no such name or code',
      },
      hint: {
        ru: 'если это шифр препарата, внесите его в developmentCodes; если другой препарат — уберите исследование',
        en: 'if it is a code of the product, enter it in developmentCodes; if another product, remove the study',
      },
    },
    unknownCode: {
      message: {
        ru: 'в названии препарата «{name}» есть шифр `{code}`, которого нет в записи препарата',
        en: 'the product is called "{name}", and the product record does not know its code `{code}`',
      },
      hint: { ru: 'внесите шифр в developmentCodes', en: 'enter the code in developmentCodes' },
    },
  },
  check({ records, judge }) {
    const [product] = records.all('product');
    if (product === undefined) return;
    const articles = [
      ...records.all('clinical-trial').map((trial) => () => rootField(trial).get('treatment').get('name')),
      ...records.all('nonclinical-study').map((study) => (judgement: Judgement) => {
        return judgement.known(rootField(study).get('testArticle'))?.get('name');
      }),
    ];
    for (const nameOf of articles) {
      for (const language of ['ru', 'en'] as const) {
        judge((judgement) => {
          const article: Field<Readable<LText>> | undefined = nameOf(judgement);
          const name = judgement.given(judgement.known(article)?.get(language));
          if (name !== undefined) requireKnown(judgement, name, product);
        });
      }
    }
  },
});

/** Targets and cytokines look like codes and are none. */
const notCodes = /^(?:CD|IL|PD|HLA|BCMA)-?\d*$/iu;

function requireKnown(
  judgement: Judgement<'unknownName' | 'unknownCode'>,
  name: Field<string>,
  product: DossierRecord<'product'>,
): void {
  const data = rootField(product);
  const names = [data.get('tradeName'), data.get('nonproprietaryName')].flatMap((field) => {
    const given = judgement.given(field);
    const spellings = [judgement.given(given?.get('ru')), judgement.given(given?.get('en'))];
    return spellings.flatMap((spelling) => (spelling === undefined ? [] : [spelling.value]));
  });
  const codes = judgement.given(data.get('developmentCodes'))?.value;
  const isNamed = [...names, ...(codes ?? [])].some((known) => namesProduct(name.value, known));
  if (!isNamed) {
    // A code that is not in the record may be among those nobody has entered yet.
    if (codes === undefined) judgement.known(data.get('developmentCodes'));
    else judgement.fail('unknownName', name, { name: name.value });
    return;
  }
  const code = [...name.value.matchAll(/\p{L}{2,}-?\d+(?:-\d+)*/gu)]
    .map((match) => match[0])
    .find((found) => !notCodes.test(found) && found !== data.value.target && !codes?.includes(found));
  if (code === undefined) return;
  if (codes === undefined) judgement.known(data.get('developmentCodes'));
  else judgement.fail('unknownCode', name, { name: name.value, code });
}

/** Whether the text holds the name: word by word, in any case form, or a code as it stands. */
function namesProduct(text: string, name: string): boolean {
  if (plainText(text) === plainText(name)) return true;
  const known = wordsOf(plainText(name));
  const [only] = known;
  if (only === undefined || known.length > 1 || /\d/.test(name)) return plainText(text).includes(plainText(name));
  return wordsOf(plainText(text)).some((word) => isFormOf(word.text, only.text));
}

import { isWithin } from '../../load/pointer.js';
import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { eachLeaf } from '../each-record.js';
import { type Field, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { createSpellingCheck, type Misspelling, wordsOf } from '../text/name-spelling.js';
import { rememberEach } from '../text/remember-each.js';
import { soundsOf } from '../text/transliteration.js';
import { comparatorNames } from './one-nonproprietary-name.js';

export const oneTradeName = recordRule({
  code: 'product/one-trade-name',
  catalogueId: 'IDN-003',
  states: {
    ru: 'Торговое наименование написано одинаково во всех записях и документах: те же буквы, прописная, кавычки языка',
    en: 'The trade name is written the same in every record and document: letters, capital, quotation marks of the language',
  },
  why: {
    ru: 'по регистрационному удостоверению наименование одно; другое написание — другой препарат',
    en: 'the certificate names one name; another spelling is another product',
  },
  clause: cite('eaeuRegistration', 'medicinesLaw'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['product.tradeName', 'comparator', 'all-text'],
  failures: {
    misspelt: {
      message: {
        ru: 'вместо торгового наименования «{name}» написано «{written}»',
        en: 'the text has "{written}" for the trade name "{name}"',
      },
      hint: {
        ru: 'исправьте написание; если это название другого препарата, заведите для него запись comparator',
        en: 'correct the spelling; if it is the name of another product, add a comparator record for it',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    for (const product of records.all('product')) {
      const check = tradeNameChecks(records, product);
      judge((judgement) => {
        for (const language of ['ru', 'en'] as const) tradeNameIn(judgement, product, language);
      });
      const names = records
        .leavesOf(product)
        .flat()
        .filter(({ place }) => /^\/tradeName\/(?:ru|en)$/.test(place))
        .map(({ field }) => field.value);
      eachLeaf(context, (place) => {
        if (!place.some(({ field }) => names.some((name) => check(name)(field.value).length > 0))) return;
        judge((judgement) => {
          const text = judgement.leaf(place);
          if (text === undefined || isOwnName(text, product)) return;
          for (const language of ['ru', 'en'] as const) {
            const name = tradeNameIn(judgement, product, language);
            for (const { text: written } of name === undefined ? [] : check(name.value)(text.value)) {
              const related = [{ at: name?.at ?? text.at, label: tradeNameLabel }];
              judgement.fail('misspelt', text, { written, name: name?.value ?? '' }, related);
            }
          }
        });
      });
    }
  },
});

export const tradeNameLabel = {
  ru: 'торговое наименование в записи препарата',
  en: 'the trade name in the product record',
};

export function tradeNameIn(
  judgement: Judgement,
  product: DossierRecord<'product'>,
  language: 'ru' | 'en',
): Field<string> | undefined {
  return judgement.given(judgement.given(rootField(product).get('tradeName'))?.get(language));
}

/** The candidates of the name itself are no misspellings of one another. */
function isOwnName(text: Field<string>, product: DossierRecord<'product'>): boolean {
  return text.owner.file === product.file && isWithin(text.pointer, '/tradeName');
}

/** Finds misspelt trade names and other transliterations of them; prepared once per name, since every text is asked. */
export function tradeNameChecks(
  records: RecordIndex,
  product: DossierRecord<'product'>,
): (name: string) => (text: string) => Misspelling[] {
  const others = [
    ...comparatorNames(records),
    ...records
      .leavesOf(product)
      .flat()
      .filter(({ place }) => /^\/(?:(?:tradeName|nonproprietaryName)\/(?:ru|en)|developmentCodes\/\d+)$/.test(place))
      .map(({ field }) => field.value),
  ];
  const known = new Set(others.flatMap((other) => wordsOf(other.toLowerCase())).map(({ text }) => text));
  const checks = new Map<string, (text: string) => Misspelling[]>();
  return (name) => {
    const made = checks.get(name) ?? createTradeNameCheck(name, others, known);
    checks.set(name, made);
    return made;
  };
}

function createTradeNameCheck(name: string, others: readonly string[], known: ReadonlySet<string>) {
  const spelling = createSpellingCheck(name, others);
  const isLatin = /^[\p{Script=Latin}\s-]+$/u.test(name) && name.length >= 6;
  const sounds = soundsOf(name);
  const isTransliterated = rememberEach(
    (word) => !known.has(word.toLowerCase()) && word.length >= 5 && soundsOf(word) === sounds,
  );
  return (text: string): Misspelling[] => {
    const misspelt = spelling(text);
    const transliterated = isLatin ? wordsOf(text).filter((word) => isTransliterated(word.text)) : [];
    const more = transliterated.filter(({ index }) => misspelt.every((one) => one.index !== index));
    return [...misspelt, ...more.map((word) => ({ ...word, meant: name }))];
  };
}

import { isWithin } from '../../load/pointer.js';
import type { DossierRecord } from '../../records/record.js';
import type { LText, Uncertain } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { distinctValues } from '../describe-value.js';
import { eachLeaf } from '../each-record.js';
import { type Field, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { isContested } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { createSpellingCheck, type SpellingCheck } from '../text/name-spelling.js';

const languages = ['ru', 'en'] as const;

export const oneNonproprietaryName = recordRule({
  code: 'product/one-nonproprietary-name',
  catalogueId: 'IDN-001',
  states: {
    ru: 'МНН (группировочное наименование) написано одинаково во всех записях и документах',
    en: 'The non-proprietary name is spelled the same in every record and document',
  },
  why: {
    ru: 'два написания одного действующего вещества эксперт вправе принять за два вещества',
    en: 'a reviewer may take two spellings of one substance for two substances',
  },
  clause: cite('eaeuRegistration', 'whoNames', 'seedFacts'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['product.nonproprietaryName', 'comparator', 'all-text'],
  failures: {
    undecided: {
      message: {
        ru: 'источники по-разному пишут МНН (группировочное наименование): {spellings}',
        en: 'the sources spell the non-proprietary name differently: {spellings}',
      },
      hint: {
        ru: 'выберите написание по официальному документу: впишите chosen, reason, by и date',
        en: 'settle the spelling by an official document: enter chosen, reason, by and date',
      },
    },
    misspelt: {
      message: {
        ru: 'вместо МНН (группировочного наименования) «{name}» написано «{written}»',
        en: 'the text has "{written}" for the non-proprietary name "{name}"',
      },
      hint: {
        ru: 'исправьте написание; если это название другого препарата, заведите для него запись comparator',
        en: 'correct the spelling; if it is the name of another product, add a comparator record for it',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    const spelling = spellingChecks(comparatorNames(records));
    for (const product of records.all('product')) {
      for (const language of languages) {
        judge((judgement) => {
          const name = judgement.known(nameField(product))?.get(language);
          if (name === undefined || judgement.known(name) === undefined) return;
          const spellings = isContested(name.value) ? distinctValues(name.value).map(({ en }) => en) : [];
          if (spellings.length > 1) {
            judgement.declare('contested', 'undecided', name, { spellings: spellings.join(', ') });
          }
        });
        const names = records
          .leavesOf(product)
          .flat()
          .filter(({ place }) => place === `/nonproprietaryName/${language}`)
          .map(({ field }) => field.value);
        if (names.length === 0) continue;
        eachLeaf(context, (place) => {
          if (!place.some(({ field }) => names.some((name) => spelling(name)(field.value).length > 0))) return;
          judge((judgement) => {
            const name = nameIn(judgement, product, language);
            const text = judgement.leaf(place);
            if (name === undefined || text === undefined || isOfName(text, product)) return;
            const related = [{ at: name.at, label: nameLabel }];
            for (const { text: written, meant } of spelling(name.value)(text.value)) {
              judgement.fail('misspelt', text, { written, name: meant }, related);
            }
          });
        });
      }
    }
  },
});

export const nameLabel = { ru: 'наименование в записи препарата', en: 'the name in the product record' };

function nameField(product: DossierRecord<'product'>): Field<Uncertain<LText>> {
  return rootField(product).get('nonproprietaryName');
}

/** The name of the product in one language, under the spelling picked for the question. */
export function nameIn(
  judgement: Judgement,
  product: DossierRecord<'product'>,
  language: 'ru' | 'en',
): Field<string> | undefined {
  return judgement.given(judgement.given(nameField(product))?.get(language));
}

/** The candidates of the name itself are the undecided case, not misspellings of one another. */
function isOfName(text: Field<string>, product: DossierRecord<'product'>): boolean {
  return text.owner.file === product.file && isWithin(text.pointer, nameField(product).pointer);
}

/** The names themselves: the reason why a name is absent stands below the same fields and is none. */
const namePlace = /^\/(?:nonproprietaryName|tradeName)\/(?:ru|en)$/;

/** Every spelling on record of the names of other products: none of them is a misspelling of ours. */
export function comparatorNames(records: RecordIndex): string[] {
  return records
    .all('comparator')
    .flatMap((comparator) => records.leavesOf(comparator))
    .flat()
    .filter(({ place }) => namePlace.test(place))
    .map(({ field }) => field.value);
}

/** Prepares the check of each spelling once, since it is asked of every text. */
export function spellingChecks(otherNames: readonly string[]): (name: string) => SpellingCheck {
  const checks = new Map<string, SpellingCheck>();
  return (name) => {
    const check = checks.get(name) ?? createSpellingCheck(name, otherNames);
    checks.set(name, check);
    return check;
  };
}

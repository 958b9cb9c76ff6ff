import { cite } from '../clauses.js';
import { eachLeaf } from '../each-record.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { otherExpansion } from '../text/abbreviations-in-text.js';
import { commonAbbreviations } from '../text/common-abbreviations.js';

export const abbreviationsDefined = recordRule({
  code: 'text/abbreviations-defined',
  catalogueId: 'DOC-002',
  states: {
    ru: 'Каждое сокращение раскрыто в списке или в тексте того же документа, имеет одну расшифровку, не противоречащую общепринятой, и каждое сокращение списка употребляется',
    en: 'Each abbreviation is expanded in the list or in the text of the same document and has one expansion, which does not contradict common use; each one of the list is used',
  },
  why: {
    ru: 'нераскрытое или перепутанное сокращение читатель поймет по-своему',
    en: 'readers take an undefined or swapped abbreviation for what they know it as',
  },
  clause: cite('eaeuRegistration', 'ichE3'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['all-text', 'abbreviation.entries'],
  failures: {
    twoExpansions: {
      message: {
        ru: 'у сокращения «{short}» две расшифровки: «{one}» и «{other}»',
        en: 'abbreviation "{short}" has two expansions: "{one}" and "{other}"',
      },
      hint: {
        ru: 'оставьте в списке одну строку и одну расшифровку',
        en: 'keep one line and one expansion in the list',
      },
    },
    otherInText: {
      message: {
        ru: 'сокращение «{short}» в тексте раскрыто как «{written}», а в списке — «{listed}»',
        en: 'the text expands "{short}" as "{written}", the list as "{listed}"',
      },
      hint: { ru: 'раскройте сокращение как в списке', en: 'expand it as the list does' },
    },
    contradicts: {
      message: {
        ru: 'расшифровка «{listed}» противоречит общепринятому значению сокращения «{short}»',
        en: 'the expansion "{listed}" contradicts what "{short}" commonly stands for',
      },
      hint: {
        ru: 'проверьте, не перепутаны ли две строки списка',
        en: 'make sure that two lines of the list have not been swapped',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    const entries = entriesOf(records);
    for (const [index, entry] of entries.entries()) {
      const { short } = entry.value;
      judge((judgement) => {
        const before = entries.slice(0, index).find(({ value }) => sharesShort(value, entry.value));
        for (const language of ['ru', 'en'] as const) {
          const listed = entry.get(language);
          const common = commonAbbreviations.find(({ shorts }) =>
            shortsOf(entry.value).some((one) => shorts.includes(one)),
          );
          if (common !== undefined && !common[language].test(listed.value))
            judgement.fail('contradicts', listed, { short, listed: listed.value });
          const other = before?.get(language);
          if (other !== undefined && other.value.toLowerCase() !== listed.value.toLowerCase()) {
            const related = [{ at: other.at, label: judgement.labelOf(other) }];
            judgement.fail('twoExpansions', listed, { short, one: other.value, other: listed.value }, related);
          }
        }
      });
    }
    eachLeaf(context, (place) => {
      judge((judgement) => {
        const text = judgement.leaf(place);
        if (text === undefined || !text.value.includes('(')) return;
        for (const entry of entries) {
          for (const language of ['ru', 'en'] as const) {
            const listed = entry.get(language);
            for (const short of shortsOf(entry.value)) {
              const written = otherExpansion(text.value, short, listed.value);
              if (written === undefined) continue;
              const related = [{ at: listed.at, label: judgement.labelOf(listed) }];
              judgement.fail('otherInText', text, { short, written, listed: listed.value }, related);
            }
          }
        }
      });
    });
  },
});

export interface AbbreviationEntry {
  readonly short: string;
  readonly shortRu?: string;
  readonly ru: string;
  readonly en: string;
}

/** The lines of all lists of abbreviations, each at its own place. */
export function entriesOf(records: RecordIndex): Field<AbbreviationEntry>[] {
  return records.all('abbreviation').flatMap((list) => itemsOf(rootField(list).get('entries')));
}

/** The short form as both languages write it. */
export function shortsOf({ short, shortRu }: AbbreviationEntry): readonly string[] {
  return shortRu === undefined ? [short] : [short, shortRu];
}

function sharesShort(one: AbbreviationEntry, other: AbbreviationEntry): boolean {
  return shortsOf(one).some((short) => shortsOf(other).includes(short));
}

import { cite } from '../../check/clauses.js';
import { type Field, itemsOf, rootField } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import type { Count } from '../../records/record-types.js';
import { type FrequencyClass, frequencyClass } from '../../statistics/frequency-class.js';
import { percentOf } from '../../statistics/percent-of.js';
import { documentRule } from '../document-rule.js';
import { labellingResults } from '../labelling-results.js';
import { smpcPassages } from '../smpc-sections.js';

const names = {
  'very-common': { ru: 'очень часто', en: 'very common' },
  common: { ru: 'часто', en: 'common' },
  uncommon: { ru: 'нечасто', en: 'uncommon' },
  rare: { ru: 'редко', en: 'rare' },
  'very-rare': { ru: 'очень редко', en: 'very rare' },
  'not-known': { ru: 'частота неизвестна', en: 'not known' },
} as const satisfies Record<FrequencyClass, { ru: string; en: string }>;

/** Longer wordings first: «очень часто» is not «часто», "uncommon" is not "common"; "the most common" is no class. */
const words: readonly (readonly [FrequencyClass, RegExp])[] = [
  ['very-common', /очень\s+часто|very\s+common(?:ly)?/iu],
  ['very-rare', /очень\s+редко|very\s+rare(?:ly)?/iu],
  ['uncommon', /нечасто|uncommon(?:ly)?/iu],
  ['common', /(?<!наиболее\s|\p{L})часто(?!\p{L})|(?<!(?:most|more|less)\s|\p{L})common(?:ly)?(?!\p{L})/iu],
  ['rare', /(?<!\p{L})редко(?!\p{L})|(?<!\p{L})rare(?:ly)?(?!\p{L})/iu],
];

export const frequencyAsComputed = documentRule({
  code: 'labelling/frequency-as-computed',
  catalogueId: 'LAB-003',
  states: {
    ru: 'Частота реакции в разделе 4.8 ОХЛП — та, что следует из числа участников с ней',
    en: 'The frequency of a reaction in section 4.8 of the SmPC is the one its number of subjects gives',
  },
  why: {
    ru: 'по слову «часто» врач решает, чего ждать; границы слов установлены',
    en: 'the word "common" tells a physician what to expect, and its bounds are laid down',
  },
  clause: cite('eaeuProductInformation', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['labelling.smpc', 'labelling.resultsId', 'trial-results.safety.terms'],
  failures: {
    otherClass: {
      message: {
        ru: '«{term}»: {n} из {total} ({percent} %) — это «{computed}», а напечатано «{printed}»',
        en: '"{term}": {n} of {total} ({percent}%) is "{computed}", printed is "{printed}"',
      },
      hint: {
        ru: 'исправьте слово частоты в тексте ОХЛП или числа в результатах',
        en: 'correct the frequency in the text of the SmPC, or the numbers of the results',
      },
    },
  },
  inspect({ records, documents, passagesOf, place, judge }) {
    for (const passage of smpcPassages(documents, passagesOf, ['4.8'])) {
      for (const sentence of passage.text.matchAll(/[^.;!?\n]+/gu)) {
        const printed = words.find(([, pattern]) => pattern.test(sentence[0]));
        const at = printed?.[1].exec(sentence[0]);
        if (printed === undefined || at === undefined || at === null) continue;
        judge((judgement) => {
          const named = termsOf(judgement, records).filter(({ term }) => sentence[0].toLowerCase().includes(term));
          const [one] = named;
          if (one === undefined || named.length > 1) return;
          const { n, N } = one.count.value;
          const computed = frequencyClass(n, N);
          if (computed === undefined || computed === printed[0]) return;
          const args = { term: one.term, n, total: N, percent: percentOf(n, N, 1), computed: names[computed] };
          judgement.fail(
            'otherClass',
            place(passage, sentence.index + at.index),
            { ...args, printed: names[printed[0]] },
            [{ at: one.count.at, label: judgement.labelOf(one.count) }],
          );
        });
      }
    }
  },
});

interface Term {
  readonly term: string;
  readonly count: Field<Count>;
}

/** The reactions of the results the SmPC rests on, by their names in both languages. */
function termsOf(judgement: Judgement, records: RecordIndex): Term[] {
  const results = labellingResults(judgement, records);
  const terms = judgement.known(judgement.known(results && rootField(results).get('safety'))?.get('terms'));
  return (terms === undefined ? [] : itemsOf(terms)).flatMap((row) => {
    const name = judgement.given(row.get('term'));
    const count = judgement.given(row.get('subjects'));
    if (count === undefined) return [];
    const halves = [judgement.given(name?.get('ru')), judgement.given(name?.get('en'))];
    return halves.flatMap((half) => (half === undefined ? [] : [{ term: half.value.toLowerCase(), count }]));
  });
}

import { capacityHasEvidence, namedUnit } from '../../check/rules/capacity-has-evidence.js';
import { sentencesOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { isWrittenText } from '../is-written.js';

/** «600 единиц в год», "up to 600 batches per year": a number made or able to be made in a year. */
const perYear =
  /(?<![\p{L}\p{N}.,])\d[\d \u00A0\u202F]*(?:тыс\.\s*)?(?:[\p{L}-]+[ \u00A0]+){0,3}?(?:в\s+год|ежегодно|(?:a|per|each)\s+year|annually|yearly)(?!\p{L})/giu;
const ofCapacity =
  /мощност|производительност|capacity|производить|изготавливать|выпускать|able\s+to\s+(?:make|produce|manufacture)/iu;
const state =
  /план|проектн|действующ|фактическ|валидирован|подтвержд|достигнут|plann?ed|design(?:ed)?\s+capacity|actual|validated|confirmed|demonstrated|achieved/iu;
/** Rates that are no output: of interest, of cases, of dosing. */
const otherRate = /раз[а]?\s+в\s+год|times?\s+(?:a|per|each)\s+year|лет|месяц|процент|%|years?\s+old|months?/iu;

/** The half of the rule that reads capacity figures written in words. */
export const capacityHasEvidenceInText = documentRule({
  ...capacityHasEvidence,
  failures: {
    vagueInText: {
      message: {
        ru: 'раздел {section}: «{text}» — это серии, дозы или пациенты?',
        en: 'section {section}: "{text}" — batches, doses or patients?',
      },
      hint: {
        ru: 'назовите, что считают: серии, дозы или пациентов в год',
        en: 'say what is counted: batches, doses or patients a year',
      },
    },
    noStateInText: {
      message: {
        ru: 'раздел {section}: мощность «{text}» — действующая или плановая, не сказано',
        en: 'section {section}: capacity "{text}" — actual or planned is not said',
      },
      hint: {
        ru: 'допишите «плановая» или «подтверждённая» и чем она подтверждена',
        en: 'add "planned" or "validated", and what shows it',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    eachPassage(context, (passage) => {
      if (!sentencesOf(passage.text).some(({ text }) => ofCapacity.test(text))) return;
      for (const { text: sentence, index: start } of sentencesOf(passage.text)) {
        if (!ofCapacity.test(sentence) || otherRate.test(sentence)) continue;
        for (const match of sentence.matchAll(perYear)) {
          if (!isWrittenText(records, passage, start + match.index)) continue;
          judge((judgement) => {
            const args = { section: passage.document.section, text: match[0] };
            const at = place(passage, start + match.index);
            if (!namedUnit.test(match[0])) judgement.fail('vagueInText', at, args);
            if (!state.test(sentence)) judgement.fail('noStateInText', at, args);
          });
        }
      }
    });
  },
});

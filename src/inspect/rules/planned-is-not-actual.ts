import { cite } from '../../check/clauses.js';
import { rootField } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import { sentencesOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import type { Piece } from '../passages.js';

/** What has happened to subjects. */
const happened =
  /(?<!\p{L})(?:включен[оы]?|пролечен\p{L}*|получил\p{L}*|завершил\p{L}*|набран\p{L}*|enrolled|treated|infused|received|recruited|completed)(?!\p{L})/iu;
const planned =
  /(?<!\p{L})(?:план\p{L}*|заплан\p{L}*|предполаг\p{L}*|предусмотр\p{L}*|намеч\p{L}*|будет|будут|plan\p{L}*|target\p{L}*|intend\p{L}*|expected|will|to\s+be|up\s+to)(?!\p{L})/iu;
const subjectsAfter = /^\s*(?:пациент|участник|больн|субъект|человек|adult|subject|patient|participant|people)/iu;

export const plannedIsNotActual = documentRule({
  code: 'trial/planned-is-not-actual',
  catalogueId: 'CLN-016',
  states: {
    ru: 'В предложении о том, что участников включили или пролечили, не стоит плановое число, а в предложении о плане — фактическое',
    en: 'A sentence that says subjects were enrolled or treated does not hold the planned number, nor a sentence on the plan the actual one',
  },
  why: {
    ru: 'план набора — не результат: «пролечено 60» вместо «планируется 60» — ложное утверждение',
    en: 'a plan is no result: "60 were treated" in place of "60 are planned" is a false statement',
  },
  clause: cite('ichE3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-text', 'clinical-trial.population.plannedN', 'trial-results.flow'],
  failures: {
    plannedAsActual: {
      message: {
        ru: 'в разделе {section} сказано «{text}», а {n} — плановое число',
        en: 'section {section} says "{text}", yet {n} is the planned number',
      },
      hint: {
        ru: 'поставьте фактическое число из результатов или скажите, что число плановое',
        en: 'put the actual number from the results, or say that the number is planned',
      },
    },
    actualAsPlanned: {
      message: {
        ru: 'в разделе {section} сказано «{text}», а {n} — фактическое число',
        en: 'section {section} says "{text}", yet {n} is the actual number',
      },
      hint: {
        ru: 'поставьте плановое число из протокола или уберите слово о плане',
        en: 'put the planned number of the protocol, or remove the word on the plan',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const isOf =
      (kind: string, field: RegExp) =>
      ({ origin }: Piece): boolean =>
        origin !== undefined && records.inFile(origin.file)?.recordType === kind && field.test(origin.pointer);
    const isPlanned = isOf('clinical-trial', /^\/population\/plannedN/);
    const isActual = isOf('trial-results', /^\/flow\/(?:enrolled|infused|leukapheresed|completed)/);
    eachPassage(context, (passage) => {
      if (!sentencesOf(passage.text).some(({ text }) => happened.test(text) !== planned.test(text))) return;
      judge((judgement) => {
        for (const { text, index } of sentencesOf(passage.text)) {
          const says = { happened: happened.test(text), planned: planned.test(text) };
          if (says.happened === says.planned) continue;
          const inside = passage.pieces.filter((piece) => piece.start >= index && piece.end <= index + text.length);
          const args = { section: passage.document.section, text: text.trim() };
          for (const piece of inside) {
            const n = passage.text.slice(piece.start, piece.end);
            if (says.happened && isPlanned(piece))
              judgement.fail('plannedAsActual', place(passage, piece.start), { ...args, n });
            if (says.planned && isActual(piece))
              judgement.fail('actualAsPlanned', place(passage, piece.start), { ...args, n });
          }
          if (!says.happened) continue;
          for (const match of text.matchAll(/(?<![\p{L}\d.,/-])\d+(?![\d.,%/-]*\d)(?!\s*%)/gu)) {
            const start = index + match.index;
            const isTyped = inside.every(
              (piece) => piece.start > start || piece.end <= start || !(isPlanned(piece) || isActual(piece)),
            );
            const isOfSubjects = subjectsAfter.test(text.slice(match.index + match[0].length));
            if (!isTyped || !isOfSubjects || !isPlanOnly(judgement, records, Number(match[0]))) continue;
            judgement.fail('plannedAsActual', place(passage, start), { ...args, n: match[0] });
          }
        }
      });
    });
  },
});

/** Whether a number is the plan of some trial and no count of any results. */
function isPlanOnly(judgement: Judgement, records: RecordIndex, n: number): boolean {
  const plans = records
    .all('clinical-trial')
    .map((trial) => judgement.given(rootField(trial).get('population').get('plannedN'))?.value);
  if (!plans.includes(n)) return false;
  return records.all('trial-results').every((results) => {
    const flow = judgement.given(rootField(results).get('flow'));
    const sets = judgement.given(rootField(results).get('analysisSets'));
    const counts = Object.values(flow?.value ?? {});
    return !counts.includes(n) && !(sets?.value ?? []).some((set) => set.n === n);
  });
}

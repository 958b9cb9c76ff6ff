import { cite } from '../../check/clauses.js';
import { compareNumbers, exactNumber, shortNumber } from '../../check/exact-number.js';
import { itemsOf, rootField } from '../../check/field.js';
import { nothingToJudge } from '../../check/outcome.js';
import { wordsOf } from '../../check/text/name-spelling.js';
import { sentencesOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { labellingResults, labellingTreatment } from '../labelling-results.js';
import { judgeCellDoses, judgeDrugDoses } from '../posology-doses.js';
import { smpcPassages } from '../smpc-sections.js';

const once =
  /(?:однократн\p{L}*|одной|одну|один\s+раз)\s+(?:\p{L}+\s+)?(?:инфузи|введени)|(?:single|one)\s+(?:\p{L}+\s+)?infusion(?!s)/iu;
const several =
  /(?:двукратн\p{L}*|дв(?:е|умя|ух)|тр(?:и|емя|ех))\s+(?:\p{L}+\s+)?(?:инфузи|введени|фракци)|(?:two|three)\s+(?:\p{L}+\s+)?(?:infusions|fractions)/iu;

export const posologyAsStudied = documentRule({
  code: 'labelling/posology-as-studied',
  catalogueId: 'LAB-002',
  states: {
    ru: 'Доза, число и дни введений, лимфодеплеция и премедикация раздела 4.2 ОХЛП — те, что в протоколе, и такую дозу участники получили',
    en: 'Dose, number and days of infusion, lymphodepletion and premedication of section 4.2 of the SmPC are those of the protocol, and subjects were given that dose',
  },
  why: {
    ru: 'врач введёт так, как написано в 4.2, а безопасность показана для режима протокола',
    en: 'a physician gives the product as 4.2 says, while safety was shown for the regimen of the protocol',
  },
  clause: cite('eaeuProductInformation', 'eaeuModifiedCells'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: [
    'labelling.smpc',
    'labelling.resultsId',
    'clinical-trial.treatment',
    'product.strengthRange',
    'trial-results.exposure.dose',
  ],
  failures: {
    once: {
      message: {
        ru: 'раздел 4.2 говорит «{text}», а по протоколу введений {fractions}',
        en: 'section 4.2 says "{text}", the protocol has {fractions} infusions',
      },
      hint: { ru: 'приведите раздел 4.2 к протоколу', en: 'bring section 4.2 in line with the protocol' },
    },
    several: {
      message: {
        ru: 'раздел 4.2 говорит «{text}», а по протоколу введение одно',
        en: 'section 4.2 says "{text}", the protocol has one infusion',
      },
      hint: { ru: 'приведите раздел 4.2 к протоколу', en: 'bring section 4.2 in line with the protocol' },
    },
    noDrug: {
      message: {
        ru: 'раздел 4.2 не называет препарат лимфодеплеции «{drug}»',
        en: 'section 4.2 does not name the lymphodepletion drug "{drug}"',
      },
      hint: { ru: 'напечатайте схему лимфодеплеции протокола', en: 'print the lymphodepletion of the protocol' },
    },
    otherDose: {
      message: {
        ru: 'раздел 4.2 называет дозу «{text}», а по протоколу — {dose}',
        en: 'section 4.2 gives the dose "{text}", the protocol has {dose}',
      },
      hint: {
        ru: 'печатайте дозу полями протокола или исправьте текст',
        en: 'print the dose from the fields of the protocol, or correct the text',
      },
    },
    otherDrugDose: {
      message: {
        ru: 'раздел 4.2 называет дозу «{text}», а по протоколу {drugs}',
        en: 'section 4.2 gives the dose "{text}", the protocol has {drugs}',
      },
      hint: {
        ru: 'приведите дозы лимфодеплеции к протоколу',
        en: 'bring the doses of lymphodepletion in line with the protocol',
      },
    },
    noDay: {
      message: {
        ru: 'по протоколу препарат вводят и в день {day}, а раздел 4.2 этого дня не называет',
        en: 'the protocol infuses on day {day} as well, a day section 4.2 does not name',
      },
      hint: { ru: 'назовите дни всех введений', en: 'name the days of all infusions' },
    },
    noPremedication: {
      message: {
        ru: 'раздел 4.2 не называет премедикацию протокола «{measure}»',
        en: 'section 4.2 does not name the premedication of the protocol "{measure}"',
      },
      hint: { ru: 'напечатайте премедикацию протокола', en: 'print the premedication of the protocol' },
    },
    notGiven: {
      message: {
        ru: 'доза {dose} раздела 4.2 лежит вне доз, которые получили участники: {least}–{most}',
        en: 'the dose {dose} of section 4.2 lies outside the doses given to subjects: {least} to {most}',
      },
      hint: {
        ru: 'сверьте дозы с отчётом или ограничьте режим изученными дозами',
        en: 'compare the doses with the report, or keep the posology to the doses studied',
      },
    },
  },
  inspect({ records, documents, passagesOf, place, placeOf, judge }) {
    for (const document of documents) {
      const own = smpcPassages([document], passagesOf, ['4.2']);
      if (own.length === 0) continue;
      judge((judgement) => {
        const treatment = labellingTreatment(judgement, records);
        const fractions = judgement.given(judgement.known(treatment?.get('infusion'))?.get('fractions'));
        for (const passage of own) {
          const [single, many] = [once.exec(passage.text), several.exec(passage.text)];
          if (fractions === undefined) continue;
          const related = [{ at: fractions.at, label: judgement.labelOf(fractions) }];
          const count = fractions.value.length;
          if (single !== null && count > 1) {
            judgement.fail('once', place(passage, single.index), { text: single[0], fractions: count }, related);
          }
          if (many !== null && count === 1) {
            judgement.fail('several', place(passage, many.index), { text: many[0] }, related);
          }
        }
        const drugs = judgement.given(judgement.known(treatment?.get('lymphodepletion'))?.get('drugs'));
        const text = own.map((passage) => passage.text.toLowerCase()).join('\n');
        for (const drug of drugs === undefined ? [] : itemsOf(drugs)) {
          const name = judgement.given(judgement.given(drug.get('name'))?.get(document.language));
          if (name === undefined || text.includes(name.value.toLowerCase().slice(0, -1))) continue;
          judgement.fail('noDrug', placeOf(document), { drug: name.value }, [
            { at: name.at, label: judgement.labelOf(name) },
          ]);
        }
      });
      judge((judgement) => judgeCellDoses(judgement, { records, passages: own, place }));
      judge((judgement) => judgeDrugDoses(judgement, { records, passages: own, place, document }));
      judge((judgement) => {
        const fractions = judgement.given(
          judgement.known(labellingTreatment(judgement, records)?.get('infusion'))?.get('fractions'),
        );
        const days = fractions === undefined ? [] : itemsOf(fractions);
        for (const fraction of days.length > 1 ? days : []) {
          const { day } = fraction.value;
          if (own.some(({ text }) => namesDay(text, day))) continue;
          const related = [{ at: fraction.at, label: judgement.labelOf(fraction) }];
          judgement.fail('noDay', placeOf(document), { day }, related);
        }
      });
      judge((judgement) => {
        const list = labellingTreatment(judgement, records)?.get('prophylaxis');
        if (list !== undefined && list.value === undefined) return judgement.skip(nothingToJudge);
        const measures = judgement.known(list);
        const text = own.map((passage) => passage.text.toLowerCase()).join('\n');
        for (const measure of measures === undefined ? [] : itemsOf(measures)) {
          const name = judgement.given(measure.get(document.language));
          if (name === undefined || isNamed(text, name.value)) continue;
          judgement.fail('noPremedication', placeOf(document), { measure: name.value }, [
            { at: name.at, label: judgement.labelOf(name) },
          ]);
        }
      });
    }
    judge((judgement) => {
      const results = labellingResults(judgement, records);
      const infusion = judgement.known(labellingTreatment(judgement, records)?.get('infusion'));
      const target = judgement.known(infusion?.get('target'));
      const given = results && judgement.known(rootField(results).get('exposure'))?.get('dose');
      const dose = given?.value === undefined ? undefined : judgement.known(given);
      if (target === undefined || dose === undefined || smpcPassages(documents, passagesOf, ['4.2']).length === 0)
        return;
      const unit = judgement.given(infusion?.get('unit'))?.value;
      const [least, most] = [judgement.given(dose.get('min')), judgement.given(dose.get('max'))];
      if (least === undefined || most === undefined || dose.value.unit !== unit) return;
      const [low, wanted, high] = [least, target, most].map(({ value }) => exactNumber(value));
      if (low === undefined || wanted === undefined || high === undefined) return;
      if (compareNumbers(low, wanted) <= 0 && compareNumbers(wanted, high) <= 0) return;
      const args = { dose: shortNumber(wanted), least: shortNumber(low), most: shortNumber(high) };
      judgement.fail('notGiven', target, args, [{ at: dose.at, label: judgement.labelOf(dose) }]);
    });
  },
});

function namesDay(text: string, day: number): boolean {
  return sentencesOf(text).some(
    ({ text: sentence }) =>
      /сут|ден|дня|дней|дни|day|hour|час|ч(?!\p{L})/iu.test(sentence) &&
      new RegExp(`(?<![\\d.,])${Math.abs(day)}(?!\\d|[.,]\\d)`, 'u').test(sentence),
  );
}

/** Half of the longer words of a measure, in any of their forms: a text may say the same in another order. */
function isNamed(text: string, measure: string): boolean {
  const words = wordsOf(measure.toLowerCase())
    .map((word) => word.text)
    .filter((word) => word.length >= 6);
  const found = words.filter((word) => text.includes(word.slice(0, 6)));
  return found.length * 2 >= words.length;
}

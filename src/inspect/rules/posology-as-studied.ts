import { cite } from '../../check/clauses.js';
import { itemsOf, rootField } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import { documentRule } from '../document-rule.js';
import { smpcPassages } from '../smpc-sections.js';

const once =
  /(?:однократн\p{L}*|одной|одну|один\s+раз)\s+(?:\p{L}+\s+)?(?:инфузи|введени)|(?:single|one)\s+(?:\p{L}+\s+)?infusion(?!s)/iu;
const several =
  /(?:двукратн\p{L}*|дв(?:е|умя|ух)|тр(?:и|емя|ех))\s+(?:\p{L}+\s+)?(?:инфузи|введени|фракци)|(?:two|three)\s+(?:\p{L}+\s+)?(?:infusions|fractions)/iu;

export const posologyAsStudied = documentRule({
  code: 'labelling/posology-as-studied',
  catalogueId: 'LAB-002',
  states: {
    ru: 'Раздел 4.2 ОХЛП называет столько введений, сколько в протоколе, и все препараты лимфодеплеции',
    en: 'Section 4.2 of the SmPC names as many infusions as the protocol, and all drugs of lymphodepletion',
  },
  why: {
    ru: 'врач введёт так, как написано в 4.2, а безопасность показана для режима протокола',
    en: 'a physician gives the product as 4.2 says, while safety was shown for the regimen of the protocol',
  },
  clause: cite('eaeuProductInformation', 'eaeuModifiedCells'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['labelling.smpc.posology', 'labelling.resultsId', 'clinical-trial.treatment'],
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
  },
  inspect({ records, documents, passages, place, placeOf, judge }) {
    for (const document of documents) {
      const own = smpcPassages([document], passages, ['4.2']);
      if (own.length === 0) continue;
      judge((judgement) => {
        const treatment = treatmentOf(judgement, records);
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
    }
  },
});

/** The treatment of the trial whose results the SmPC rests on. */
function treatmentOf(judgement: Judgement, records: RecordIndex) {
  const [labelling] = records.all('labelling');
  const id = judgement.known(labelling && rootField(labelling).get('resultsId'));
  const results = id && records.find('trial-results', id.value);
  const trialId = judgement.known(results && rootField(results).get('trialId'));
  const trial = trialId && records.find('clinical-trial', trialId.value);
  return trial && rootField(trial).get('treatment');
}

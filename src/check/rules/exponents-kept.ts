import { cite } from '../clauses.js';
import { eachLeaf } from '../each-record.js';
import { recordRule } from '../rule.js';
import { findLostExponents } from '../text/lost-exponents.js';

export const exponentsKept = recordRule({
  code: 'text/exponents-kept',
  catalogueId: 'DOC-008',
  states: {
    ru: 'Показатель степени десяти не потерян: «5 × 10⁶», а не «5 × 106»',
    en: 'Powers of ten keep their exponent: "5 × 10⁶", not "5 × 106"',
  },
  why: {
    ru: 'доза клеток без показателя степени читается как другая доза — в десятки тысяч раз меньше',
    en: 'a cell dose without its exponent reads as another dose, tens of thousands of times smaller',
  },
  clause: cite('dataIntegrity', 'patientSafety'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-text'],
  failures: {
    lost: {
      message: {
        ru: 'в «{text}» потерян показатель степени, вероятно {meant}',
        en: '"{text}" has lost its exponent, probably {meant}',
      },
      hint: {
        ru: 'напишите степень надстрочными цифрами: {meant}; если это обычное произведение, допишите единицу измерения',
        en: 'write the power in superscript digits: {meant}; if it is an ordinary product, add its unit',
      },
    },
  },
  check(context) {
    const { judge } = context;
    eachLeaf(context, (place) => {
      judge((judgement) => {
        const text = judgement.leaf(place);
        if (text === undefined) return;
        for (const { text: written, meant } of findLostExponents(text.value)) {
          judgement.fail('lost', text, { text: written, meant });
        }
      });
    });
  },
});

import type { Language } from '../../diagnostics/diagnostic.js';
import { cite } from '../clauses.js';
import { eachLeaf } from '../each-record.js';
import { recordRule } from '../rule.js';
import { findStyleSlips } from '../text/number-style.js';

export const numberStyle = recordRule({
  code: 'text/number-style',
  catalogueId: 'DOC-011',
  states: {
    ru: 'Числа и даты записаны по правилам языка: «37,5 %» и «05.03.2024» по-русски, «37.5%» и «5 Mar 2024» по-английски',
    en: 'Numbers and dates follow the language: "37,5 %" and "05.03.2024" in Russian, "37.5%" and "5 Mar 2024" in English',
  },
  why: {
    ru: 'в смешанной записи точка и запятая теряют смысл, и дробь можно принять за тысячи',
    en: 'in a mixed style point and comma lose their meaning, and a fraction may be read as thousands',
  },
  clause: cite('russianTypography', 'dataIntegrity'),
  severity: { draft: 'warning', submission: 'warning' },
  justifiable: true,
  reads: ['all-text'],
  failures: {
    decimalPoint: {
      message: { ru: 'в русском тексте дробь с точкой: «{text}»', en: 'Russian text has a decimal point: "{text}"' },
      hint: { ru: 'напишите «{meant}»', en: 'write "{meant}"' },
    },
    tightPercent: {
      message: {
        ru: 'в русском тексте перед знаком процента нет пробела: «{text}»',
        en: 'Russian text has no space before the percent sign: "{text}"',
      },
      hint: { ru: 'напишите «{meant}», с неразрывным пробелом', en: 'write "{meant}" with a no-break space' },
    },
    isoDate: {
      message: {
        ru: 'в тексте дата записана как в базе данных: «{text}»',
        en: 'the text writes a date as a database does: "{text}"',
      },
      hint: { ru: 'напишите «{meant}»', en: 'write "{meant}"' },
    },
    decimalComma: {
      message: {
        ru: 'в английском тексте дробь с запятой: «{text}»',
        en: 'English text has a decimal comma: "{text}"',
      },
      hint: { ru: 'напишите «{meant}»', en: 'write "{meant}"' },
    },
    loosePercent: {
      message: {
        ru: 'в английском тексте перед знаком процента стоит пробел: «{text}»',
        en: 'English text has a space before the percent sign: "{text}"',
      },
      hint: { ru: 'напишите «{meant}», без пробела', en: 'write "{meant}" without the space' },
    },
    dottedDate: {
      message: {
        ru: 'в английском тексте дата записана по-русски: «{text}»',
        en: 'English text writes a date the Russian way: "{text}"',
      },
      hint: { ru: 'напишите месяц словом: «{meant}»', en: 'write the month in words: "{meant}"' },
    },
  },
  check(context) {
    const { judge } = context;
    eachLeaf(context, (place) => {
      const language = languageOf(place[0]?.place ?? '');
      if (language === undefined) return;
      judge((judgement) => {
        const text = judgement.leaf(place);
        if (text === undefined) return;
        for (const { fault, text: written, meant } of findStyleSlips(text.value, language)) {
          judgement.fail(fault, text, { text: written, meant });
        }
      });
    });
  },
});

/** Texts in two languages keep each under its name. */
function languageOf(place: string): Language | undefined {
  return place.endsWith('/ru') ? 'ru' : place.endsWith('/en') ? 'en' : undefined;
}

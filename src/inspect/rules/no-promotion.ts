import { cite } from '../../check/clauses.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';

/** Praise and absolute promises. What only sounds like them is left out: a unique number, a breakthrough infection. */
const promotional: readonly RegExp[] = [
  /(?<!\p{L})уникальн\p{L}*(?!\p{L})(?!\s+(?:идентиф|номер|код|обозначен|штрих|метк|маркировк|индекс|последовательност))/iu,
  /(?<!\p{L})(?:не\s+име\p{L}+\s+аналогов|без\s+аналогов|не\s+имеющ\p{L}+\s+аналогов)/iu,
  /(?<!\p{L})(?:беспрецедентн|революционн)\p{L}*/iu,
  /(?<!\p{L})прорывн\p{L}*(?!\p{L})(?!\s+(?:инфекц|кровотеч|бол))/iu,
  /(?<!\p{L})(?<!не\s)(?:полностью|абсолютно|совершенно)\s+(?:безопас|безвред|эффектив)\p{L}*/iu,
  /(?<!\p{L})(?<!не\s)гарантиру\p{L}+\s+(?:излечен|выздоровлен|эффект|ответ|результат)\p{L}*/iu,
  /(?<!\p{L})чудодейственн\p{L}*/iu,
  /(?<!\p{L})успешн\p{L}*\s+(?:леч|излеч|борет|борьб|завершен|терапи)\p{L}*/iu,
  /(?<!\p{L})(?:самый|наиболее)\s+(?:эффективн|безопасн|современн)\p{L}*\s+(?:препарат|средств|лекарств|терапи)\p{L}*/iu,
  /(?<!\p{L})unique(?!\p{L})(?!\s+(?:identif|number|code|barcode|sequence|label|designation|index))/iu,
  /(?<!\p{L})(?:no|without)\s+analog(?:ue)?s?(?!\p{L})/iu,
  /(?<!\p{L})(?:unparalleled|unprecedented|revolutionary|miraculous|best-in-class|game-changing|cutting-edge)(?!\p{L})/iu,
  /(?<!\p{L})breakthrough\s+(?:product|medicine|drug|treatment|cure)(?!\p{L})/iu,
  /(?<!\p{L})(?<!not\s)(?:completely|absolutely|perfectly|totally)\s+(?:safe|harmless|effective)(?!\p{L})/iu,
  /(?<!\p{L})(?<!not\s)guarantees?\s+(?:a\s+)?(?:cure|recovery|response|effect|success)\p{L}*/iu,
  /(?<!\p{L})successful(?:ly)?\s+(?:treat|cur|fight|complet|therap)\p{L}*/iu,
];

export const noPromotion = documentRule({
  code: 'document/no-promotion',
  catalogueId: 'SRC-008',
  states: {
    ru: 'В документах нет рекламных и безоговорочных формулировок',
    en: 'The documents hold no promotional or absolute wording',
  },
  why: {
    ru: 'досье доказывает, а не хвалит: похвала без доказательства настораживает эксперта',
    en: 'a dossier proves and does not praise; praise without proof makes a reviewer wary',
  },
  clause: cite('eaeuLabelling', 'advertisingLaw'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['all-text'],
  failures: {
    promotional: {
      message: {
        ru: 'в разделе {section} рекламная формулировка: «{text}»',
        en: 'section {section} holds promotional wording: "{text}"',
      },
      hint: {
        ru: 'скажите то же числом со ссылкой на исследование или уберите',
        en: 'say it by a number with a reference to a study, or remove it',
      },
    },
  },
  inspect(context) {
    const { place, judge } = context;
    eachPassage(context, (passage) => {
      judge((judgement) => {
        for (const pattern of promotional) {
          const found = pattern.exec(passage.text);
          if (found === null) continue;
          const args = { section: passage.document.section, text: found[0] };
          judgement.fail('promotional', place(passage, found.index), args);
        }
      });
    });
  },
});

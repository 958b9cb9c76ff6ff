import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

export const translationsPresent = recordRule({
  code: 'attachment/translations-present',
  catalogueId: 'DOC-015',
  states: {
    ru: 'К каждому документу на иностранном языке приложен заверенный перевод на русский в том же разделе',
    en: 'Each document in a foreign language has a certified Russian translation in the same section',
  },
  why: {
    ru: 'документ, который эксперт не может прочесть, считается непредставленным',
    en: 'a document the assessor cannot read counts as not submitted',
  },
  clause: cite('eaeuRegistration'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['attachment.language', 'attachment.translationOfId', 'attachment.certified', 'attachment.section'],
  failures: {
    noTranslation: {
      message: {
        ru: 'документ на языке `{language}` приложен без перевода на русский',
        en: 'a document in the language `{language}` is attached without a Russian translation',
      },
      hint: {
        ru: 'приложите перевод и укажите в его записи translationOfId: {id}',
        en: 'attach the translation and give translationOfId: {id} in its record',
      },
    },
    otherSection: {
      message: {
        ru: 'перевод лежит в разделе {section}, а подлинник — в разделе {original}',
        en: 'the translation stands in section {section}, the original in section {original}',
      },
      hint: { ru: 'положите перевод рядом с подлинником', en: 'put the translation beside the original' },
    },
    notCertified: {
      message: { ru: 'перевод не заверен', en: 'the translation is not certified' },
      hint: { ru: 'заверьте перевод и запишите certified: true', en: 'have it certified and write certified: true' },
    },
  },
  check({ records, judge }) {
    const attachments = records.all('attachment');
    for (const attachment of attachments) {
      const { language, translationOfId, section } = attachment.data;
      judge((judgement) => {
        if (translationOfId === undefined) {
          const isTranslated = attachments.some(
            ({ data }) => data.translationOfId === attachment.id && data.language === 'ru',
          );
          if (language !== 'ru' && !isTranslated) {
            judgement.fail('noTranslation', { at: attachment.locate('/language') }, { language, id: attachment.id });
          }
          return;
        }
        const original = records.find('attachment', translationOfId);
        if (original !== undefined && original.data.section !== section) {
          const args = { section, original: original.data.section };
          judgement.fail('otherSection', { at: attachment.locate('/section') }, args);
        }
        const certified = judgement.known(rootField(attachment).get('certified'));
        if (certified?.value === false) judgement.fail('notCertified', certified);
      });
    }
  },
});

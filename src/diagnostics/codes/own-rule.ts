import type { CodeDescription } from '../code-description.js';

const why = {
  ru: 'правило, которое не прочитано, ничего не проверяет, а читателю отчёта кажется, что проверяет',
  en: 'a rule that cannot be read checks nothing, while readers of the report believe it does',
};

const seeGuide = { ru: 'сверьте правило с docs/own-rules.md', en: 'compare the rule with docs/own-rules.md' };

/** What is wrong with a rule written by the staff. */
export const ownRuleCodes = {
  'rule/unknown-kind': {
    title: {
      ru: 'правило для записей неизвестного вида',
      en: 'a rule for records of an unknown kind',
    },
    why,
    fix: {
      ru: 'укажите вид записи так, как он стоит в её recordType',
      en: 'give the kind as recordType of the records does',
    },
  },
  'rule/expression': {
    title: { ru: 'выражение правила не прочитано', en: 'an expression of a rule cannot be read' },
    why,
    fix: seeGuide,
  },
  'rule/unknown-field': {
    title: { ru: 'правило называет поле, которого нет', en: 'a rule names a field that does not exist' },
    why,
    fix: { ru: 'исправьте имя поля', en: 'correct the name of the field' },
  },
  'rule/not-a-reference': {
    title: {
      ru: 'связь записей указана через поле, которое не ссылка',
      en: 'records are linked by a field that is no reference',
    },
    why,
    fix: { ru: 'укажите поле вида …Id или …Ids', en: 'name a field such as …Id or …Ids' },
  },
  'rule/name-taken': {
    title: { ru: 'одно имя для двух связей', en: 'one name for two links' },
    why: { ru: 'неясно, какие записи имеются в виду', en: 'it is not clear which records are meant' },
    fix: {
      ru: 'дайте связям разные имена, кроме this, it и asOf',
      en: 'give the links different names other than this, it and asOf',
    },
  },
  'rule/quantifier': {
    title: { ru: 'условие о связанных записях неполно', en: 'a condition on linked records is not complete' },
    why,
    fix: seeGuide,
  },
  'rule/code-taken': {
    title: { ru: 'код правила повторяется', en: 'the code of a rule is used twice' },
    why: { ru: 'в отчёте два правила было бы не различить', en: 'the report could not tell the two rules apart' },
    fix: { ru: 'дайте правилу другой код', en: 'give the rule another code' },
  },
} as const satisfies Record<string, CodeDescription>;

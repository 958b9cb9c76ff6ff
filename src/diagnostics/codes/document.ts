import type { CodeDescription } from '../code-description.js';

/** What documents print as a mark although no field of a record declares it. */
export const documentCodes = {
  'document/no-record': {
    title: { ru: 'нет записи, которую печатают документы', en: 'a record that documents print does not exist' },
    why: {
      ru: 'на её месте в документах стоят пометки «НЕТ ДАННЫХ»',
      en: 'in its place the documents have marks NO DATA',
    },
    fix: { ru: 'добавьте запись этого вида', en: 'add a record of that kind' },
  },
  'document/gap': {
    title: { ru: 'пробел, о котором записи не говорят', en: 'a gap that no record speaks of' },
    why: {
      ru: 'в документе стоит пометка «НЕТ ДАННЫХ»: например, срок не вычислить по датам без дня',
      en: 'a document has the mark NO DATA: a duration, say, does not follow from dates without a day',
    },
    fix: { ru: 'дополните запись', en: 'complete the record' },
  },
  'heading/unconfirmed': {
    title: { ru: 'название не сверено с актом', en: 'a title that was not compared with the act' },
    why: {
      ru: 'официальное название печатается слово в слово; это взято из другого источника',
      en: 'an official title prints word for word; this one comes from another source',
    },
    fix: {
      ru: 'сверьте название с действующей редакцией и внесите его в confirmed-headings.yaml',
      en: 'compare the title with the act in force and enter it in confirmed-headings.yaml',
    },
  },
  'statement/unconfirmed': {
    title: { ru: 'нет установленной формулировки', en: 'a fixed statement that nobody has entered' },
    why: {
      ru: 'акт требует привести ее слово в слово; пересказ ее не заменяет',
      en: 'the act wants it word for word; no other words will do',
    },
    fix: {
      ru: 'внесите формулировку из действующей редакции в confirmed-headings.yaml',
      en: 'enter the wording of the act in force in confirmed-headings.yaml',
    },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;

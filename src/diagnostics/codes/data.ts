import type { CodeDescription } from '../code-description.js';

/** What the data declare about themselves: warnings in the draft profile, errors in the submission profile. */
export const dataCodes = {
  'data/missing': {
    title: { ru: 'не заполнено поле, нужное для подачи', en: 'a field needed for submission is not filled' },
    why: {
      ru: 'в черновике на его месте печатается метка, подать такое досье нельзя',
      en: 'a draft prints a mark in its place; such a dossier cannot be submitted',
    },
    fix: {
      ru: 'впишите значение или причину, по которой его нет',
      en: 'write the value, or the reason why there is none',
    },
  },
  'data/absent': {
    title: { ru: 'значения нет, причина указана', en: 'there is no value, the reason is given' },
    why: {
      ru: 'в черновике печатается метка с причиной; подать можно, когда значение появится',
      en: 'a draft prints a mark with the reason; submission waits for the value',
    },
    fix: { ru: 'впишите значение, когда оно станет известно', en: 'write the value when it is known' },
  },
  'data/unconfirmed': {
    title: { ru: 'значение из прессы или перевод', en: 'a value from the press, or a translation' },
    why: {
      ru: 'до подтверждения первичным источником оно печатается с меткой',
      en: 'until a primary source confirms it, it prints with a mark',
    },
    fix: {
      ru: 'подтвердите значение первичным источником и укажите его',
      en: 'confirm the value from a primary source and name that source',
    },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;

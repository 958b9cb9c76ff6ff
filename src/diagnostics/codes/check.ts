import type { CodeDescription } from '../code-description.js';

/** What is wrong with a register of accepted deviations, or with a rule of ours. Findings of rules describe themselves. */
export const checkCodes = {
  'accepted/unknown-rule': {
    title: { ru: 'принято отклонение от неизвестного правила', en: 'a deviation from an unknown rule is accepted' },
    why: {
      ru: 'такая запись ничего не принимает, а читателю кажется, что принимает',
      en: 'such an entry accepts nothing while it seems to',
    },
    fix: { ru: 'возьмите код из самого замечания', en: 'take the code from the finding itself' },
  },
  'accepted/not-justifiable': {
    title: { ru: 'принято отклонение, которое принять нельзя', en: 'a deviation that cannot be accepted is accepted' },
    why: {
      ru: 'некоторые ошибки не исправить обоснованием: например, неверная контрольная цифра остаётся неверной',
      en: 'some mistakes no reason can mend: a wrong check digit stays wrong',
    },
    fix: { ru: 'удалите запись и исправьте данные', en: 'delete the entry and mend the data' },
  },
  'accepted/stale': {
    title: { ru: 'принятое отклонение устарело', en: 'an accepted deviation is stale' },
    why: {
      ru: 'запись, которая ни к чему не относится, однажды скроет новое замечание',
      en: 'an entry that refers to nothing will one day hide a new finding',
    },
    fix: { ru: 'удалите запись или исправьте id и путь', en: 'delete the entry, or correct its id and pointer' },
  },
  'accepted/expired': {
    title: { ru: 'срок принятия отклонения истёк', en: 'the acceptance of a deviation has expired' },
    why: {
      ru: 'отклонение принимают на срок, чтобы к нему вернулись; после срока замечание снова действует',
      en: 'a deviation is accepted for a term so that somebody returns to it; after the term the finding is in force again',
    },
    fix: { ru: 'исправьте данные или продлите срок', en: 'mend the data, or extend the term' },
  },
  'internal/rule-crashed': {
    title: {
      ru: 'правило остановилось из-за ошибки программы',
      en: 'a rule broke down through a fault of the program',
    },
    why: {
      ru: 'проверка не выполнена, поэтому сказать, верны ли данные, нельзя',
      en: 'the check was not made, so nothing can be said of the data',
    },
    fix: {
      ru: 'сообщите разработчикам и приложите запись, на которой это случилось',
      en: 'report it to the developers together with the record it happened on',
    },
  },
} as const satisfies Record<string, CodeDescription>;

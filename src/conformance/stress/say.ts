import type { Language } from '../../diagnostics/diagnostic.js';

/** Picks the words of the document's language. Both documents have the same structure. */
export type Say = (ru: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (ru, en) => (language === 'ru' ? ru : en);
}

/** A sentence of ordinary length, to fill lines with. */
export function sentenceOf(say: Say): string {
  return say(
    'Исследование проведено в соответствии с протоколом, утверждённым этическим комитетом; включение пациентов завершено, последующее наблюдение продолжается не менее 15\u00A0лет.',
    'The study was conducted in accordance with the protocol approved by the ethics committee; enrolment is complete, and follow-up continues for at least 15\u00A0years.',
  );
}

/** A word of 300 letters: no line holds it. */
export function longWordOf(say: Say): string {
  return say('Сверхдлинноеслово', 'Extraordinaryword').repeat(18).slice(0, 300);
}

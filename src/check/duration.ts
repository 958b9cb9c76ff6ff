import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Quantity, Unit } from '../records/record-types.js';

/** A span of time. Months and years are compared by their mean length. */
export interface Duration {
  readonly minutes: number;
  readonly shown: Bilingual;
}

const DAY = 24 * 60;

const units: Partial<Record<Unit, { readonly minutes: number } & Bilingual>> = {
  min: { minutes: 1, ru: 'мин', en: 'min' },
  h: { minutes: 60, ru: 'ч', en: 'h' },
  d: { minutes: DAY, ru: 'сут', en: 'd' },
  wk: { minutes: 7 * DAY, ru: 'нед', en: 'wk' },
  mo: { minutes: (365.25 / 12) * DAY, ru: 'мес', en: 'mo' },
  a: { minutes: 365.25 * DAY, ru: 'лет', en: 'y' },
};

/** The span a quantity means; undefined for a quantity that is no span of time. */
export function durationOf({ value, unit }: Quantity): Duration | undefined {
  const known = units[unit];
  if (known === undefined) return undefined;
  const number = String(value);
  return {
    minutes: Number(number.replace(',', '.')) * known.minutes,
    shown: { ru: `${number.replace('.', ',')} ${known.ru}`, en: `${number} ${known.en}` },
  };
}

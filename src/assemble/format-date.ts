import type { Language } from '../diagnostics/diagnostic.js';
import type { Place } from './printed-value.js';

const months = {
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  ruGenitive: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

const space = '\u00A0';

/**
 * A date known to the year, month or day (`2024`, `2024-11`, `2024-11-12`), with non-breaking spaces.
 * Prose: `12 ноября 2024 г.`, `12 November 2024`; tables and forms: `12.11.2024`, `12 Nov 2024`.
 */
export function formatDate(date: string, place: Place, language: Language): string {
  const [year = '', month, day] = date.split('-');
  return language === 'ru' ? formatRussian(year, month, day, place) : formatEnglish(year, month, day, place);
}

function formatRussian(year: string, month: string | undefined, day: string | undefined, place: Place): string {
  if (place === 'compact') return [day, month, year].filter((part) => part !== undefined).join('.');
  const prose = `${year}${space}г.`;
  if (month === undefined) return prose;
  const name = (day === undefined ? months.ru : months.ruGenitive)[Number(month) - 1];
  return day === undefined ? `${name} ${prose}` : `${Number(day)}${space}${name} ${prose}`;
}

function formatEnglish(year: string, month: string | undefined, day: string | undefined, place: Place): string {
  if (month === undefined) return year;
  const name = months.en[Number(month) - 1] ?? '';
  const shown = place === 'compact' ? name.slice(0, 3) : name;
  return day === undefined ? `${shown}${space}${year}` : `${Number(day)}${space}${shown}${space}${year}`;
}

import { settings } from './settings.js';

/** `12 345` in Russian, `12,345` in English. */
export function count(value: number): string {
  return value.toLocaleString(settings.language);
}

/** Bytes as people say them. */
export function size(bytes: number): string {
  const kilobytes = bytes / 1024;
  const units = settings.language === 'ru' ? ['КБ', 'МБ'] : ['KB', 'MB'];
  if (kilobytes < 1000) return `${count(Math.max(1, Math.round(kilobytes)))} ${units[0]}`;
  return `${count(Math.round(kilobytes / 102.4) / 10)} ${units[1]}`;
}

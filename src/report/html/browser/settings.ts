import type { PageLanguage, Words } from '../report-index.js';

export type Theme = 'auto' | 'light' | 'dark';

interface Settings {
  language: PageLanguage;
  theme: Theme;
}

/** What the reader chose, for this page and, where the browser keeps it, for the next one. */
export const settings: Settings = {
  language: recall('language', ['ru', 'en']) ?? (navigator.language.startsWith('ru') ? 'ru' : 'en'),
  theme: recall('theme', ['auto', 'light', 'dark']) ?? 'auto',
};

export function choose(change: Partial<Settings>): void {
  Object.assign(settings, change);
  try {
    for (const [name, value] of Object.entries(change)) localStorage.setItem(`dossier-${name}`, value);
  } catch {
    // Some browsers keep nothing for pages opened from a disk.
  }
}

/** In the language of the reader. */
export function say(words: Words): string {
  return words[settings.language];
}

function recall<const Value extends string>(name: string, values: readonly Value[]): Value | undefined {
  try {
    const kept = localStorage.getItem(`dossier-${name}`);
    return values.find((value) => value === kept);
  } catch {
    return undefined;
  }
}

import type { Bilingual } from './diagnostic.js';

export type Placeholders = Readonly<Record<string, string | number | Bilingual>>;

/** Fills `{name}` placeholders of a sentence in both languages; a bilingual argument is filled language by language. */
export function sentence(pattern: Bilingual, args: Placeholders = {}): Bilingual {
  return { ru: fill(pattern.ru, args, 'ru'), en: fill(pattern.en, args, 'en') };
}

function fill(pattern: string, args: Placeholders, language: keyof Bilingual): string {
  return pattern.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = args[name];
    if (value === undefined) throw new Error(`sentence has no value for {${name}}: ${pattern}`);
    return typeof value === 'object' ? value[language] : String(value);
  });
}

import type { Text } from '../../assemble/document-model.js';

const tags: Readonly<Record<NonNullable<Text['language']>, string>> = { ru: 'ru-RU', en: 'en-US', la: 'la-VA' };

/** The language as Word names it. */
export function languageTag(language: NonNullable<Text['language']>): string {
  return tags[language];
}

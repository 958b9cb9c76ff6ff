import type { Language } from '../../diagnostics/diagnostic.js';
import { type CatalogueFormat, catalogueFormats } from '../../report/format-names.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';
import { readChoice } from './read-choice.js';

/** Prints the catalogue of rules. */
export interface RulesCommand {
  readonly name: 'rules';
  readonly language: Language;
  readonly format: CatalogueFormat;
}

export const rulesArguments: ArgumentReader<RulesCommand> = {
  options: ['lang', 'format'],
  read(words, split, language) {
    const [word] = words;
    if (word !== undefined) throw new UsageError(noWord, { word });
    return { name: 'rules', language, format: readChoice('format', catalogueFormats, split) ?? 'table' };
  },
};

const noWord = {
  ru: 'команда `rules` печатает все правила; об одном из них: `explain {word}`',
  en: 'command `rules` prints all rules; about one of them: `explain {word}`',
} as const;

import type { Language } from '../../diagnostics/diagnostic.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';

export interface ExplainCommand {
  readonly name: 'explain';
  readonly language: Language;
  /** A rule's or another finding's code, or a rule's number in the catalogue. */
  readonly code: string;
}

export const explainArguments: ArgumentReader<ExplainCommand> = {
  options: ['lang'],
  read(words, _split, language) {
    const [code, second] = words;
    if (code === undefined || second !== undefined) throw new UsageError(oneCode);
    return { name: 'explain', language, code };
  },
};

const oneCode = {
  ru: 'команде `explain` нужен один код, например `explain trial/enrolled-within-plan`',
  en: 'command `explain` needs one code, e.g. `explain trial/enrolled-within-plan`',
} as const;

import type { Diagnostic, Language } from '../../diagnostics/diagnostic.js';

/** Message and next action in one text, as viewers without a place for a hint show them. */
export function fullText({ message, hint }: Diagnostic, language: Language): string {
  return hint === undefined ? message[language] : `${message[language]}\n→ ${hint[language]}`;
}

import type { Bilingual } from '../../../diagnostics/diagnostic.js';
import type { RuleVoice } from '../../rule-voice.js';
import type { Backbone } from '../backbone.js';
import { type EctdSequence, indexOf } from '../ectd-sequence.js';

export const noIndex: Bilingual = {
  ru: 'index.xml нет или он не прочитан',
  en: 'there is no index.xml that can be read',
};

export const noRegional: Bilingual = { ru: 'регионального XML нет', en: 'there is no regional XML' };

/** The index, for rules that are not run without it; that it is missing is said. */
export function askForIndex(sequence: EctdSequence, voice: RuleVoice): Backbone | undefined {
  const index = indexOf(sequence);
  if (index === undefined) voice.notRun(noIndex);
  return index;
}

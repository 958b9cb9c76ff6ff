import { decidedIndex, isAbsence, isContested } from '../../check/readings.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import type { LText, Uncertain } from '../../records/record-types.js';

/** A value as a record states it, a decided dispute included; `undefined` where it is absent or open. */
export function stated<T>(value: Uncertain<T> | undefined): T | undefined {
  if (value === undefined || isAbsence(value)) return undefined;
  if (!isContested<T>(value)) return value;
  const decided = decidedIndex(value);
  return decided === undefined ? undefined : value.candidates[decided]?.value;
}

/** A text as a record states it in one language. */
export function statedText(text: Uncertain<LText> | undefined, language: Language): string | undefined {
  return stated(stated(text)?.[language]);
}

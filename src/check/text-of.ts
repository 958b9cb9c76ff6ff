import type { LText } from '../records/record-types.js';
import type { Field } from './field.js';
import type { Judgement } from './judgement.js';
import type { Readable } from './readings.js';

/** What a text says in all its languages, one after the other; empty where it says nothing yet. */
export function textOf(judgement: Judgement, text: Field<Readable<LText>> | undefined): string {
  const known = judgement.given(text);
  return [known?.get('ru'), known?.get('en')]
    .map((half) => judgement.given(half)?.value)
    .filter((half) => half !== undefined)
    .join('\n');
}

/** Whether a text says anything at all in some language. */
export function isWritten(judgement: Judgement, text: Field<Readable<LText>> | undefined): boolean {
  return textOf(judgement, text).trim() !== '';
}

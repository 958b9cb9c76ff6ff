import type { Bilingual } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { Absence, Contested } from '../records/record-types.js';
import { Field } from './field.js';
import type { Choose } from './worlds.js';

/** A value as a record may hold it: the value itself, a typed absence, disagreeing sources, or nothing at all. */
export type Readable<T> = T | Absence | Contested<T> | undefined;

/** What a field holds once it is known: for the parameters of functions that read part of a record. */
export type Known<T> = Exclude<T, Absence | Contested<unknown> | undefined>;

export function isAbsence(value: unknown): value is Absence {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

export function isContested<T>(value: T | Contested<T>): value is Contested<T> {
  return typeof value === 'object' && value !== null && 'candidates' in value;
}

/** The candidate the author decided for; undefined while nobody has decided. */
export function decidedIndex(contested: Contested<unknown>): number | undefined {
  const { candidates, chosen } = contested;
  return chosen !== undefined && chosen in candidates ? chosen : undefined;
}

/** The value itself; of a contested one the decided candidate, or while none is decided the one `choose` picks. */
export function candidateOf<T>(field: Field<T | Contested<T>>, choose: Choose): Field<T> | undefined {
  const { owner, pointer, value } = field;
  if (!isContested(value)) return new Field(owner, pointer, value);
  const { candidates } = value;
  const index = decidedIndex(value) ?? choose(`${owner.file}#${pointer}`, candidates.length);
  const candidate = candidates[index];
  return candidate && new Field(owner, `${pointer}/candidates/${index}/value`, candidate.value);
}

/** Why there is no value, as the reason of a skipped check; `value` is a typed absence or a field that was left out. */
export function absenceReason(label: Bilingual, value: unknown): Bilingual {
  return sentence(absenceReasons[isAbsence(value) ? value.absent : 'missing'], { label });
}

const absenceReasons = {
  missing: { ru: 'не заполнено: {label}', en: 'not filled in: {label}' },
  unknown: { ru: 'неизвестно: {label}', en: 'unknown: {label}' },
  pending: { ru: 'ожидается: {label}', en: 'pending: {label}' },
  'not-applicable': { ru: 'неприменимо: {label}', en: 'not applicable: {label}' },
  withheld: { ru: 'не раскрывается: {label}', en: 'withheld: {label}' },
} as const;

import { decidedIndex, isAbsence, isContested, type Readable } from '../../check/readings.js';
import type { LText } from '../../records/record-types.js';

/** Why a record gives no value: its typed absence, an open dispute of its sources, or nothing at all. */
export interface Gap {
  readonly absent: string;
  readonly due?: string;
  readonly owedBy?: string;
  readonly note?: string;
}

/** `candidate`: the number of the one chosen in a decided dispute. */
export type KnownOrGap<T> = { readonly known: T; readonly candidate?: number } | { readonly gap: Gap };

/** The value of a field, of a decided dispute the chosen one; otherwise why there is none. */
export function knownOf<T>(value: Readable<T>): KnownOrGap<T> {
  if (value === undefined) return { gap: { absent: 'missing' } };
  if (isAbsence(value)) {
    const { absent, due, owedBy, note } = value;
    return {
      gap: {
        absent,
        ...(due !== undefined && { due }),
        ...(owedBy !== undefined && { owedBy: owedBy.ru }),
        ...(note !== undefined && { note: note.ru }),
      },
    };
  }
  if (!isContested(value)) return { known: value };
  const decided = decidedIndex(value);
  const candidate = decided === undefined ? undefined : value.candidates[decided];
  if (decided === undefined || candidate === undefined) return { gap: { absent: 'contested' } };
  return { known: candidate.value, candidate: decided };
}

/** A value made from another one. */
export function mapKnown<T, U>(value: KnownOrGap<T>, make: (known: T) => KnownOrGap<U>): KnownOrGap<U> {
  return 'known' in value ? make(value.known) : value;
}

/** The Russian half of a text. */
export function russianOf(value: Readable<LText>): KnownOrGap<string> {
  return mapKnown(knownOf(value), ({ ru }) => knownOf(ru));
}

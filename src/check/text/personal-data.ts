/** A piece of text that may tell who a patient is. */
export interface PersonalDatum {
  readonly kind: 'birth' | 'name' | 'number';
  readonly text: string;
  readonly index: number;
}

const patterns: readonly (readonly [PersonalDatum['kind'], RegExp])[] = [
  // A date of birth, said to be one.
  [
    'birth',
    /(?:дат\p{L}*\s+рождени\p{L}*|родил\p{L}*|рожд\.|date\s+of\s+birth|born(?:\s+on)?|(?<!\p{L})DOB)[\s:,—-]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[./]\d{1,2}[./]\d{4}\s*(?:г\.\s*р\.|года?\s+рожд)/giu,
  ],
  // A surname with initials right after the word for a patient.
  [
    'name',
    /(?<!\p{L})(?:[Пп]ациент\p{L}*|[Бб]ольн(?:ой|ая|ого|ому)|[Уу]частни\p{L}*|[Pp]atient|[Ss]ubject)\s+(?:\p{Lu}\p{Ll}+\s+\p{Lu}\.\s*(?:\p{Lu}\.)?|\p{Lu}\.\s*(?:\p{Lu}\.\s*)?\p{Lu}\p{Ll}+)/gu,
  ],
  // Insurance number, or the number of a medical record.
  [
    'number',
    /(?<!\d)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)|(?:истори\p{L}*\s+болезни|медицинск\p{L}*\s+карт\p{L}*|medical\s+record(?:\s+number)?)\s*(?:№|No\.?|N)?\s*[:#]?\s*\d{3,}/giu,
  ],
];

/** What may identify a patient: names, dates of birth and numbers of records. Subject codes and ages do not. */
export function findPersonalData(text: string): PersonalDatum[] {
  return patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], index: match.index })),
  );
}

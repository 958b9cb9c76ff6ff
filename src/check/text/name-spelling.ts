import { distance } from 'fastest-levenshtein';

/** A word of a text and where it starts, in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly index: number;
}

export interface Misspelling extends Word {
  /** The word of the name that was meant. */
  readonly meant: string;
}

/** Runs of letters; hyphens, digits and signs divide words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({ text: match[0], index: match.index }));
}

/**
 * The words of a text that look like a word of `name` and are not: one or two letters away, and no other known name.
 * Case endings of a Russian name are its own spelling; so is any mixture of capitals.
 */
export function findMisspellings(text: string, name: string, otherNames: readonly string[]): Misspelling[] {
  const meantWords = wordsOf(normalise(name)).map((word) => word.text);
  const others = otherNames.flatMap((other) => wordsOf(normalise(other)).map((word) => word.text));
  return wordsOf(text).flatMap((word) => {
    const written = normalise(word.text);
    if ([...meantWords, ...others].some((known) => isFormOf(written, known))) return [];
    const meant = meantWords.find((known) => isNearMiss(written, known));
    return meant === undefined ? [] : [{ ...word, meant }];
  });
}

function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

const caseEndings = [
  'а',
  'у',
  'ом',
  'е',
  'ы',
  'ов',
  'ам',
  'ами',
  'ах',
  'я',
  'ю',
  'ем',
  'и',
  'ей',
  'ой',
  'ям',
  'ями',
  'ях',
];

/** Whether the word is the name as it stands or declined as a Russian noun. */
export function isFormOf(written: string, name: string): boolean {
  if (written === name) return true;
  if (!/\p{Script=Cyrillic}$/u.test(name)) return false;
  const stem = name.replace(/[аяьй]$/u, '');
  return written.startsWith(stem) && caseEndings.includes(written.slice(stem.length));
}

/** Short words have too many neighbours of their own to accuse them of being a misspelt name. */
function isNearMiss(written: string, name: string): boolean {
  const allowed = name.length >= 10 ? 2 : name.length >= 6 ? 1 : 0;
  const stems = [
    written,
    ...caseEndings.filter((end) => written.endsWith(end)).map((end) => written.slice(0, -end.length)),
  ];
  return stems.some((stem) => Math.abs(stem.length - name.length) <= allowed && distance(stem, name) <= allowed);
}

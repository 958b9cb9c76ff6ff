import { distance } from 'fastest-levenshtein';
import { rememberEach } from './remember-each.js';
import { rememberLatest } from './remember-latest.js';

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
export const wordsOf = rememberLatest((text): readonly Word[] => {
  let end = 0;
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => {
    // No letter stands between two words: the next place that reads like the word is the word.
    const index = text.indexOf(word, end);
    end = index + word.length;
    return { text: word, index };
  });
});

/** Finds the misspellings of one name in a text. */
export type SpellingCheck = (text: string) => Misspelling[];

/**
 * Looks for words that resemble a word of `name` and are not: one or two letters away, and no other known name.
 * Case endings of a Russian name are its own spelling; so is any mixture of capitals.
 */
export function createSpellingCheck(name: string, otherNames: readonly string[]): SpellingCheck {
  const meantWords = wordsOf(normalise(name)).map((word) => word.text);
  const known = [...meantWords, ...otherNames.flatMap((other) => wordsOf(normalise(other)).map((word) => word.text))];
  const nothing = '';
  const meantBy = rememberEach((word) => {
    const written = normalise(word);
    const meant = meantWords.find((candidate) => isNearMiss(written, candidate));
    return meant === undefined || known.some((form) => isFormOf(written, form)) ? nothing : meant;
  });
  return (text) =>
    wordsOf(text).flatMap((word) => {
      const meant = meantBy(word.text);
      return meant === nothing ? [] : [{ ...word, meant }];
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

const LONGEST_ENDING = Math.max(...caseEndings.map((ending) => ending.length));

/** Whether the word is the name as it stands or declined as a Russian noun. */
export function isFormOf(written: string, name: string): boolean {
  if (written === name) return true;
  // Of a name, an ending replaces one letter at most.
  if (!written.startsWith(name.slice(0, -1))) return false;
  if (!/\p{Script=Cyrillic}$/u.test(name)) return false;
  const stem = name.replace(/[аяьй]$/u, '');
  return written.startsWith(stem) && caseEndings.includes(written.slice(stem.length));
}

/** Short words have too many neighbours of their own to accuse them of being a misspelt name. */
function isNearMiss(written: string, name: string): boolean {
  const allowed = name.length >= 10 ? 2 : name.length >= 6 ? 1 : 0;
  if (Math.abs(written.length - name.length) > allowed + LONGEST_ENDING) return false;
  const isNear = (stem: string): boolean =>
    Math.abs(stem.length - name.length) <= allowed && distance(stem, name) <= allowed;
  return (
    isNear(written) ||
    caseEndings.some((ending) => written.endsWith(ending) && isNear(written.slice(0, -ending.length)))
  );
}

import { wellKnown } from './common-abbreviations.js';

export interface FoundAbbreviation {
  /** Without the plural ending. */
  readonly short: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
}

/** Two capitals at least, each with at most one small letter after it; no part of a code, an address or a longer name. */
const shortForm =
  /(?<![\p{L}\p{N}_\-‑/.@])(?:[A-ZА-ЯЁ]\p{Ll}?)+[A-ZА-ЯЁ]\p{Ll}?(?![\p{L}\p{N}_@⁺⁻]|[-‑/.][\p{Lu}\p{N}])/gu;
const romanNumber = /^[IVXLCDM]+$/u;

/** The abbreviations a text uses that somebody has to expand. A text in capitals is a heading, not abbreviations. */
export function abbreviationsIn(text: string): FoundAbbreviation[] {
  const found = [...text.matchAll(shortForm)];
  if (found.length === 0) return [];
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  if (letters.length > 8 && capitals > letters.length * 0.7) return [];
  return found.flatMap(({ 0: written, index }) => {
    const short = written.replace(/(?<=[A-Z])s$/u, '');
    return short.length < 2 || wellKnown.has(short) || romanNumber.test(short) ? [] : [{ short, index }];
  });
}

/** Whether the text expands the short form where it stands: `… (CRS)`, `CRS (…)`, `CRS — …`. */
export function isExpandedIn(text: string, short: string): boolean {
  const name = short.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(
    `\\(${name}s?[);,\\s]|(?<![\\p{L}\\p{N}])${name}s?[ \\u00A0](?:\\(\\p{Ll}|[—–=] ?\\p{Ll})`,
    'u',
  ).test(text);
}

/**
 * Another expansion than the listed one before the short form in brackets: as many words with the same first letters, but
 * not the same words. Endings do not count.
 */
export function otherExpansion(text: string, short: string, expansion: string): string | undefined {
  const listed = wordsOf(expansion);
  const at = text.indexOf(`(${short})`);
  if (at < 0 || listed.length < 2) return undefined;
  const written = wordsOf(text.slice(0, at)).slice(-listed.length);
  if (written.length < listed.length) return undefined;
  const pairs = listed.map((word, index) => [word.toLowerCase(), (written[index] ?? '').toLowerCase()] as const);
  const sameInitials = pairs.every(([one, other]) => one[0] === other[0]);
  const sameWords = pairs.every(([one, other]) => one.slice(0, 4) === other.slice(0, 4));
  return sameInitials && !sameWords ? written.join(' ') : undefined;
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

import type { Bilingual } from '../../diagnostics/diagnostic.js';

/** A letter that does not belong to the alphabet of its word. */
export interface StrayLetter {
  readonly token: string;
  /** Start of the token in the text, in UTF-16 code units. */
  readonly index: number;
  /** Place of the letter in the token, counted in characters from 1. */
  readonly position: number;
  readonly letter: string;
}

interface Segment {
  readonly text: string;
  /** Start in the token, in UTF-16 code units. */
  readonly index: number;
}

/** Cyrillic capitals and their Latin doubles: the letters that are mistaken for each other in codes and names. */
const doubles = new Map(
  [...'АВЕКМНОРСТУХІЅЈаеорсухіѕј'].map((letter, index) => [letter, [...'ABEKMHOPCTYXISJaeopcyxisj'][index] ?? letter]),
);

/** Terms whose letters are all Latin although Russian words may follow them after a hyphen. */
const latinTerms = ['CAR-T', 'CAR-NK', 'T-cell', 'B-cell', 'IFN', 'CD3', 'CD4', 'CD8', 'CD19', 'CD20', 'CD22'];

/** Words that mix Latin and Cyrillic letters, one finding per word. «CAR-T-клетки» is right, a Cyrillic Т in CAR-T is not. */
export function findStrayLetters(text: string): StrayLetter[] {
  if (!mixesAlphabets(text)) return [];
  return tokensOf(text).flatMap((token) => {
    if (!mixesAlphabets(token.text)) return [];
    const stray = strayInTerm(token.text) ?? strayInSegments(token.text);
    if (stray === undefined) return [];
    const letter = String.fromCodePoint(token.text.codePointAt(stray) ?? 0);
    const position = [...token.text.slice(0, stray)].length + 1;
    return [{ token: token.text, index: token.index, position, letter }];
  });
}

function mixesAlphabets(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text) && /\p{Script=Latin}/u.test(text);
}

/** Letters of one alphabet only, as an identifier declares them; digits and signs are free. */
export function findForeignLetter(identifier: string, alphabet: 'Latin' | 'Cyrillic'): StrayLetter | undefined {
  const foreign = alphabet === 'Latin' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
  const match = foreign.exec(identifier);
  if (match === null) return undefined;
  const position = [...identifier.slice(0, match.index)].length + 1;
  return { token: identifier, index: 0, position, letter: match[0] };
}

/** Names a letter so that it can be told from its double: `U+0421 (кириллическая С)`. */
export function describeLetter(letter: string): Bilingual {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return isCyrillic(letter)
    ? { ru: `${code} (кириллическая ${letter})`, en: `${code} (Cyrillic ${letter})` }
    : { ru: `${code} (латинская ${letter})`, en: `${code} (Latin ${letter})` };
}

/** A one-letter word before a hyphen, as in «В-клеточный»: its alphabet is a matter of choice, but of one choice. */
export interface LetterPrefix {
  readonly token: string;
  /** Start of the token in the text, in UTF-16 code units. */
  readonly index: number;
  readonly letter: string;
}

export function findLetterPrefixes(text: string): LetterPrefix[] {
  if (!/[BTВТ][-\u2010\u2011]\p{Script=Cyrillic}/u.test(text)) return [];
  return tokensOf(text).flatMap(({ text: token, index }) => {
    const letter = /^([BTВТ])[-\u2010\u2011]\p{Script=Cyrillic}{2}/u.exec(token)?.[1];
    return letter === undefined ? [] : [{ token, index, letter }];
  });
}

/** The prefixes written in the less usual alphabet, where one letter is written in both; of two equals the Latin. */
export function rarerPrefixes<Prefix extends { readonly letter: string }>(prefixes: readonly Prefix[]): Prefix[] {
  const ofLetter = (letter: string): Prefix[] => prefixes.filter((prefix) => prefix.letter === letter);
  return ['В', 'Т'].flatMap((cyrillic) => {
    const [cyrillicOnes, latinOnes] = [ofLetter(cyrillic), ofLetter(doubles.get(cyrillic) ?? cyrillic)];
    return latinOnes.length <= cyrillicOnes.length ? latinOnes : cyrillicOnes;
  });
}

/** Letters, marks and digits, with hyphens inside. */
function tokensOf(text: string): Segment[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    index: match.index,
  }));
}

/** The first letter of a known Latin term that is a Cyrillic double. */
function strayInTerm(token: string): number | undefined {
  const folded = [...token]
    .map((letter) => doubles.get(letter) ?? letter)
    .join('')
    .replace(/[\u2010\u2011]/g, '-');
  if (folded === token) return undefined;
  const term = latinTerms.find((known) => folded === known || folded.startsWith(`${known}-`));
  if (term === undefined) return undefined;
  const stray = token.slice(0, term.length).search(/\p{Script=Cyrillic}/u);
  return stray < 0 ? undefined : stray;
}

function strayInSegments(token: string): number | undefined {
  const segments = [...token.matchAll(/[^-\u2010\u2011]+/g)].map((match) => ({ text: match[0], index: match.index }));
  for (const { text, index } of segments) {
    const stray = strayInSegment(text);
    if (stray !== undefined) return index + stray;
  }
  return loneDouble(segments);
}

/** In a segment of both alphabets the letters of the rarer one are strangers; of two equal halves the Cyrillic one. */
function strayInSegment(segment: string): number | undefined {
  const latin = [...segment.matchAll(/\p{Script=Latin}/gu)];
  const cyrillic = [...segment.matchAll(/\p{Script=Cyrillic}/gu)];
  if (latin.length === 0 || cyrillic.length === 0) return undefined;
  return (cyrillic.length <= latin.length ? cyrillic : latin)[0]?.index;
}

/** A single Cyrillic double among Latin segments: `CAR-Т`, `Т-cell`. */
function loneDouble(segments: readonly Segment[]): number | undefined {
  const lone = segments.find(({ text }) => text.length === 1 && isCyrillic(text) && doubles.has(text));
  const rest = segments.filter((segment) => segment !== lone && /\p{L}/u.test(segment.text));
  return lone !== undefined && rest.length > 0 && rest.every(({ text }) => /\p{Script=Latin}/u.test(text))
    ? lone.index
    : undefined;
}

function isCyrillic(letter: string): boolean {
  return /\p{Script=Cyrillic}/u.test(letter);
}

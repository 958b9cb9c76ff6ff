import { isFormOf, wordsOf } from '../check/text/name-spelling.js';
import { rememberLatest } from '../check/text/remember-latest.js';

/** Words by which a text says that a product is on the market. */
export interface Claim {
  readonly text: string;
  /** Start of the claim in the text, in UTF-16 code units. */
  readonly index: number;
}

export interface ProductNames {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/**
 * «Зарегистрирован», «одобрен», «разрешён к применению», not «одобрение», «регистрационный»; in English the participles,
 * not what they call an office, a person or a place.
 */
const claimWords =
  /(?<![\p{L}-])(?:зарегистрирован\p{L}*|одобрен(?!и)\p{L}*|разреш[её]н\p{L}*\s+(?:к|для)\s+(?:медицинск|применени)\p{L}*|(?:approved|authori[sz]ed|registered|licensed)(?!\s+(?:office|address|trade|person|representative|signator|site|work|premises)))(?![\p{L}-])/giu;

/** Immediately before the claim: the text denies it, supposes it or speaks of the future. */
const unasserted =
  /(?<!\p{L})(?:не|нет|ни|без|если|когда|пока|будет|будут|быть|после\s+того\s+как|not|no|never|nor|without|if|once|when|until|unless|before|will|would|be)(?:\s+[\p{L}-]+){0,3}\s*$/iu;

/** The claim is about a study or its papers: those are approved and registered too, and that is what they are for. */
const aboutStudy =
  /(?<!\p{L})(?:исследовани|испытани|протокол|поправк|реестр)\p{L}*(?:\s+[^.,;]{0,80})?$|(?<!\p{L})(?:trials?|study|studies|protocols?|amendments?)(?:\s+(?:of|with|for|in|on)\s+[^.,;]{0,60})?(?:\s+\S+){0,3}\s*$/iu;

/** The claims a text makes for the product itself: not for another product, a study, the future or a condition. */
export function findClaims(text: string, names: ProductNames): Claim[] {
  return sentencesOf(text).flatMap(({ text: sentence, index }) =>
    [...sentence.matchAll(claimWords)]
      .filter((match) => isMadeForProduct(sentence, match.index, match[0], names))
      .map((match) => ({ text: match[0], index: index + match.index })),
  );
}

function isMadeForProduct(sentence: string, index: number, claim: string, names: ProductNames): boolean {
  const before = sentence.slice(0, index);
  if (unasserted.test(before) || isAboutStudy(before, claim, names)) return false;
  const named = wordsOf(sentence).filter((word) => isOneOf(word.text, names.own) || isOneOf(word.text, names.others));
  const nearest = named.findLast((word) => word.index < index) ?? named[0];
  return nearest === undefined ? ownSubject.test(sentence) : isOneOf(nearest.text, names.own);
}

/** A sentence that names nobody may still speak of this product. */
const ownSubject =
  /(?<!\p{L})(?:CAR-T|(?:данн|настоящ|этот|заявляем)\p{L}*\s+(?:лекарственн\p{L}*\s+)?препарат|this\s+(?:medicinal\s+)?product)/iu;

/** By gender and number, the nouns a short participle may agree with when it is a study that was approved. */
const studyNouns: readonly (readonly [RegExp, RegExp])[] = [
  [/о$/iu, /(?<!\p{L})(?:исследование|испытание)(?!\p{L})/iu],
  [/н$/iu, /(?<!\p{L})протокол(?!\p{L})/iu],
  [/а$/iu, /(?<!\p{L})поправка(?!\p{L})/iu],
  [/ы$/iu, /исследовани|протокол|поправк/iu],
];

/** «Исследование Утжефры одобрено» is about the study; «по итогам исследования Утжефра одобрена» is not. */
function isAboutStudy(before: string, claim: string, names: ProductNames): boolean {
  const start = before.search(aboutStudy);
  if (start < 0) return false;
  const between = before.slice(start);
  const isProductBetween = wordsOf(between).some((word) => isOneOf(word.text, names.own));
  if (!isProductBetween || !/\p{Script=Cyrillic}/u.test(claim)) return true;
  return studyNouns.some(([ending, noun]) => ending.test(claim) && noun.test(between));
}

/** Whether a text names one of these products, declined or not. */
export function namesAnyOf(text: string, names: readonly string[]): boolean {
  return wordsOf(text).some((word) => isOneOf(word.text, names));
}

/** Short words of a name are left out: they are words of the language as well. */
function isOneOf(word: string, names: readonly string[]): boolean {
  const written = word.toLowerCase();
  return names
    .flatMap((name) => wordsOf(name.toLowerCase()))
    .some(({ text }) => text.length >= 4 && isFormOf(written, text));
}

/** Sentences and lines, each with its start. A full stop inside a number or an abbreviation in one letter ends nothing. */
export const sentencesOf = rememberLatest((text): readonly Claim[] =>
  [...text.matchAll(/(?:[^.!?;\n]|[.](?!\s|$)|(?<=(?<!\p{L})\p{L})[.])+/gu)].map((match) => ({
    text: match[0],
    index: match.index,
  })),
);

import { distance } from 'fastest-levenshtein';
import type { Bilingual } from './diagnostic.js';
import { sentence } from './sentence.js';
import { compareText } from './sort.js';

/** The candidate a mistyped word most likely meant; undefined when none is near. Case is forgiven. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  // Two letters swapped are two steps; in a very short word that would be another word.
  const limit = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const [nearest] = [...candidates]
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps || compareText(a.candidate, b.candidate));
  return nearest !== undefined && nearest.steps <= limit ? nearest.candidate : undefined;
}

/** “did you mean …?” where something is near, otherwise the list to choose from. */
export function hintAmong(word: string, candidates: readonly string[]): Bilingual {
  const near = suggest(word, candidates);
  return near === undefined
    ? sentence(choose, { list: candidates.map((candidate) => `\`${candidate}\``).join(', ') })
    : sentence(meant, { near });
}

const meant = { ru: 'возможно, имелось в виду `{near}`', en: 'did you mean `{near}`?' };
const choose = { ru: 'выберите одно из: {list}', en: 'choose one of: {list}' };

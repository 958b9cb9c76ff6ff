import type { KeptAnswersOf } from '../check/reads/kept-answers.js';
import type { Cache } from './cache.js';
import { jsonEntry } from './json-entry.js';

/**
 * What a run knew of the questions of the rules, for the next run on the same product.
 *
 * @param setting hash of what questions depend on besides content: the program and the schemas
 */
export function keepAnswers(cache: Cache, setting: string): KeptAnswersOf {
  return (listing) => jsonEntry(cache, 'answers', [setting, listing]);
}

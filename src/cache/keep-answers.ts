import { createHash } from 'node:crypto';
import type { KeptAnswersOf } from '../check/reads/kept-answers.js';
import type { Cache, CacheKey } from './cache.js';

/**
 * What a run knew of the questions of the rules, for the next run on the same product.
 *
 * @param setting hash of what questions depend on besides content: the program and the schemas
 */
export function keepAnswers(cache: Cache, setting: string): KeptAnswersOf {
  return (listing) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([setting, listing]))
      .digest('hex');
    const key: CacheKey = { kind: 'answers', digest };
    return {
      recall() {
        const content = cache.read(key);
        return content && JSON.parse(new TextDecoder().decode(content));
      },
      keep(answers) {
        cache.write(key, new TextEncoder().encode(JSON.stringify(answers)));
      },
    };
  };
}

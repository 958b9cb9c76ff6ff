import type { KeptAnswersOf } from '../../src/check/reads/kept-answers.js';

/** Answers of one run for the next, and how often a run found some. As on a disk, they are text between the runs. */
export function keepAnswersInMemory(): KeptAnswersOf & { readonly recalled: number } {
  const kept = new Map<string, string>();
  let recalled = 0;
  const answersOf: KeptAnswersOf = (listing) => {
    const key = JSON.stringify(listing);
    return {
      recall() {
        const text = kept.get(key);
        if (text !== undefined) recalled += 1;
        return text === undefined ? undefined : JSON.parse(text);
      },
      keep: (answers) => void kept.set(key, JSON.stringify(answers)),
    };
  };
  return Object.defineProperty(Object.assign(answersOf, { recalled }), 'recalled', { get: () => recalled });
}

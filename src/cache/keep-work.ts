import type { BuildOptions, KeptWork } from '../build-options.js';
import type { World } from '../world.js';
import type { Cache } from './cache.js';
import { schemasDigest } from './input-digest.js';
import { keepAnswers } from './keep-answers.js';
import { keepDocuments } from './keep-documents.js';
import { keepNotes } from './keep-notes.js';

/** @param program hash of the program */
export function keepWork(cache: Cache, program: string, world: World, products: BuildOptions['products']): KeptWork {
  const setting = `${program} ${schemasDigest(world)}`;
  return {
    notes: keepNotes(cache, `${setting} ${JSON.stringify(products ?? [])}`),
    answers: keepAnswers(cache, setting),
    documents: keepDocuments(cache, setting),
  };
}

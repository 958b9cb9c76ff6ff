import type { BuildOptions } from '../build-options.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import type { ProductResult } from '../report/build-result.js';
import type { World } from '../world.js';
import type { Cache } from './cache.js';
import { inputDigest } from './input-digest.js';
import { jsonEntry } from './json-entry.js';

/** What a run told of the products. */
export type Told = Staged<readonly ProductResult[]>;

/** What an earlier run told of the same files with the same options and the same program. */
export interface KeptResult {
  recall(): Told | undefined;
  keep(told: Told): void;
}

export interface ResultRequest {
  readonly command: 'build' | 'check';
  readonly options: Omit<BuildOptions, 'packing' | 'kept'>;
  readonly program: string;
}

/** `undefined` where an earlier result cannot be asked for: a partial build joins what lies in the output folder. */
export function keepResult(cache: Cache, world: World, request: ResultRequest): KeptResult | undefined {
  const inputs = inputDigest(world);
  if (inputs === undefined || request.options.only !== undefined) return undefined;
  const entry = jsonEntry<Told>(cache, 'result', { ...request, inputs });
  return {
    recall: entry.recall,
    keep(told) {
      if (!told.diagnostics.some(isOfTheMoment)) entry.keep(told);
    },
  };
}

/** A fault of ours or of the output folder may be gone at the next attempt. */
function isOfTheMoment({ code }: Diagnostic): boolean {
  return /^(internal|output)\//.test(code);
}

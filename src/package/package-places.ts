import { join } from 'node:path';

/**
 * The names one product uses under the output folder. Everything but `target` exists only while a package is being
 * written; a killed build leaves them behind for `recoverPackages`.
 */
export interface PackagePlaces {
  readonly target: string;
  /** The new package, until it is whole. */
  readonly staging: string;
  /** The old package, from the swap until it is deleted. */
  readonly retired: string;
  /** Its presence says: the staging folder was whole, the swap is decided. */
  readonly journal: string;
}

export function packagePlaces(outDir: string, product: string): PackagePlaces {
  return {
    target: join(outDir, product),
    staging: join(outDir, `.${product}.staging`),
    retired: join(outDir, `.${product}.retired`),
    journal: join(outDir, `.${product}.journal`),
  };
}

/** The product a leftover belongs to, or `undefined` for any other name. */
export function productOfLeftover(name: string): string | undefined {
  return /^\.(.+)\.(?:staging|retired|journal)$/.exec(name)?.[1];
}

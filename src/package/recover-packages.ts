import { existsSync, readdirSync } from 'node:fs';
import { compareText } from '../diagnostics/sort.js';
import { packagePlaces, productOfLeftover } from './package-places.js';
import { finishOrUndo } from './swap-package.js';

/** Products for which a killed build left something under `outDir`, sorted. */
export function findLeftovers(outDir: string): readonly string[] {
  if (!existsSync(outDir)) return [];
  const products = readdirSync(outDir).flatMap((name) => productOfLeftover(name) ?? []);
  return [...new Set(products)].sort(compareText);
}

/** Finishes or undoes what killed builds left. The caller holds the output lock. */
export function recoverPackages(outDir: string): void {
  for (const product of findLeftovers(outDir)) finishOrUndo(packagePlaces(outDir, product));
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName } from './manifest.js';

/** Whether an earlier build wrote into the output folder. */
export function hasPackages(outDir: string): boolean {
  return existsSync(outDir) && readdirSync(outDir).some((name) => existsSync(join(outDir, name, manifestName)));
}

import { buildPackages } from '../build-packages.js';
import { cacheSize, openDiskCache } from '../cache/disk-cache.js';
import { mergeShared } from '../diagnostics/merge-shared.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { openDiskWorld } from '../disk-world.js';
import type { ProcessTable } from '../package/process-table.js';
import { keepDrawings } from '../render/kept-drawings.js';
import { reportProduct } from '../report/html/report-package.js';
import { readTexts } from '../report/read-texts.js';
import type { BuilderMessage, BuilderSetting } from './builder-message.js';

/**
 * One turn of the preview: everything is read and judged anew, only documents that changed are drawn. While errors stand
 * the package in the output folder stays as it is, and the report tells of the errors.
 */
export async function buildPreview(
  { folders, output, product, profile, tool, drawing, cache }: BuilderSetting,
  processes: ProcessTable,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<Extract<BuilderMessage, { kind: 'built' }>> {
  const world = openDiskWorld(folders);
  const kept = cache && openDiskCache(cache.folder, cacheSize);
  const { value, diagnostics } = await buildPackages(
    { world, output },
    { products: [product], ...(profile && { profile }) },
    { tool, processes, onProgress, drawing, drawings: kept && keepDrawings(kept, cache.program) },
  );
  kept?.trim();
  const sorted = mergeShared(sortDiagnostics(diagnostics));
  const count = (severity: string) => sorted.filter((finding) => finding.severity === severity).length;
  const [built] = value;
  const texts = readTexts(world, sorted);
  return {
    kind: 'built',
    report:
      built?.subject === undefined
        ? ''
        : reportProduct({ result: built.result, subject: built.subject(), tool, diagnostics, texts }, built.whole, ''),
    isBlocked: built?.whole === undefined,
    errors: count('error'),
    warnings: count('warning'),
  };
}

import { buildPackages, type RunProduct } from '../build-packages.js';
import { cacheSize, openDiskCache } from '../cache/disk-cache.js';
import { keepWork } from '../cache/keep-work.js';
import { mergeShared } from '../diagnostics/merge-shared.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { openDiskWorld } from '../disk-world.js';
import type { ProcessTable } from '../package/process-table.js';
import { keepDrawings } from '../render/kept-drawings.js';
import type { DrawingThreads } from '../render/pool/render-pool.js';
import { reportProduct, type ToldProduct } from '../report/html/report-package.js';
import { readTexts } from '../report/read-texts.js';
import type { BuilderMessage, BuilderSetting } from './builder-message.js';

/** What one turn of the preview leaves to the next. */
export interface Lasting {
  readonly processes: ProcessTable;
  readonly threads: DrawingThreads;
}

/**
 * One turn of the preview: everything is read anew, what follows from changed files judged and drawn anew. While errors
 * stand the package in the output folder stays as it is, and the report tells of the errors.
 */
export async function buildPreview(
  { folders, output, product, profile, tool, drawing, cache }: BuilderSetting,
  { processes, threads }: Lasting,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<Extract<BuilderMessage, { kind: 'built' }>> {
  const world = openDiskWorld(folders);
  const kept = cache && openDiskCache(cache.folder, cacheSize);
  const products = [product];
  const work = kept && keepWork(kept, cache.program, world, products);
  const { value, diagnostics } = await buildPackages(
    { world, output },
    { products, ...(profile && { profile }), kept: work },
    { tool, processes, onProgress, drawing, threads, drawings: kept && keepDrawings(kept, cache.program) },
  );
  kept?.trim();
  const sorted = mergeShared(sortDiagnostics(diagnostics));
  const count = (severity: string) => sorted.filter((finding) => finding.severity === severity).length;
  const [built] = value;
  return {
    kind: 'built',
    report:
      built?.page === undefined
        ? pageOf(built, { tool, diagnostics, texts: readTexts(world, sorted), notes: work?.notes })
        : new TextDecoder().decode(built.page),
    isBlocked: built?.whole === undefined,
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** Nothing was written: the page tells why. */
function pageOf(built: RunProduct | undefined, told: Omit<ToldProduct, 'result' | 'subject'>): string {
  if (built?.subject === undefined) return '';
  return reportProduct({ ...told, result: built.result, subject: built.subject() }, undefined, '');
}

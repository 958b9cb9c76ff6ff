import { join } from 'node:path';
import { buildPackages } from '../build-packages.js';
import { mergeShared } from '../diagnostics/merge-shared.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { openDiskWorld } from '../disk-world.js';
import type { ProcessTable } from '../package/process-table.js';
import { reuseDrawn } from '../package/reuse-drawn.js';
import { reportProduct } from '../report/html/report-package.js';
import { readTexts } from '../report/read-texts.js';
import type { BuilderMessage, BuilderSetting } from './builder-message.js';

/**
 * One turn of the preview: everything is read and judged anew, only documents that changed are drawn. While errors stand
 * the package in the output folder stays as it is, and the report tells of the errors.
 */
export async function buildPreview(
  { folders, output, product, profile, tool }: BuilderSetting,
  processes: ProcessTable,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<Extract<BuilderMessage, { kind: 'built' }>> {
  const world = openDiskWorld(folders);
  const { value, diagnostics } = await buildPackages(
    { world, output },
    { products: [product], ...(profile && { profile }) },
    { tool, processes, onProgress, reuse: reuseDrawn(join(output.folder, product), tool) },
  );
  const sorted = mergeShared(sortDiagnostics(diagnostics));
  const count = (severity: string) => sorted.filter((finding) => finding.severity === severity).length;
  const [built] = value;
  const texts = readTexts(world, sorted);
  return {
    kind: 'built',
    report: built === undefined ? '' : reportProduct({ ...built, tool, diagnostics, texts }, built.whole, ''),
    isBlocked: built?.whole === undefined,
    errors: count('error'),
    warnings: count('warning'),
  };
}

import { type BuiltDossier, buildDossiers } from './build.js';
import type { BuildOptions, Packing } from './build-options.js';
import type { Diagnostic, Staged } from './diagnostics/diagnostic.js';
import { holdOutput } from './package/hold-output.js';
import type { PackagePlan } from './package/package-plan.js';
import type { ProcessTable } from './package/process-table.js';
import { type Output, writePackage } from './package/write-package.js';
import { planReport } from './report/html/report-package.js';
import { readTexts } from './report/read-texts.js';
import type { World } from './world.js';

/** One product of a run. */
export interface RunProduct extends Pick<BuiltDossier, 'result' | 'subject'> {
  /** What was written, with the documents kept from an earlier build. */
  readonly whole?: PackagePlan;
}

export interface PackagesSetting extends Packing {
  readonly processes: ProcessTable;
}

/** Builds and writes packages. The output folder is held from before the records are read until the packages lie in it. */
export async function buildPackages(
  { world, output }: { readonly world: World; readonly output: Output },
  options: BuildOptions,
  { processes, ...packing }: PackagesSetting,
): Promise<Staged<readonly RunProduct[]>> {
  const lock = await holdOutput(output, processes);
  if ('code' in lock) return { value: [], diagnostics: [lock] };
  try {
    const built = await buildDossiers(world, { ...options, packing });
    const refusals: Diagnostic[] = [];
    const texts = readTexts(world, built.diagnostics);
    const products = built.value.map(({ result, subject, plan }): RunProduct => {
      if (plan === undefined) return { result, subject };
      const told = { tool: packing.tool, result, subject, diagnostics: built.diagnostics, texts };
      let whole: PackagePlan | undefined;
      const { value: written, diagnostics } = writePackage(output, plan, (joined) => {
        whole = joined;
        return [planReport(told, joined)];
      });
      refusals.push(...diagnostics);
      if (written === undefined) return { subject, result: { ...result, isBlocked: true } };
      return { subject, result: { ...result, written }, ...(whole && { whole }) };
    });
    return { value: products, diagnostics: [...built.diagnostics, ...refusals] };
  } finally {
    lock.release();
  }
}

import type { BuiltDossier } from './build.js';
import type { BuildOptions, Packing } from './build-options.js';
import type { KeptResult } from './cache/kept-results.js';
import type { Diagnostic, Staged } from './diagnostics/diagnostic.js';
import { noNotes } from './load/kept-notes.js';
import { hasPackages } from './package/has-packages.js';
import { holdOutput } from './package/hold-output.js';
import { isAsWritten } from './package/is-as-written.js';
import type { PackagePlan } from './package/package-plan.js';
import type { ProcessTable } from './package/process-table.js';
import { type Output, stagePackage, writePackage } from './package/write-package.js';
import type { PackageAhead } from './package-ahead.js';
import { DrawingsAhead } from './render/drawings-ahead.js';
import type { DrawingThreads } from './render/pool/render-pool.js';
import type { ProductResult } from './report/build-result.js';
import { readTexts } from './report/read-texts.js';
import type { World } from './world.js';

/** One product of a run. */
export interface RunProduct {
  readonly result: ProductResult;
  /** Absent where an earlier run had read the same. */
  readonly subject?: BuiltDossier['subject'];
  /** What was written, with the documents kept from an earlier build. */
  readonly whole?: PackagePlan;
  /** The page that was written with it: HTML in UTF-8. */
  readonly page?: Uint8Array;
}

export interface PackagesSetting extends Omit<Packing, 'ahead' | 'begin'> {
  readonly processes: ProcessTable;
  /** Threads that stay for later builds; absent: they are opened for this one where that is of use. */
  readonly threads?: DrawingThreads | undefined;
  /** What an earlier run told of the same files; absent where it is of no use. */
  readonly kept?: KeptResult | undefined;
}

/**
 * Builds and writes packages. The output folder is held from before the records are read until the packages lie in it.
 * Nothing is done where an earlier run wrote, from the same files, what lies there.
 */
export async function buildPackages(
  { world, output }: { readonly world: World; readonly output: Output },
  options: BuildOptions,
  { processes, kept, threads: lasting, ...packing }: PackagesSetting,
): Promise<Staged<readonly RunProduct[]>> {
  const lock = await holdOutput(output, processes);
  if ('code' in lock) return { value: [], diagnostics: [lock] };
  const makings = new Map<string, PackageAhead>();
  let closing: Promise<void> | undefined;
  try {
    const recalled = kept?.recall();
    if (recalled?.value.every(({ written }) => written === undefined || isAsWritten(output.folder, written.manifest))) {
      return { value: recalled.value.map((result) => ({ result })), diagnostics: recalled.diagnostics };
    }
    const [{ buildDossiers }, { PackageAhead }, { planReport }] = await Promise.all([
      import('./build.js'),
      import('./package-ahead.js'),
      import('./report/html/report-package.js'),
    ]);
    const threads = lasting ?? (await openEarly(world, options, packing, output));
    const ahead = threads && new DrawingsAhead(threads, packing.drawings);
    const begin = (product: string) => {
      const making = new PackageAhead(stagePackage(output, product), options.kept?.notes ?? noNotes);
      makings.set(product, making);
      return making;
    };
    const built = await buildDossiers(world, { ...options, packing: { ...packing, ahead, begin } }).finally(() => {
      // Threads take a moment to end; the packages need not wait for it.
      if (lasting === undefined) closing = threads?.close();
      else lasting.forget();
    });
    const refusals: Diagnostic[] = [];
    const texts = readTexts(world, built.diagnostics);
    const products: RunProduct[] = [];
    for (const { result, subject, plan } of built.value) {
      const making = makings.get(result.product);
      if (plan === undefined || making === undefined) {
        products.push({ result, subject });
        continue;
      }
      const { tool } = packing;
      const notes = options.kept?.notes;
      const told = { tool, result, subject: subject(), diagnostics: built.diagnostics, texts, notes };
      let made: Required<Pick<RunProduct, 'whole' | 'page'>> | undefined;
      const { value: written, diagnostics } = await writePackage(output, plan, making.folder, (whole) => {
        const report = planReport(told, whole, making.page);
        made = { whole, page: report.bytes };
        return [report];
      });
      refusals.push(...diagnostics);
      products.push(
        written === undefined
          ? { subject, result: { ...result, isBlocked: true } }
          : { subject, result: { ...result, written }, ...made },
      );
    }
    const diagnostics = [...built.diagnostics, ...refusals];
    kept?.keep({ value: products.map(({ result }) => result), diagnostics });
    return { value: products, diagnostics };
  } finally {
    const leftovers = [...makings.values()].map(({ folder }) => folder.discard());
    await Promise.all([closing, ...leftovers]).finally(() => lock.release());
  }
}

/** Threads take a while to load what drawing needs: for a large dossier they do so while its documents are being made. */
async function openEarly(
  world: World,
  { products }: BuildOptions,
  { drawing, drawings }: Pick<Packing, 'drawing' | 'drawings'>,
  output: Output,
): Promise<DrawingThreads | undefined> {
  const records = world
    .list('content')
    .filter(({ name }) => products === undefined || products.includes(name.slice(0, name.indexOf('/'))));
  if (records.length < largeDossier) return undefined;
  const { openThreads } = await import('./render/pool/render-pool.js');
  // An earlier build left most drawings to this one. Where there are many, threads find their pace on those, and only load
  // what they need while there is none.
  const hasLittle = drawings !== undefined && hasPackages(output.folder);
  const threads = openThreads(drawing, hasLittle ? 1 : drawing.threads);
  threads.practise(hasLittle ? 6 : 1);
  return threads;
}

/** In files: one that has fewer is drawn before threads would be of use. */
const largeDossier = 50;

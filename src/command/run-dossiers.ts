import { dirname, join, relative, resolve, sep } from 'node:path';
import type { BuildOptions } from '../build-options.js';
import { buildPackages, type RunProduct } from '../build-packages.js';
import type { Staged } from '../diagnostics/diagnostic.js';
import { mergeShared } from '../diagnostics/merge-shared.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { mendOutput } from '../package/hold-output.js';
import type { Output } from '../package/write-package.js';
import { keepDrawings } from '../render/kept-drawings.js';
import type { BuildResult } from '../report/build-result.js';
import type { ToldProduct } from '../report/html/report-package.js';
import { readTexts } from '../report/read-texts.js';
import { reportTerminal } from '../report/terminal.js';
import type { RunCommand } from './arguments/run-arguments.js';
import { exitCodeOf } from './exit-code.js';
import type { ExitCode, Machine } from './machine.js';
import { type KeptThings, openKept } from './open-kept.js';
import { openProject, type Project } from './open-project.js';
import { showProgress } from './show-progress.js';
import { writeReport } from './write-report.js';

/** `build` and `check`: the same stages, told about in the same way. */
export async function runDossiers(command: RunCommand, machine: Machine): Promise<ExitCode> {
  const project = openProject(command, machine);
  const reports = command.reports.map(({ format, file }) => ({
    format,
    file: file === undefined ? undefined : resolve(machine.workingFolder, file),
  }));
  // Whether they can be written is worth knowing before a long build, not after it.
  for (const { file } of reports) if (file !== undefined) writeReport(file, '');

  const run = command.name === 'build' ? build : check;
  const options = optionsOf(command);
  // The page tells more of a product than a result holds.
  const isPage = reports.some(({ format }) => format === 'html');
  const kept = openKept(command, { world: project.world, options, isPage }, machine);
  const { value, diagnostics } = await run(
    project,
    { ...options, kept: kept?.work },
    { machine: withThreads(machine, command.threads), kept },
  );
  kept?.cache.trim();

  const sorted = mergeShared(sortDiagnostics(diagnostics));
  const texts = readTexts(project.world, sorted);
  const result: BuildResult = {
    command: command.name,
    tool: machine.tool,
    products: value.map((product) => product.result),
    diagnostics: sorted,
    texts,
  };
  machine.tell(reportTerminal(result, { language: command.language, isColoured: machine.isLively }));
  for (const { format, file } of reports) {
    const text =
      format === 'html'
        ? await pageOn(value, { tool: machine.tool, diagnostics, texts, notes: kept?.work.notes }, project.output, file)
        : (await import('../report/formats/index.js')).reporters[format](result, command.language);
    if (file === undefined) machine.print(text);
    else writeReport(file, text);
  }
  return exitCodeOf(sorted);
}

/** The page on the one product of the command line. Nothing at all where no such product was read. */
async function pageOn(
  [product]: readonly RunProduct[],
  run: Omit<ToldProduct, 'result' | 'subject'>,
  output: Output,
  file: string | undefined,
): Promise<string> {
  if (product?.subject === undefined) return '';
  const { reportProduct } = await import('../report/html/report-package.js');
  const { result, subject, whole } = product;
  const folder = join(output.folder, product.result.product);
  const links = file === undefined ? undefined : relative(dirname(file), folder).split(sep).map(encodeURIComponent);
  return reportProduct({ ...run, result, subject: subject() }, whole, links?.map((name) => `${name}/`).join(''));
}

type Run = Promise<Staged<readonly RunProduct[]>>;

interface Surroundings {
  readonly machine: Machine;
  readonly kept: KeptThings | undefined;
}

/** Judges records and documents; what an earlier run said of the same files is said again. */
async function check({ world, output }: Project, options: BuildOptions, { machine, kept }: Surroundings): Run {
  const mended = await mendOutput(output, machine.processes);
  const recalled = kept?.result?.recall();
  if (recalled !== undefined) {
    const value = recalled.value.map((result) => ({ result }));
    return { value, diagnostics: [...mended, ...recalled.diagnostics] };
  }
  const { buildDossiers } = await import('../build.js');
  const { value, diagnostics } = await buildDossiers(world, options);
  kept?.result?.keep({ value: value.map(({ result }) => result), diagnostics });
  return { value, diagnostics: [...mended, ...diagnostics] };
}

function build(project: Project, options: BuildOptions, { machine, kept }: Surroundings): Run {
  const { tool, processes, drawing } = machine;
  return buildPackages(project, options, {
    tool,
    processes,
    onProgress: showProgress(machine),
    drawing,
    drawings: kept && keepDrawings(kept.cache, kept.program),
    kept: kept?.result,
  });
}

/** The machine as the command line wants it used. */
function withThreads(machine: Machine, threads: number | undefined): Machine {
  return threads === undefined ? machine : { ...machine, drawing: { ...machine.drawing, threads } };
}

function optionsOf({ products, only, profile, asOf }: RunCommand): BuildOptions {
  return {
    ...(products.length > 0 && { products }),
    ...(only.length > 0 && { only }),
    ...(profile !== undefined && { profile }),
    ...(asOf !== undefined && { asOf }),
  };
}

import { dirname, join, relative, resolve, sep } from 'node:path';
import { type BuiltDossier, buildDossiers } from '../build.js';
import type { BuildOptions } from '../build-options.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { mergeShared } from '../diagnostics/merge-shared.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { holdOutput, mendOutput } from '../package/hold-output.js';
import { type Output, writePackage } from '../package/write-package.js';
import type { BuildResult } from '../report/build-result.js';
import { reporters } from '../report/formats/index.js';
import { planReport, reportRun, type ToldProduct } from '../report/html/report-package.js';
import { readTexts } from '../report/read-texts.js';
import { reportTerminal } from '../report/terminal.js';
import type { RunCommand } from './arguments/run-arguments.js';
import { exitCodeOf } from './exit-code.js';
import type { ExitCode, Machine } from './machine.js';
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
  const { value, diagnostics } = await run(project, optionsOf(command), machine);

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
        ? pageOn(value, { tool: machine.tool, diagnostics, texts }, project.output, file)
        : reporters[format](result, command.language);
    if (file === undefined) machine.print(text);
    else writeReport(file, text);
  }
  return exitCodeOf(sorted);
}

/** The page on the one product of the command line. Nothing at all where no such product was read. */
function pageOn(
  [product]: readonly RunProduct[],
  run: Omit<ToldProduct, 'result' | 'subject'>,
  output: Output,
  file: string | undefined,
): string {
  if (product === undefined) return '';
  const folder = join(output.folder, product.result.product);
  const links = file === undefined ? undefined : relative(dirname(file), folder).split(sep).map(encodeURIComponent);
  return reportRun({ ...run, ...product }, links?.map((name) => `${name}/`).join(''));
}

type RunProduct = Pick<BuiltDossier, 'result' | 'subject'>;
type Run = Promise<Staged<readonly RunProduct[]>>;

async function check({ world, output }: Project, options: BuildOptions, { processes }: Machine): Run {
  const mended = await mendOutput(output, processes);
  const { value, diagnostics } = await buildDossiers(world, options);
  return { value, diagnostics: [...mended, ...diagnostics] };
}

/** The output folder is held from before the records are read until the packages lie in it. */
async function build({ world, output }: Project, options: BuildOptions, machine: Machine): Run {
  const lock = await holdOutput(output, machine.processes);
  if ('code' in lock) return { value: [], diagnostics: [lock] };
  try {
    const packing = { tool: machine.tool, onProgress: showProgress(machine) };
    const built = await buildDossiers(world, { ...options, packing });
    const refusals: Diagnostic[] = [];
    const texts = readTexts(world, built.diagnostics);
    const products = built.value.map(({ result, subject, plan }): RunProduct => {
      if (plan === undefined) return { result, subject };
      const told = { tool: machine.tool, result, subject, diagnostics: built.diagnostics, texts };
      const { value: written, diagnostics } = writePackage(output, plan, (whole) => [planReport(told, whole)]);
      refusals.push(...diagnostics);
      return { subject, result: written === undefined ? { ...result, isBlocked: true } : { ...result, written } };
    });
    return { value: products, diagnostics: [...built.diagnostics, ...refusals] };
  } finally {
    lock.release();
  }
}

function optionsOf({ products, only, profile, asOf }: RunCommand): BuildOptions {
  return {
    ...(products.length > 0 && { products }),
    ...(only.length > 0 && { only }),
    ...(profile !== undefined && { profile }),
    ...(asOf !== undefined && { asOf }),
  };
}

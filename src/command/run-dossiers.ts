import { dirname, join, relative, resolve, sep } from 'node:path';
import { buildDossiers } from '../build.js';
import type { BuildOptions } from '../build-options.js';
import { buildPackages, type RunProduct } from '../build-packages.js';
import type { Staged } from '../diagnostics/diagnostic.js';
import { mergeShared } from '../diagnostics/merge-shared.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { mendOutput } from '../package/hold-output.js';
import type { Output } from '../package/write-package.js';
import type { BuildResult } from '../report/build-result.js';
import { reporters } from '../report/formats/index.js';
import { reportProduct, type ToldProduct } from '../report/html/report-package.js';
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
  return reportProduct({ ...run, ...product }, product.whole, links?.map((name) => `${name}/`).join(''));
}

type Run = Promise<Staged<readonly RunProduct[]>>;

async function check({ world, output }: Project, options: BuildOptions, { processes }: Machine): Run {
  const mended = await mendOutput(output, processes);
  const { value, diagnostics } = await buildDossiers(world, options);
  return { value, diagnostics: [...mended, ...diagnostics] };
}

function build(project: Project, options: BuildOptions, machine: Machine): Run {
  const { tool, processes } = machine;
  return buildPackages(project, options, { tool, processes, onProgress: showProgress(machine) });
}

function optionsOf({ products, only, profile, asOf }: RunCommand): BuildOptions {
  return {
    ...(products.length > 0 && { products }),
    ...(only.length > 0 && { only }),
    ...(profile !== undefined && { profile }),
    ...(asOf !== undefined && { asOf }),
  };
}

import { resolve } from 'node:path';
import { buildDossiers } from '../build.js';
import type { BuildOptions } from '../build-options.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { mergeShared } from '../diagnostics/merge-shared.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { holdOutput, mendOutput } from '../package/hold-output.js';
import { writePackage } from '../package/write-package.js';
import type { BuildResult, ProductResult } from '../report/build-result.js';
import { reporters } from '../report/formats/index.js';
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
    products: value,
    diagnostics: sorted,
    texts,
  };
  machine.tell(reportTerminal(result, { language: command.language, isColoured: machine.isLively }));
  for (const { format, file } of reports) {
    const text = reporters[format](result, command.language);
    if (file === undefined) machine.print(text);
    else writeReport(file, text);
  }
  return exitCodeOf(sorted);
}

type Run = Promise<Staged<readonly ProductResult[]>>;

async function check({ world, output }: Project, options: BuildOptions, { processes }: Machine): Run {
  const mended = await mendOutput(output, processes);
  const { value, diagnostics } = await buildDossiers(world, options);
  return { value: value.map(({ result }) => result), diagnostics: [...mended, ...diagnostics] };
}

/** The output folder is held from before the records are read until the packages lie in it. */
async function build({ world, output }: Project, options: BuildOptions, machine: Machine): Run {
  const lock = await holdOutput(output, machine.processes);
  if ('code' in lock) return { value: [], diagnostics: [lock] };
  try {
    const packing = { tool: machine.tool, onProgress: showProgress(machine) };
    const built = await buildDossiers(world, { ...options, packing });
    const refusals: Diagnostic[] = [];
    const products = built.value.map(({ result, plan }): ProductResult => {
      if (plan === undefined) return result;
      const { value: written, diagnostics } = writePackage(output, plan);
      refusals.push(...diagnostics);
      return written === undefined ? { ...result, isBlocked: true } : { ...result, written };
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

import { resolve } from 'node:path';
import { type BuildOptions, buildDossiers, checkDossiers } from '../build.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { holdOutput, mendOutput } from '../package/hold-output.js';
import { writePackage } from '../package/write-package.js';
import type { BuildResult, ProductResult } from '../report/build-result.js';
import { reportJson } from '../report/json.js';
import { readTexts } from '../report/read-texts.js';
import { reportTerminal } from '../report/terminal.js';
import { exitCodeOf } from './exit-code.js';
import type { ExitCode, Machine } from './machine.js';
import { openProject, type Project } from './open-project.js';
import type { RunCommand } from './parse-arguments.js';
import { showProgress } from './show-progress.js';
import { writeReport } from './write-report.js';

/** `build` and `check`: the same stages, told about in the same way. */
export async function runDossiers(command: RunCommand, machine: Machine): Promise<ExitCode> {
  const project = openProject(command, machine);
  const jsonReport = command.jsonReport && resolve(machine.workingFolder, command.jsonReport);
  // Whether it can be written is worth knowing before a long build, not after it.
  if (jsonReport !== undefined) writeReport(jsonReport, '');

  const { products, only, profile, asOf } = command;
  const options = { products, only, profile, asOf, tool: machine.tool, onProgress: showProgress(machine) };
  const run = command.name === 'build' ? build : check;
  const { value, diagnostics } = await run(project, options, machine);

  const sorted = sortDiagnostics(diagnostics);
  const texts = readTexts(project.world, sorted);
  const result: BuildResult = {
    command: command.name,
    tool: machine.tool,
    products: value,
    diagnostics: sorted,
    texts,
  };
  machine.tell(reportTerminal(result, { language: command.language, isColoured: machine.isLively }));
  if (jsonReport !== undefined) writeReport(jsonReport, reportJson(result));
  return exitCodeOf(sorted);
}

type Run = Promise<Staged<readonly ProductResult[]>>;

async function check({ world, output }: Project, options: BuildOptions, machine: Machine): Run {
  const mended = await mendOutput(output, machine.processes);
  const { value, diagnostics } = checkDossiers(world, options);
  return { value: value.map((dossier) => dossier.result), diagnostics: [...mended, ...diagnostics] };
}

/** The output folder is held from before the records are read until the packages lie in it. */
async function build({ world, output }: Project, options: BuildOptions, machine: Machine): Run {
  const lock = await holdOutput(output, machine.processes);
  if ('code' in lock) return { value: [], diagnostics: [lock] };
  try {
    const built = await buildDossiers(world, options);
    const refusals: Diagnostic[] = [];
    const products = built.value.map(({ result, plan }): ProductResult => {
      if (plan === undefined) return result;
      const { value: manifest, diagnostics } = writePackage(output, plan);
      refusals.push(...diagnostics);
      return manifest === undefined ? result : { ...result, manifest };
    });
    return { value: products, diagnostics: [...built.diagnostics, ...refusals] };
  } finally {
    lock.release();
  }
}

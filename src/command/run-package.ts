import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { isFileSystemError } from '../package/file-system-error.js';
import { mendOutput } from '../package/hold-output.js';
import { notWritable, outputBusy } from '../package/output-findings.js';
import { lockOutput } from '../package/output-lock.js';
import { type PackagedSequence, packageSequence } from '../package/sequence/package-sequence.js';
import { packageWriters } from '../package/sequence/package-writers.js';
import { recoverSequences } from '../package/sequence/recover-sequences.js';
import type { Output } from '../package/write-package.js';
import { readTexts } from '../report/read-texts.js';
import { reportSequence } from '../report/terminal-sequence.js';
import type { PackageCommand } from './arguments/package-arguments.js';
import { exitCodeOf } from './exit-code.js';
import type { ExitCode, Machine } from './machine.js';
import { openProject, type Project } from './open-project.js';
import { showProgress } from './show-progress.js';
import { UsageError } from './usage-error.js';

/** Another run writes at most this long beside ours before we give up. */
const patienceMilliseconds = 10_000;

/** `package`: one sequence of the submission from a finished build. */
export async function runPackage(command: PackageCommand, machine: Machine): Promise<ExitCode> {
  const { build, content, templates } = command;
  const project = openProject({ out: build, content, templates }, machine);
  const { value, diagnostics } = await makeSequence(command, machine, project);
  const sorted = sortDiagnostics(diagnostics);
  machine.tell(
    reportSequence(value, sorted, {
      language: command.language,
      isColoured: machine.isLively,
      texts: readTexts(project.world, sorted),
      shown: placeOf(command.out, machine).shown,
    }),
  );
  return exitCodeOf(sorted);
}

type Made = Promise<Staged<PackagedSequence | undefined>>;

async function makeSequence(command: PackageCommand, machine: Machine, { world, output }: Project): Made {
  const { product, format, sequence, isRenewed, isDraft, r022, carrier } = command;
  const writer = packageWriters[format];
  const language = command.documentLanguage ?? (format === 'ectd' ? 'en' : 'ru');
  if (!writer.languages.includes(language)) {
    throw new UsageError(messages.language, { format, language, languages: writer.languages.join(', ') });
  }
  const util = format === 'ectd' ? (command.util ?? machine.supplied.ectdUtil) : undefined;
  const supplied = {
    ...(util !== undefined && { util: openFolder(util, machine) }),
    ...(command.signatures !== undefined && { signatures: openFolder(command.signatures, machine) }),
  };
  const application = placeOf(command.out, machine);
  try {
    const lock = await lockOutput(application.folder, machine.processes, patienceMilliseconds);
    if ('busy' in lock) return refuse(outputBusy(application, lock.busy));
    try {
      recoverSequences(application.folder);
      const mended = await mendOutput(output, machine.processes);
      const made = await packageSequence(world, {
        product,
        writer,
        language,
        build: { folder: join(output.folder, product), shown: `${output.shown}/${product}` },
        application,
        previous: command.previous === undefined ? application : placeOf(command.previous, machine),
        ...(sequence !== undefined && { sequence }),
        isRenewed,
        isDraft,
        settings: { r022, carrier },
        ...supplied,
        tool: machine.tool,
        onProgress: showProgress(machine),
      });
      return { value: made.value, diagnostics: [...mended, ...made.diagnostics] };
    } finally {
      lock.release();
    }
  } catch (error) {
    if (isFileSystemError(error)) return refuse(notWritable(application, error));
    throw error;
  }
}

function refuse(finding: Diagnostic): Staged<undefined> {
  return { value: undefined, diagnostics: [finding] };
}

function placeOf(typed: string, machine: Machine): Output {
  const folder = resolve(machine.workingFolder, typed);
  return { folder, shown: relative(machine.workingFolder, folder).split(sep).join('/') || '.' };
}

function openFolder(typed: string, machine: Machine): string {
  const { folder, shown } = placeOf(typed, machine);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(messages.noFolder, { path: shown });
  }
  return folder;
}

const messages = {
  language: {
    ru: 'формат `{format}` не подается на языке `{language}`; возможные: {languages}',
    en: 'format `{format}` is not filed in `{language}`; it can be {languages}',
  },
  noFolder: { ru: 'папки `{path}` нет', en: 'there is no folder `{path}`' },
} as const;

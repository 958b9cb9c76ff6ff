import { relative, resolve, sep } from 'node:path';
import { composeDossiers } from '../compose-dossiers.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { suggest } from '../diagnostics/suggest.js';
import { SHARED } from '../load/load-content.js';
import { makePaint } from '../report/paint.js';
import { readTexts } from '../report/read-texts.js';
import { showFinding } from '../report/terminal-finding.js';
import { isHindrance } from '../review/sides/compose-side.js';
import { openPages, type PageSource } from '../review/trace/page-source.js';
import { ProductTrace } from '../review/trace/product-trace.js';
import type { ShowOptions } from '../review/trace/show-source.js';
import { traceMatrix } from '../review/trace/trace-matrix.js';
import { readTarget, type TraceTarget } from '../review/trace/trace-target.js';
import type { World, WorldFile } from '../world.js';
import { answerDocuments, answerFields } from './answer-trace.js';
import type { TraceCommand } from './arguments/trace-arguments.js';
import { exitCodeOf } from './exit-code.js';
import type { ExitCode, Machine } from './machine.js';
import { openProject } from './open-project.js';
import { showProgress } from './show-progress.js';
import { UsageError } from './usage-error.js';
import { writeReport } from './write-report.js';

/** Tells where printed words come from, or where a field of a record goes. Writes nothing but the matrix. */
export async function runTrace(command: TraceCommand, machine: Machine): Promise<ExitCode> {
  const { world, output } = openProject(command, machine);
  const { language, matrix, profile, asOf } = command;
  const target = command.target === undefined ? undefined : readTarget(command.target);
  const file = target === undefined || target.kind === 'document' ? undefined : findFile(target.file, world, machine);
  if (file !== undefined && command.text !== undefined) throw new UsageError(messages.textOfFile);
  const matrixFile = matrix === undefined ? undefined : resolve(machine.workingFolder, matrix);
  // Whether it can be written is worth knowing before long work, not after it.
  if (matrixFile !== undefined) writeReport(matrixFile, '');

  const products = productsOf(command, target, file);
  const composed = await composeDossiers(world, {
    ...(products && { products }),
    ...(profile && { profile }),
    ...(asOf !== undefined && { asOf }),
    rules: 'none',
  });
  const composition = composed.value;
  const hindrances = composed.diagnostics.filter((finding) => isHindrance(finding, composition));
  tellHindrances(hindrances, world, command, machine);
  const pages = openPages(output.folder, machine.tool);
  const traces = composition.dossiers.map((dossier) => new ProductTrace(dossier, composition, pages));
  if (traces.length === 0) return exitCodeOf(hindrances);

  const options: ShowOptions = {
    language,
    paint: makePaint(machine.isLively),
    schemas: composition.templates.schemas,
  };
  if (matrixFile !== undefined) {
    await drawAll(traces, pages, machine);
    writeReport(matrixFile, await traceMatrix(traces, composition.templates.schemas, language));
  } else if (target !== undefined && target.kind !== 'document' && file !== undefined) {
    await answerFields(target, file, traces, options, machine);
  } else if (target?.kind === 'document') {
    await answerDocuments(command, target.name, traces, options, machine);
  }
  return exitCodeOf(hindrances);
}

/** A target names its product: by the folder of the file, or in front of the document. */
function productsOf(
  command: TraceCommand,
  target: TraceTarget | undefined,
  file: WorldFile | undefined,
): readonly string[] | undefined {
  if (target === undefined) return command.products.length > 0 ? command.products : undefined;
  if (target.kind === 'document') return target.product === undefined ? undefined : [target.product];
  const folder = file?.name.slice(0, file.name.indexOf('/'));
  return folder === undefined || folder === SHARED ? undefined : [folder];
}

/** A file of the content as typed: from the working folder, or as messages show it. */
function findFile(typed: string, world: World, { root, workingFolder }: Machine): WorldFile {
  const files = world.list('content');
  const shown = relative(root, resolve(workingFolder, typed)).split(sep).join('/');
  const found = files.find(({ file }) => file === shown) ?? files.find(({ file }) => file === typed);
  if (found !== undefined) return found;
  const near = suggest(
    shown,
    files.map(({ file }) => file),
  );
  if (near === undefined) throw new UsageError(messages.noFile, { file: typed });
  throw new UsageError(messages.nearFile, { file: typed, near });
}

function tellHindrances(
  hindrances: readonly Diagnostic[],
  world: World,
  { language }: TraceCommand,
  machine: Machine,
): void {
  const sorted = sortDiagnostics(hindrances);
  const view = { language, paint: makePaint(machine.isLively), texts: readTexts(world, sorted) };
  for (const finding of sorted) machine.tell(`${showFinding(finding, view)}\n\n`);
}

/** Finds the pages of every document, with progress: those that are not in the build are drawn. */
async function drawAll(traces: readonly ProductTrace[], pages: PageSource, machine: Machine): Promise<void> {
  const documents = traces.flatMap(({ dossier }) => dossier.documents);
  const onProgress = showProgress(machine);
  for (const [done, document] of documents.entries()) {
    onProgress({
      done,
      total: documents.length,
      document: `${document.product} ${document.language} ${document.id}`,
    });
    await pages(document);
  }
  onProgress({ done: documents.length, total: documents.length, document: '' });
}

const messages = {
  textOfFile: {
    ru: 'текст ищут в документе или разделе, а назван файл с данными',
    en: 'a text is looked for in a document or a section, but a file of data was named',
  },
  noFile: {
    ru: 'файла {file} в папке с данными нет',
    en: 'there is no file {file} in the content folder',
  },
  nearFile: {
    ru: 'файла {file} в папке с данными нет; может быть, {near}?',
    en: 'there is no file {file} in the content folder; did you mean {near}?',
  },
} as const;

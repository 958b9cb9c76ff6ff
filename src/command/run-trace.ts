import { relative, resolve, sep } from 'node:path';
import type { DocumentModel } from '../assemble/document-model.js';
import { composeDossiers } from '../compose-dossiers.js';
import type { Bilingual, Diagnostic, Location } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { suggest } from '../diagnostics/suggest.js';
import { SHARED } from '../load/load-content.js';
import { makePaint } from '../report/paint.js';
import { readTexts } from '../report/read-texts.js';
import { showFinding } from '../report/terminal-finding.js';
import { isHindrance } from '../review/sides/compose-side.js';
import { findText } from '../review/trace/find-text.js';
import { openPages, type PageSource } from '../review/trace/page-source.js';
import { ProductTrace } from '../review/trace/product-trace.js';
import { resolveDocuments, type WantedDocument } from '../review/trace/resolve-documents.js';
import { type Resolved, resolveLine, resolvePointer } from '../review/trace/resolve-field.js';
import { type ShowOptions, showDocument, showField, showText } from '../review/trace/show-trace.js';
import { traceMatrix } from '../review/trace/trace-matrix.js';
import { readTarget, type TraceTarget } from '../review/trace/trace-target.js';
import type { World, WorldFile } from '../world.js';
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

async function answerFields(
  target: Exclude<TraceTarget, { kind: 'document' }>,
  { file }: WorldFile,
  traces: readonly ProductTrace[],
  options: ShowOptions,
  machine: Machine,
): Promise<void> {
  const holders = traces.flatMap((trace) => {
    const record = trace.dossier.checks.records.inFile(file);
    return record === undefined ? [] : [{ trace, record }];
  });
  if (holders.length === 0) throw new UsageError(messages.noRecord, { file });
  for (const { trace, record } of holders) {
    const fields: readonly Location[] =
      target.kind === 'line'
        ? given(resolveLine(record, target.line))
        : [given(resolvePointer(record, target.pointer))];
    for (const { pointer } of fields) machine.print(`${showField(await trace.field({ file, pointer }), options)}\n`);
  }
}

async function answerDocuments(
  command: TraceCommand,
  name: string,
  traces: readonly ProductTrace[],
  options: ShowOptions,
  machine: Machine,
): Promise<void> {
  const inLanguage = ({ language }: DocumentModel) =>
    command.documentLanguage === undefined || language === command.documentLanguage;
  const all = traces.flatMap(({ dossier }) => dossier.documents.filter(inLanguage));
  const wanted = given(resolveDocuments(all, name));
  const traceOf = ({ product }: DocumentModel) => {
    const trace = traces.find(({ dossier }) => dossier.checks.product === product);
    if (trace === undefined) throw new Error(`no product ${product}`);
    return trace;
  };
  if (command.text === undefined) {
    for (const { document, part } of wanted) {
      machine.print(showDocument(await traceOf(document).document(document, part), options));
    }
    return;
  }
  const found = findIn(wanted, command.text);
  if (found.length === 0) throw new UsageError(notFound(command.text, name, all));
  if (found.length > 1) machine.print(`${sentence(messages.several, { count: found.length })[options.language]}\n\n`);
  for (const place of found) machine.print(showText(await traceOf(place.document).text(place), options));
}

function findIn(wanted: readonly WantedDocument[], text: string) {
  return wanted.flatMap(({ document, part }) =>
    findText(document, text).filter(({ line }) => part === undefined || part.blocks.has(line.place.block)),
  );
}

/** The words stand nowhere in what was named; where else they stand helps more than silence. */
function notFound(text: string, name: string, all: readonly DocumentModel[]): Bilingual {
  const others = all.filter((document) => findText(document, text).length > 0);
  const args = { text, name };
  if (others.length === 0) return sentence(messages.nowhere, args);
  const shown = others.slice(0, mostOthers).map(({ product, language, id }) => `${product}/${id} (${language})`);
  const more = others.length > mostOthers ? '…' : '';
  return sentence(messages.elsewhere, { ...args, list: shown.join(', ') + more });
}

const mostOthers = 5;

function given<Value>(resolved: Resolved<Value>): Value {
  if ('problem' in resolved) throw new UsageError(resolved.problem);
  return resolved.value;
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
  noRecord: {
    ru: 'файл {file} — не запись: полей в нём нет',
    en: 'file {file} is no record: it has no fields',
  },
  several: { ru: 'мест с этим текстом: {count}', en: 'places with this text: {count}' },
  nowhere: {
    ru: 'текста «{text}» нет ни в `{name}`, ни в других документах',
    en: 'the text "{text}" stands neither in `{name}` nor in any other document',
  },
  elsewhere: {
    ru: 'текста «{text}» нет в `{name}`; он есть в {list}',
    en: 'the text "{text}" does not stand in `{name}`; it does in {list}',
  },
} as const;

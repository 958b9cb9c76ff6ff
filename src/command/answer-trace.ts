import type { DocumentModel } from '../assemble/document-model.js';
import type { Bilingual, Location } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { findText } from '../review/trace/find-text.js';
import type { ProductTrace } from '../review/trace/product-trace.js';
import { resolveDocuments, type WantedDocument } from '../review/trace/resolve-documents.js';
import { type Resolved, resolveLine, resolvePointer } from '../review/trace/resolve-field.js';
import { showDocument } from '../review/trace/show-document.js';
import { showField } from '../review/trace/show-field.js';
import type { ShowOptions } from '../review/trace/show-source.js';
import { showText } from '../review/trace/show-text.js';
import type { TraceTarget } from '../review/trace/trace-target.js';
import type { WorldFile } from '../world.js';
import type { TraceCommand } from './arguments/trace-arguments.js';
import type { Machine } from './machine.js';
import { UsageError } from './usage-error.js';

/** Prints where the fields a target names go. Throws a UsageError where it names none. */
export async function answerFields(
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

/** Prints what a document, a section or a text in it is made of. Throws a UsageError where there is no such thing. */
export async function answerDocuments(
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

const messages = {
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

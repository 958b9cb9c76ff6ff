import type { Range, Staged } from '../diagnostics/diagnostic.js';
import { createLocate } from './create-locate.js';
import { findInText, maskForbidden } from './forbidden-characters.js';
import { indexLines, type LineIndex, type Span } from './line-index.js';
import type { MarkdownTree } from './parse-markdown.js';
import type { ParsedFile } from './parsed-file.js';
import { normaliseText, type PlacedData, placeData } from './place-data.js';
import { placeProblems } from './place-problems.js';
import type { Problem } from './source-tree.js';

type Identity = Pick<ParsedFile, 'file' | 'product' | 'sha256'>;

/** Turns the text of a file into a parsed file: an empty or one-item list, and everything that is wrong with the text. */
export function parseSource(
  source: string,
  parse: (text: string) => MarkdownTree,
  identity: Identity,
): Staged<ParsedFile[]> {
  // Editors do not count the mark as a column: the text begins after it.
  const hasMark = source.startsWith('\uFEFF');
  const text = hasMark ? source.slice(1) : source;
  const tree = parse(maskForbidden(text));
  const placed = tree.root === undefined ? undefined : placeData(tree.root, text);
  const problems = [
    ...(hasMark ? [byteOrderMark(text)] : []),
    ...(placed === undefined && tree.problems.length === 0 ? [noRecord(text)] : []),
    ...findInText(text),
    ...tree.problems,
    ...(placed?.problems ?? []),
  ];

  const lines = indexLines(text);
  const places = { ...identity, lines, values: placed?.values ?? new Map<string, Span>() };
  return {
    value: placed === undefined ? [] : [createParsedFile(identity, text, placed, lines, tree.body)],
    diagnostics: placeProblems(problems, places),
  };
}

function createParsedFile(
  identity: Identity,
  text: string,
  { data, values, keys, reported }: PlacedData,
  lines: LineIndex,
  body: Span | undefined,
): ParsedFile {
  const pointers = rangesOf(values, lines);
  return {
    ...identity,
    data,
    text,
    reported,
    pointers,
    locate: createLocate(identity.file, pointers, rangesOf(keys, lines)),
    ...(body === undefined
      ? {}
      : { body: { text: normaliseText(text.slice(body.start, body.end)), range: lines.rangeOf(body) } }),
  };
}

function rangesOf(spans: ReadonlyMap<string, Span>, lines: LineIndex): Map<string, Range> {
  return new Map([...spans].map(([pointer, span]) => [pointer, lines.rangeOf(span)]));
}

/** The first character, so that there is something to show; nothing in an empty text. */
function firstOf(text: string): Span {
  return { start: 0, end: Math.min(1, text.length) };
}

function byteOrderMark(text: string): Problem {
  return {
    code: 'load/byte-order-mark',
    message: { ru: 'файл начинается с метки порядка байтов (BOM)', en: 'the file begins with a byte order mark (BOM)' },
    hint: { ru: 'сохраните файл в кодировке «UTF-8» без BOM', en: 'save the file as “UTF-8” without BOM' },
    span: firstOf(text),
  };
}

function noRecord(text: string): Problem {
  return {
    code: 'load/empty',
    message: { ru: 'в файле нет записи', en: 'the file holds no record' },
    hint: { ru: 'внесите запись или удалите файл', en: 'enter the record or delete the file' },
    span: firstOf(text),
  };
}

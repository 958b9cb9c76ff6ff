import { findInText, maskForbidden } from './forbidden-characters.js';
import type { Span } from './line-index.js';
import type { MarkdownTree } from './parse-markdown.js';
import { type PlacedData, placeData } from './place-data.js';
import type { Problem } from './source-tree.js';

export type Parse = (text: string) => MarkdownTree;

/** What the text of a file says, and everything that is wrong with it. */
export interface ReadText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Absent where there is no record in it, or none that can be read. */
  readonly placed: PlacedData | undefined;
  readonly body: Span | undefined;
  readonly problems: readonly Problem[];
}

export function readText(source: string, parse: Parse): ReadText {
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
  return { text, placed, body: tree.body, problems };
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

import { findEscaped, maskForbidden } from './forbidden-characters.js';
import type { Span } from './line-index.js';
import type { Json } from './parsed-file.js';
import { appendPointer } from './pointer.js';
import type { Problem, SourceEntry, SourceMap, SourceNode } from './source-tree.js';

/** The place of each value and of each key by JSON Pointer, in document order. */
export interface Places {
  readonly values: ReadonlyMap<string, Span>;
  readonly keys: ReadonlyMap<string, Span>;
}

/** Plain data, and where they stand. */
export interface PlacedData extends Places {
  readonly data: Json;
  /** Pointers of values that have had their problem reported. */
  readonly reported: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Names that reach into the objects of the runtime itself. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Unicode NFC and LF, silently: `й` typed as two characters on one machine and as one on another is the same letter,
 * and no author can see the difference.
 */
export function normaliseText(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC');
}

/** Turns a tree into data: texts normalised, objects without a prototype. */
export function placeData(root: SourceNode, text: string): PlacedData {
  const values = new Map<string, Span>();
  const keys = new Map<string, Span>();
  const reported = new Set<string>();
  const problems: Problem[] = [];

  const place = (node: SourceNode, pointer: string): Json => {
    values.set(pointer, node.span);
    if (node.kind === 'list') return node.items.map((item, index) => place(item, appendPointer(pointer, index)));
    if (node.kind === 'map') return placeMap(node, pointer);
    if (node.isReported) reported.add(pointer);
    if (typeof node.value !== 'string') return node.value;
    if (hasForbidden(node.value, node.span)) reported.add(pointer);
    return normaliseText(node.value);
  };

  const hasForbidden = (value: string, span: Span): boolean => {
    const source = text.slice(span.start, span.end);
    const escaped = findEscaped(value, source, span);
    problems.push(...escaped);
    return escaped.length > 0 || maskForbidden(source) !== source;
  };

  const placeMap = (map: SourceMap, pointer: string): Json => {
    const data: Record<string, Json> = Object.create(null);
    const seen = new Map<string, Span>();
    for (const { key, keySpan, value } of map.entries) {
      const problem = keyProblem(key, keySpan, seen.get(key));
      if (problem !== undefined) {
        problems.push(problem);
        continue;
      }
      seen.set(key, keySpan);
      const member = appendPointer(pointer, key);
      if (hasForbidden(key, keySpan)) reported.add(member);
      keys.set(member, keySpan);
      data[key] = place(value, member);
    }
    return data;
  };

  return { data: place(root, ''), values, keys, reported, problems };
}

function keyProblem(key: SourceEntry['key'], span: Span, earlier: Span | undefined): Problem | undefined {
  if (RESERVED.has(key)) {
    return {
      code: 'load/reserved-key',
      message: { ru: `поле не может называться \`${key}\``, en: `a field cannot be called \`${key}\`` },
      hint: { ru: 'удалите поле', en: 'delete the field' },
      span,
    };
  }
  if (earlier === undefined) return undefined;
  return {
    code: 'load/duplicate-key',
    message: { ru: `поле \`${key}\` записано дважды`, en: `the field \`${key}\` is written twice` },
    hint: { ru: 'оставьте одно из двух', en: 'keep one of the two' },
    span,
    related: { span: earlier, label: { ru: 'впервые записано здесь', en: 'first written here' } },
  };
}

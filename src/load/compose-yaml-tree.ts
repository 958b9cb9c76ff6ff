import { isMap, isScalar, isSeq, type ParsedNode, Scalar } from 'yaml';
import type { Span } from './line-index.js';
import { numberTooLong } from './number-too-long.js';
import { readNumber } from './read-number.js';
import type { Problem, SourceEntry, SourceNode, SourceScalar, SourceTree } from './source-tree.js';

/** Turns parsed YAML into values: the one place where a plain text becomes null, true, false or a number. */
export function composeYamlTree(contents: ParsedNode, text: string): SourceTree {
  const problems: Problem[] = [];
  return { root: composeNode(contents, { start: 0, end: 1 }, { text, problems }), problems };
}

interface Composition {
  readonly text: string;
  readonly problems: Problem[];
}

/** `owner` stands for a value that takes no room in the text, such as the nothing after `key:`. */
function composeNode(node: ParsedNode | null, owner: Span, state: Composition): SourceNode {
  if (node === null) return { kind: 'scalar', value: null, span: owner };
  const [start, end] = node.range;
  const span = visibleSpan({ start, end }, state.text) ?? owner;
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const entries = node.items.flatMap(({ key, value }) => composeEntry(key, value, span, state));
    return { kind: 'map', span, entries };
  }
  if (isSeq<ParsedNode>(node)) {
    return { kind: 'list', span, items: node.items.map((item) => composeNode(item, beforeSpan(item, span), state)) };
  }
  return isScalar(node) ? composeScalar(node, span, state) : { kind: 'scalar', value: null, span };
}

function composeEntry(key: ParsedNode | null, value: ParsedNode | null, map: Span, state: Composition): SourceEntry[] {
  const at = key === null ? map.start : key.range[0];
  const name = composeNode(key, { start: at, end: at + 1 }, state);
  if (name.kind !== 'scalar' || typeof name.value !== 'string') {
    state.problems.push({
      code: 'load/key-not-text',
      message: { ru: 'имя поля должно быть текстом', en: 'a field name must be text' },
      hint: { ru: 'исправьте имя поля или возьмите его в кавычки', en: 'correct the field name or put it in quotes' },
      span: name.span,
    });
    return [];
  }
  return [{ key: name.value, keySpan: name.span, value: composeNode(value, name.span, state) }];
}

function composeScalar(node: Scalar.Parsed, span: Span, state: Composition): SourceScalar {
  const text = String(node.value);
  if (node.type !== Scalar.PLAIN) return { kind: 'scalar', value: text, span };
  const value = readPlain(text);
  if (value !== 'too-long') return { kind: 'scalar', value, span };
  state.problems.push(numberTooLong(text, span));
  return { kind: 'scalar', value: text, span, isReported: true };
}

/** YAML 1.2 core schema, but for numbers: see `readNumber`. `no`, `2024-11-12`, `12:30` and `007` are texts. */
function readPlain(text: string): ReturnType<typeof readNumber> | boolean | null {
  if (/^(|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  return readNumber(text);
}

/** The span without the blank lines that the parser counts in at its end; undefined if nothing is left. */
function visibleSpan(span: Span, text: string): Span | undefined {
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  return end > span.start ? { start: span.start, end } : undefined;
}

/** An item without text is shown by the character before it, the dash or comma that announced it. */
function beforeSpan(node: ParsedNode, fallback: Span): Span {
  const at = node.range[0];
  return at > 0 ? { start: at - 1, end: at } : fallback;
}

import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { explainJsonError } from './explain-json-error.js';
import type { Span } from './line-index.js';
import { nestedTooDeep } from './nested-too-deep.js';
import { numberTooLong } from './number-too-long.js';
import { readNumber } from './read-number.js';
import { MAX_DEPTH, type Problem, type SourceEntry, type SourceNode, type SourceTree } from './source-tree.js';

/** Strict JSON as a tree with places. The text of a number is kept: see `readNumber`. */
export function parseJson(text: string): SourceTree {
  const tooDeepAt = findTooDeep(text);
  if (tooDeepAt !== undefined) return { problems: [nestedTooDeep(tooDeepAt)] };

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true });
  // After its first mistake the parser guesses at the rest.
  const [error] = errors;
  if (error !== undefined) return { problems: [syntaxProblem(error, text)] };
  if (root === undefined) return { problems: [] };

  const problems: Problem[] = [];
  return { root: composeNode(root, text, problems), problems };
}

/** The parser recurses, so brackets are counted before it runs. A quote inside a bracket cannot be mistaken for one: tokens tell. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.scan() !== END_OF_TEXT) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

/** `SyntaxKind.EOF` of the scanner: its enum exists for the type checker only. */
const END_OF_TEXT = 17;

function syntaxProblem({ error, offset, length }: ParseError, text: string): Problem {
  const start = Math.min(offset, Math.max(0, text.trimEnd().length - 1));
  const end = start === offset ? Math.max(start + 1, offset + length) : start + 1;
  return { code: 'load/json-syntax', ...explainJsonError(printParseErrorCode(error)), span: { start, end } };
}

function composeNode(node: Node, text: string, problems: Problem[]): SourceNode {
  const span: Span = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  if (node.type === 'array')
    return { kind: 'list', span, items: children.map((item) => composeNode(item, text, problems)) };
  if (node.type === 'object')
    return { kind: 'map', span, entries: children.flatMap((member) => composeEntry(member, text, problems)) };
  if (node.type !== 'number') return { kind: 'scalar', value: node.value, span };

  const source = text.slice(span.start, span.end);
  const value = readNumber(source);
  if (value !== 'too-long') return { kind: 'scalar', value, span };
  problems.push(numberTooLong(source, span));
  return { kind: 'scalar', value: source, span, isReported: true };
}

function composeEntry(member: Node, text: string, problems: Problem[]): SourceEntry[] {
  const [key, value] = member.children ?? [];
  if (key === undefined || value === undefined) return [];
  const keySpan = { start: key.offset, end: key.offset + key.length };
  return [{ key: String(key.value), keySpan, value: composeNode(value, text, problems) }];
}

import Handlebars from 'handlebars';
import { hasElse, isBlock, isCall, isContent, isMustache, isPartial, isPath, isText } from './syntax.js';

/** What a helper is given after its arguments. */
export interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  /** Prints the inside of the block; the name of `as |name|` stands for the value. */
  readonly fn: (value?: unknown) => string;
  /** Prints what stands after `{{else}}`. */
  readonly inverse: () => string;
}

export type Helpers = ReadonlyMap<string, (...args: never[]) => unknown>;

/** What all programs of one rendering share. */
export interface Rendering {
  readonly helpers: Helpers;
  /** The program of a partial. */
  partial(name: string): hbs.AST.Program;
}

/** The names a program may use: those of the root, or of the arguments of a partial, and those of the blocks around. */
interface Names {
  readonly root: object;
  readonly bound?: Bound;
}

interface Bound {
  readonly name: string;
  readonly value: unknown;
  readonly outer: Bound | undefined;
}

type Call = Pick<hbs.AST.SubExpression, 'params' | 'hash'> & { readonly path: hbs.AST.Expression };

/**
 * The text a checked program prints. Templates use a small part of Handlebars, and most run once in a process: making
 * JavaScript of them, as the library does, takes longer than running them as they were parsed.
 */
export function runProgram({ body }: hbs.AST.Program, names: Names, rendering: Rendering): string {
  let text = '';
  for (const statement of body) {
    if (isContent(statement)) text += statement.value;
    else if (isMustache(statement)) text += escapeValue(answerOf(statement, names, rendering));
    else if (isBlock(statement))
      text += String(callHelper(statement, names, rendering, insideOf(statement, names, rendering)));
    else if (isPartial(statement)) text += runPartial(statement, names, rendering);
  }
  return text;
}

function runPartial({ name, hash }: hbs.AST.PartialStatement, names: Names, rendering: Rendering): string {
  if (!isPath(name)) throw new Error('a partial is included by name');
  return runProgram(rendering.partial(name.original), { root: hashOf(hash, names, rendering) }, rendering);
}

/** What `{{path}}` or `{{helper …}}` prints. */
function answerOf(call: hbs.AST.MustacheStatement, names: Names, rendering: Rendering): unknown {
  if (!isPath(call.path)) throw new Error('only a field or a helper prints');
  if (rendering.helpers.has(call.path.original)) return callHelper(call, names, rendering, noInside);
  const value = valueAt(call.path, names);
  if (value === undefined) throw new Error(`nothing to print: ${call.path.original}`);
  return value;
}

function callHelper(
  { path, params, hash }: Call,
  names: Names,
  rendering: Rendering,
  inside: Omit<HelperOptions, 'hash'>,
): unknown {
  const helper = isPath(path) ? rendering.helpers.get(path.original) : undefined;
  if (helper === undefined) throw new Error('no such helper');
  const given = params.map((param) => evaluate(param, names, rendering));
  return Reflect.apply(helper, undefined, [...given, { hash: hashOf(hash, names, rendering), ...inside }]);
}

function insideOf(block: hbs.AST.BlockStatement, names: Names, rendering: Rendering): Omit<HelperOptions, 'hash'> {
  const [name] = block.program.blockParams ?? [];
  return {
    fn: (value) => {
      const inner = name === undefined ? names : { ...names, bound: { name, value, outer: names.bound } };
      return runProgram(block.program, inner, rendering);
    },
    inverse: () => (hasElse(block) ? runProgram(block.inverse, names, rendering) : ''),
  };
}

const noInside = { fn: () => '', inverse: () => '' };

function hashOf(hash: hbs.AST.Hash | undefined, names: Names, rendering: Rendering): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  for (const { key, value } of hash?.pairs ?? []) given[key] = evaluate(value, names, rendering);
  return given;
}

function evaluate(expression: hbs.AST.Expression, names: Names, rendering: Rendering): unknown {
  if (isText(expression)) return expression.value;
  if (isPath(expression)) return valueAt(expression, names);
  if (isCall(expression)) return callHelper(expression, names, rendering, noInside);
  throw new Error(`not an argument: ${expression.type}`);
}

function valueAt({ parts }: hbs.AST.PathExpression, { root, bound }: Names): unknown {
  const [first = '', ...rest] = parts;
  let nearest = bound;
  while (nearest !== undefined && nearest.name !== first) nearest = nearest.outer;
  let value = nearest === undefined ? memberOf(root, first) : nearest.value;
  for (const part of rest) value = memberOf(value, part);
  return value;
}

/** Views name as their own what templates may reach. */
function memberOf(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing has ${name}`);
  return Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined;
}

/** A value knows how it prints; all else is text. */
function escapeValue(value: unknown): string {
  const isPrintable = typeof value === 'object' && value !== null && 'toHTML' in value;
  if (isPrintable && typeof value.toHTML === 'function') return String(value.toHTML());
  return Handlebars.escapeExpression(String(value));
}

import { hasElse, isPath } from '../template/syntax.js';
import type { CheckContext } from './check-context.js';
import { readParams } from './check-print-call.js';
import { checkProgram } from './check-program.js';
import { type ResolvedPath, resolvePath } from './resolve-path.js';
import type { Scope } from './scope.js';

export type Block = hbs.AST.BlockStatement;

export function checkElse(block: Block, scope: Scope, context: CheckContext): void {
  if (hasElse(block)) checkProgram(block.inverse, scope, context);
}

/** The field a block is about: its one argument. */
export function readSubject(block: Block, scope: Scope, context: CheckContext): ResolvedPath | undefined {
  const [path] = readParams(block, block.path.original, 1, context);
  if (path === undefined) return undefined;
  if (isPath(path)) return resolvePath(path, scope, context);
  context.report('template/argument', path, { ru: 'здесь должно быть поле', en: 'a field must stand here' });
  return undefined;
}

/** Checks the inside of a block under the name the block gives: `as |name|`. */
export function bindAndCheck(
  block: Block,
  binding: Pick<ResolvedPath, 'field' | 'key'>,
  scope: Scope,
  context: CheckContext,
): void {
  const [name, ...more] = block.program.blockParams ?? [];
  if (name === undefined || more.length > 0 || scope.names.includes(name)) {
    const message =
      name !== undefined && more.length === 0
        ? { ru: `имя \`${name}\` уже занято`, en: `the name \`${name}\` is taken` }
        : { ru: 'назовите значение: `as |имя|`', en: 'name the value: `as |name|`' };
    context.report('template/argument', block.path, message);
    return;
  }
  checkProgram(block.program, scope.bind(name, binding), context);
}

import { isCall, isPath, isText } from '../template/syntax.js';
import { checkCode } from './check-code.js';
import type { CheckContext } from './check-context.js';
import { literalWanted, readHash } from './check-print-call.js';
import { type ResolvedPath, reportUnguarded, resolvePath } from './resolve-path.js';
import type { Scope } from './scope.js';

/** Returns the optional fields that are given where the condition holds. */
export function checkCondition(condition: hbs.AST.Expression, scope: Scope, context: CheckContext): readonly string[] {
  if (isCall(condition)) return checkQuestion(condition, scope, context);
  if (!isPath(condition)) {
    context.report('template/argument', condition, {
      ru: 'условие — это поле или `(is …)`',
      en: 'a condition is a field or `(is …)`',
    });
    return [];
  }
  const resolved = resolvePath(condition, scope, context);
  if (resolved === undefined) return [];
  if (resolved.unguarded.length === 0 && !canBeFalse(resolved, scope)) reportIdle(condition, context);
  return [...resolved.optional, resolved.key];
}

function reportIdle(path: hbs.AST.PathExpression, context: CheckContext): void {
  const name = path.original;
  const message = {
    ru: `\`${name}\` есть всегда, условие ничего не решает`,
    en: `\`${name}\` is always there, the condition decides nothing`,
  };
  const hint = {
    ru: 'уберите `{{#if}}`: вместо неизвестного значения печатается пометка',
    en: 'remove `{{#if}}`: a mark prints in place of an unknown value',
  };
  context.report('template/idle-condition', path, message, hint);
}

function canBeFalse({ field, key }: ResolvedPath, scope: Scope): boolean {
  if (field.type.kind === 'list') return field.type.mayBeEmpty && !scope.isGuarded(key);
  return field.type.kind === 'leaf' && field.type.leaf === 'boolean';
}

/** `(is path "code" "code")`, `(given path)` or `(applies path)` */
function checkQuestion(call: hbs.AST.SubExpression, scope: Scope, context: CheckContext): readonly string[] {
  const [path, ...codes] = call.params;
  const name = String(call.path.original);
  const isWellFormed = name === 'is' ? codes.length > 0 : ['given', 'applies'].includes(name) && codes.length === 0;
  if (!isWellFormed || path === undefined || !isPath(path)) {
    context.report('template/argument', call, {
      ru: 'вопрос записывается `(is поле "код")`, `(given поле)` или `(applies поле)`',
      en: 'a question is written `(is field "code")`, `(given field)` or `(applies field)`',
    });
    return [];
  }
  readHash(call, name, [], context);
  const resolved = resolvePath(path, scope, context);
  if (resolved === undefined) return [];
  if (name === 'applies') reportUnguarded(path, resolved, context, 'too');
  else if (name === 'is') checkCodes(path, codes, resolved, context);
  else if (resolved.unguarded.length === 0) reportIdle(path, context);
  return name === 'applies' ? [] : resolved.optional;
}

function checkCodes(
  path: hbs.AST.PathExpression,
  codes: readonly hbs.AST.Expression[],
  { field: { type } }: ResolvedPath,
  context: CheckContext,
): void {
  const known = type.kind === 'leaf' && type.leaf === 'code' ? [...(type.codes?.keys() ?? [])] : undefined;
  if (known === undefined) {
    context.report('template/wrong-type', path, {
      ru: `\`${path.original}\` — не код из списка, сравнить его не с чем`,
      en: `\`${path.original}\` is not a code of a list and compares with nothing`,
    });
  }
  for (const code of codes) {
    if (!isText(code)) context.report('template/argument', code, literalWanted('is'));
    else if (known !== undefined) checkCode(code.value, code, known, context);
  }
}

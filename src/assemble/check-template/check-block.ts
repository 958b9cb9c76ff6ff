import { hintAmong } from '../../diagnostics/suggest.js';
import { hasElse, isCall, isPath, isText } from '../template/syntax.js';
import type { FieldType } from '../view/view-type.js';
import type { CheckContext } from './check-context.js';
import { literalWanted, readHash, readParams } from './check-print-call.js';
import { checkProgram } from './check-program.js';
import { type ResolvedPath, reportUnguarded, resolvePath } from './resolve-path.js';
import type { Scope } from './scope.js';

type Block = hbs.AST.BlockStatement;

const checks = { if: checkIf, unless: checkIf, each: checkEach, with: checkWith, ru: checkLanguage, en: checkLanguage };
const blockNames: readonly (keyof typeof checks)[] = ['if', 'unless', 'each', 'with', 'ru', 'en'];

export function checkBlock(block: Block, scope: Scope, context: CheckContext): void {
  const name = blockNames.find((known) => known === block.path.original);
  if (name !== undefined) {
    checks[name](block, scope, context);
    return;
  }
  const typed = block.path.original;
  const message = { ru: `блока \`{{#${typed}}}\` нет`, en: `there is no block \`{{#${typed}}}\`` };
  context.report('template/not-allowed', block.path, message, hintAmong(typed, blockNames));
}

function checkElse(block: Block, scope: Scope, context: CheckContext): void {
  if (hasElse(block)) checkProgram(block.inverse, scope, context);
}

/** `{{#if path}}` and `{{#if (is path "code" …)}}`; `unless` likewise with the branches changed over. */
function checkIf(block: Block, scope: Scope, context: CheckContext): void {
  readHash(block, block.path.original, [], context);
  const [condition] = readParams(block, block.path.original, 1, context);
  const tested = condition === undefined ? [] : checkCondition(condition, scope, context);
  const inside = scope.guard(tested);
  const isUnless = block.path.original === 'unless';
  checkProgram(block.program, isUnless ? scope : inside, context);
  checkElse(block, isUnless ? inside : scope, context);
}

/** Returns the optional fields that are given where the condition holds. */
function checkCondition(condition: hbs.AST.Expression, scope: Scope, context: CheckContext): readonly string[] {
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

/** `(is path "code" "code")` or `(given path)` */
function checkQuestion(call: hbs.AST.SubExpression, scope: Scope, context: CheckContext): readonly string[] {
  const [path, ...codes] = call.params;
  const isWellFormed =
    call.path.original === 'is' ? codes.length > 0 : call.path.original === 'given' && codes.length === 0;
  if (!isWellFormed || path === undefined || !isPath(path)) {
    context.report('template/argument', call, {
      ru: 'вопрос записывается `(is поле "код")` или `(given поле)`',
      en: 'a question is written `(is field "code")` or `(given field)`',
    });
    return [];
  }
  readHash(call, call.path.original, [], context);
  const resolved = resolvePath(path, scope, context);
  if (resolved === undefined) return [];
  if (call.path.original === 'is') checkCodes(path, codes, resolved, context);
  else if (resolved.unguarded.length === 0) reportIdle(path, context);
  return resolved.optional;
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

/** `{{#each list as |item|}}…{{else}}…{{/each}}`, with `separator="; "` and filters such as `kind="trial-permission"` */
function checkEach(block: Block, scope: Scope, context: CheckContext): void {
  const resolved = readSubject(block, scope, context);
  const list = resolved?.field.type;
  if (resolved !== undefined && list?.kind !== 'list') {
    const [path] = block.params;
    if (path !== undefined)
      context.report('template/wrong-type', path, {
        ru: 'перебрать можно только список',
        en: 'only a list can be gone through',
      });
  }
  if (resolved === undefined || list?.kind !== 'list') {
    checkElse(block, scope, context);
    return;
  }
  const isFiltered = checkFilters(block, list.item, context);
  const isFilled =
    !isFiltered && (scope.isGuarded(resolved.key) || (!list.mayBeEmpty && resolved.unguarded.length === 0));
  if (!hasElse(block) && !isFilled) {
    const message = { ru: 'если список пуст, ничего не напечатается', en: 'if the list is empty nothing prints' };
    const hint = {
      ru: 'добавьте `{{else}}` с текстом для пустого списка',
      en: 'add `{{else}}` with the text for an empty list',
    };
    context.report('template/silent-each', block.path, message, hint);
  }
  const { start } = block.loc;
  const key = `${resolved.key}[${context.file}:${start.line}:${start.column}]`;
  bindAndCheck(block, { field: list.item, key }, scope.guard([...resolved.optional]), context);
  checkElse(block, scope, context);
}

/** Every argument but `separator` names a field of the items and the codes, separated by `|`, of the items to keep. */
function checkFilters(block: Block, item: FieldType, context: CheckContext): boolean {
  const pairs: readonly hbs.AST.HashPair[] = block.hash?.pairs ?? [];
  const fields = item.type.kind === 'list' ? undefined : item.type.fields;
  for (const { key, value } of pairs) {
    if (!isText(value)) context.report('template/argument', value, literalWanted(key));
    if (!isText(value)) continue;
    if (key === 'separator') {
      checkSeparator(value, context);
      continue;
    }
    const type = fields?.get(key)?.type;
    if (type?.kind === 'leaf' && type.codes !== undefined) {
      for (const code of value.value.split('|')) checkCode(code, value, [...type.codes.keys()], context);
      continue;
    }
    const message = {
      ru: `у элементов списка нет кода \`${key}\`, по которому их отобрать`,
      en: `the items of the list have no code \`${key}\` to select by`,
    };
    context.report('template/argument', value, message, hintAmong(key, ['separator', ...(fields?.names ?? [])]));
  }
  return pairs.some(({ key }) => key !== 'separator');
}

/** A separator stands in both languages, so it holds no words; `:br` is a line break. */
function checkSeparator(text: hbs.AST.StringLiteral, context: CheckContext): void {
  if (!/\p{L}/u.test(text.value.replaceAll(':br', ''))) return;
  const message = { ru: 'в разделителе не может быть слов', en: 'a separator cannot hold words' };
  context.report('template/untranslated', text, message);
}

function checkCode(code: string, node: hbs.AST.Node, known: readonly string[], context: CheckContext): void {
  if (known.includes(code)) return;
  const message = { ru: `кода \`${code}\` в списке нет`, en: `the list has no code \`${code}\`` };
  context.report('template/argument', node, message, hintAmong(code, known));
}

/** `{{#with group as |name|}}…{{/with}}` */
function checkWith(block: Block, scope: Scope, context: CheckContext): void {
  readHash(block, 'with', [], context);
  const resolved = readSubject(block, scope, context);
  if (resolved === undefined) {
    checkElse(block, scope, context);
    return;
  }
  const [path] = block.params;
  if (resolved.field.type.kind !== 'object' && path !== undefined) {
    context.report('template/wrong-type', path, {
      ru: '`with` открывает только группу полей',
      en: '`with` opens a group of fields only',
    });
  }
  if (!hasElse(block) && path !== undefined && isPath(path)) reportUnguarded(path, resolved, context, 'too');
  bindAndCheck(block, resolved, scope.guard(resolved.optional), context);
  checkElse(block, scope, context);
}

function readSubject(block: Block, scope: Scope, context: CheckContext): ResolvedPath | undefined {
  const [path] = readParams(block, block.path.original, 1, context);
  if (path === undefined) return undefined;
  if (isPath(path)) return resolvePath(path, scope, context);
  context.report('template/argument', path, { ru: 'здесь должно быть поле', en: 'a field must stand here' });
  return undefined;
}

function bindAndCheck(
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

function checkLanguage(block: Block, scope: Scope, context: CheckContext): void {
  const name = block.path.original;
  readHash(block, name, [], context);
  readParams(block, name, 0, context);
  if (context.isInLanguage) {
    const message = {
      ru: `\`{{#${name}}}\` стоит внутри блока языка`,
      en: `\`{{#${name}}}\` stands inside a language block`,
    };
    context.report('template/language-pair', block.path, message);
  }
  if (hasElse(block)) {
    const message = { ru: `у \`{{#${name}}}\` не бывает \`{{else}}\``, en: `\`{{#${name}}}\` takes no \`{{else}}\`` };
    context.report('template/language-pair', block.path, message);
  }
  checkProgram(block.program, scope, context.inLanguage());
}

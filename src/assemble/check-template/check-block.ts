import { hintAmong } from '../../diagnostics/suggest.js';
import { hasElse, isPath } from '../template/syntax.js';
import { type Block, bindAndCheck, checkElse, readSubject } from './block-parts.js';
import { checkCondition } from './check-condition.js';
import type { CheckContext } from './check-context.js';
import { checkEach } from './check-each.js';
import { readHash, readParams } from './check-print-call.js';
import { checkProgram } from './check-program.js';
import { reportUnguarded } from './resolve-path.js';
import type { Scope } from './scope.js';

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

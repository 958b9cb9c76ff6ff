import { hintAmong } from '../../diagnostics/suggest.js';
import { isBlock, isContent, isMustache, isPartial } from '../template/syntax.js';
import { checkBlock } from './check-block.js';
import type { CheckContext } from './check-context.js';
import { checkLiteral, checkPairs } from './check-language.js';
import { checkPartial } from './check-partial.js';
import { checkPrintCall, printHelperNames } from './check-print-call.js';
import { reportUnguarded, resolvePath } from './resolve-path.js';
import type { Scope } from './scope.js';

/** Checks a template, or the inside of a block, against the schemas and the rules of templates. */
export function checkProgram(program: hbs.AST.Program, scope: Scope, context: CheckContext): void {
  checkPairs(program, context);
  for (const statement of program.body) {
    if (isContent(statement)) checkLiteral(statement, context);
    else if (isMustache(statement)) checkMustache(statement, scope, context);
    else if (isBlock(statement)) checkBlock(statement, scope, context);
    else if (isPartial(statement)) checkPartial(statement, scope, context);
    else if (statement.type !== 'CommentStatement') {
      const message = { ru: 'такой вставки у шаблонов нет', en: 'templates do not have this construct' };
      context.report('template/not-allowed', statement, message);
    }
  }
}

/** `{{path}}` or `{{helper …}}`. */
function checkMustache(statement: hbs.AST.MustacheStatement, scope: Scope, context: CheckContext): void {
  const { path } = statement;
  if (!statement.escaped) {
    const message = {
      ru: 'значение нельзя вставить как разметку: `{{{…}}}`',
      en: 'a value cannot be inserted as markup: `{{{…}}}`',
    };
    context.report('template/not-allowed', statement, message, { ru: 'напишите `{{…}}`', en: 'write `{{…}}`' });
    return;
  }
  if (!('parts' in path)) {
    const message = { ru: 'печатается поле или помощник, а не само значение', en: 'only a field or a helper prints' };
    context.report('template/not-allowed', statement, message);
    return;
  }
  const isCall = statement.params.length > 0 || statement.hash !== undefined;
  const helper = printHelperNames.find((name) => name === path.original);
  if (helper !== undefined) checkPrintCall(helper, statement, scope, context);
  else if (isCall) {
    const message = { ru: `помощника \`${path.original}\` нет`, en: `there is no helper \`${path.original}\`` };
    context.report('template/not-allowed', statement, message, hintAmong(path.original, printHelperNames));
  } else checkPrintedPath(path, scope, context);
}

function checkPrintedPath(path: hbs.AST.PathExpression, scope: Scope, context: CheckContext): void {
  const resolved = resolvePath(path, scope, context);
  if (resolved === undefined) return;
  const { type } = resolved.field;
  if (type.kind === 'leaf') {
    reportUnguarded(path, resolved, context, 'too');
    return;
  }
  const name = path.original;
  if (type.kind === 'list') {
    const message = {
      ru: `\`${name}\` — список, он не печатается целиком`,
      en: `\`${name}\` is a list and does not print as a whole`,
    };
    const hint = {
      ru: `переберите его: \`{{#each ${name} as |…|}}\``,
      en: `go through it: \`{{#each ${name} as |…|}}\``,
    };
    context.report('template/wrong-type', path, message, hint);
    return;
  }
  const message = {
    ru: `\`${name}\` — группа полей, она не печатается целиком`,
    en: `\`${name}\` is a group of fields and does not print as a whole`,
  };
  const fields = type.fields.names.map((field) => `\`${field}\``).join(', ');
  context.report('template/wrong-type', path, message, {
    ru: `назовите поле: ${fields}`,
    en: `name a field: ${fields}`,
  });
}

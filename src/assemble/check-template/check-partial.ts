import { hintAmong } from '../../diagnostics/suggest.js';
import { isPath } from '../template/syntax.js';
import type { CheckContext } from './check-context.js';
import { checkProgram } from './check-program.js';
import { reportUnguarded, resolvePath } from './resolve-path.js';
import type { Binding, Scope } from './scope.js';

/** `{{> name argument=path}}`: the partial is checked with what it is given here. */
export function checkPartial(call: hbs.AST.PartialStatement, scope: Scope, context: CheckContext): void {
  if (!isPath(call.name) || call.params.length > 0) {
    const message = {
      ru: 'часть шаблона вставляется по имени: `{{> имя поле=…}}`',
      en: 'a partial is included by name: `{{> name field=…}}`',
    };
    context.report('template/not-allowed', call, message);
    return;
  }
  const name = call.name.original;
  const partial = context.world.partials.get(name);
  if (partial === undefined) {
    const known = [...context.world.partials.keys()];
    const message = { ru: `части шаблона \`${name}\` нет`, en: `there is no partial \`${name}\`` };
    const hint = known.length === 0 ? undefined : hintAmong(name, known);
    context.report('template/unknown-partial', call, message, hint);
    return;
  }
  const given = readArguments(call, scope, context);
  if (context.world.endless.has(name)) {
    context.endlessCalls.push(name);
    return;
  }
  const inside = scope.enter(given);
  checkProgram(partial.program, inside, context.inPartial(partial.file, call));
  for (const unused of [...given.keys()].filter((argument) => !inside.used.has(argument))) {
    const message = {
      ru: `часть \`${name}\` не использует \`${unused}\``,
      en: `the partial \`${name}\` does not use \`${unused}\``,
    };
    context.report('template/argument', call, message, { ru: 'уберите аргумент', en: 'remove the argument' });
  }
}

function readArguments(
  call: hbs.AST.PartialStatement,
  scope: Scope,
  context: CheckContext,
): ReadonlyMap<string, Binding> {
  const given = new Map<string, Binding>();
  const pairs: readonly hbs.AST.HashPair[] = call.hash?.pairs ?? [];
  for (const { key, value } of pairs) {
    if (!isPath(value)) {
      context.report('template/argument', value, { ru: `\`${key}\` — это поле`, en: `\`${key}\` must be a field` });
      continue;
    }
    const resolved = resolvePath(value, scope, context);
    if (resolved === undefined) continue;
    reportUnguarded(value, resolved, context, 'not');
    given.set(key, resolved);
  }
  return given;
}

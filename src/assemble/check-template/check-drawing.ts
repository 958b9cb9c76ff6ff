import { hintAmong } from '../../diagnostics/suggest.js';
import { drawings } from '../figures/index.js';
import { mismatchOf } from '../figures/match-shape.js';
import { isPath, isText } from '../template/syntax.js';
import type { CheckContext } from './check-context.js';
import { type Call, literalWanted, readParams } from './check-print-call.js';
import { reportUnguarded, resolvePath } from './resolve-path.js';
import type { Scope } from './scope.js';

/** `{{drawing "name" argument=path}}`: the drawing exists, gets every argument it takes, and can be made of them. */
export function checkDrawing(call: Call, scope: Scope, context: CheckContext): void {
  const [name] = readParams(call, 'drawing', 1, context);
  if (name === undefined) return;
  if (!isText(name)) {
    context.report('template/argument', name, literalWanted('drawing'));
    return;
  }
  const drawing = drawings.get(name.value);
  if (drawing === undefined) {
    const message = { ru: `рисунка \`${name.value}\` нет`, en: `there is no drawing \`${name.value}\`` };
    context.report('template/unknown-name', name, message, hintAmong(name.value, [...drawings.keys()]));
    return;
  }
  const pairs: readonly hbs.AST.HashPair[] = call.hash?.pairs ?? [];
  const { members } = drawing.takes;
  for (const argument of Object.keys(members)) {
    if (pairs.some(({ key }) => key === argument)) continue;
    const message = {
      ru: `рисунку \`${name.value}\` нужно поле \`${argument}=…\``,
      en: `the drawing \`${name.value}\` needs the field \`${argument}=…\``,
    };
    context.report('template/argument', call, message);
  }
  for (const pair of pairs) {
    const shape = members[pair.key];
    if (shape === undefined || !isPath(pair.value)) {
      const message = {
        ru: `аргумент \`${pair.key}\` рисунку не подходит`,
        en: `the drawing takes no such argument \`${pair.key}\``,
      };
      context.report('template/argument', pair, message, hintAmong(pair.key, Object.keys(members)));
      continue;
    }
    const resolved = resolvePath(pair.value, scope, context);
    if (resolved === undefined) continue;
    reportUnguarded(pair.value, resolved, context, 'too');
    const { field, key } = resolved;
    const mismatch = mismatchOf(shape, field, pair.value.original);
    if (mismatch !== undefined) context.report('template/wrong-type', pair.value, mismatch);
    else if (field.type.kind === 'list' && field.type.mayBeEmpty && !scope.isGuarded(key)) {
      const message = { ru: 'из пустого списка рисовать нечего', en: 'an empty list leaves nothing to draw' };
      const hint = { ru: 'поставьте рисунок внутрь `{{#if список}}`', en: 'put the drawing inside `{{#if list}}`' };
      context.report('template/silent-each', pair.value, message, hint);
    }
  }
}

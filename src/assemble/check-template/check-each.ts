import { hintAmong } from '../../diagnostics/suggest.js';
import { hasElse, isText } from '../template/syntax.js';
import type { FieldType } from '../view/view-type.js';
import { type Block, bindAndCheck, checkElse, readSubject } from './block-parts.js';
import { checkCode } from './check-code.js';
import type { CheckContext } from './check-context.js';
import { literalWanted } from './check-print-call.js';
import type { Scope } from './scope.js';

/** `{{#each list as |item|}}…{{else}}…{{/each}}`, with `separator="; "` and filters such as `kind="trial-permission"` */
export function checkEach(block: Block, scope: Scope, context: CheckContext): void {
  const resolved = readSubject(block, scope, context);
  const list = resolved?.field.type;
  if (resolved === undefined || list?.kind !== 'list') {
    if (resolved !== undefined) context.report('template/wrong-type', block.path, notAList);
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

const notAList = { ru: 'перебрать можно только список', en: 'only a list can be gone through' };

/**
 * Every argument but `separator` and `unknown` names a field of the items, a code or a list of codes, and the codes,
 * separated by `|`, of the items to keep.
 */
function checkFilters(block: Block, item: FieldType, context: CheckContext): boolean {
  const pairs: readonly hbs.AST.HashPair[] = block.hash?.pairs ?? [];
  const fields = item.type.kind === 'list' ? undefined : item.type.fields;
  for (const { key, value } of pairs) {
    const given = fields?.get(key)?.type;
    const type = given?.kind === 'list' ? given.item.type : given;
    if (!isText(value)) context.report('template/argument', value, literalWanted(key));
    else if (key === 'separator') checkSeparator(value, context);
    else if (key === 'unknown') checkCode(value.value, value, ['leave-out'], context);
    else if (type?.kind === 'leaf' && type.codes !== undefined) {
      for (const code of value.value.split('|')) checkCode(code, value, [...type.codes.keys()], context);
    } else {
      const message = {
        ru: `у элементов списка нет кода \`${key}\`, по которому их отобрать`,
        en: `the items of the list have no code \`${key}\` to select by`,
      };
      context.report('template/argument', value, message, hintAmong(key, ['separator', ...(fields?.names ?? [])]));
    }
  }
  return pairs.some(({ key }) => key !== 'separator');
}

/** A separator stands in both languages, so it holds no words; `:br` is a line break. */
function checkSeparator(text: hbs.AST.StringLiteral, context: CheckContext): void {
  if (!/\p{L}/u.test(text.value.replaceAll(':br', ''))) return;
  const message = { ru: 'в разделителе не может быть слов', en: 'a separator cannot hold words' };
  context.report('template/untranslated', text, message);
}
